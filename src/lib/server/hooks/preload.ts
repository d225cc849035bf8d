import type { Handle } from '@sveltejs/kit';

/** The letters of the headings travel with the page, so that they are there before anything is drawn. */
const HEADING_FONT = 'bold-basic';

/** Says what the browser may fetch before it has read the page. */
export const preload: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || path.includes(HEADING_FONT)
	});
