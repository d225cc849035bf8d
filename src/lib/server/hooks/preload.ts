import type { Handle } from '@sveltejs/kit';

/** The letters of the headings travel with the page, so that they are there before anything is drawn. */
const HEADING_FONT = 'bold-basic';

/**
 * Says what the browser may fetch before it knows that it needs it. Styles and scripts stand at the top of the page
 * anyway; naming them in a header as well would make every page a kilobyte heavier.
 */
export const preload: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ path }) => path.includes(HEADING_FONT) });
