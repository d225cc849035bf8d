import type { Handle } from '@sveltejs/kit';

/** The letters of the headings travel with the page, so that they are there before anything is drawn. */
const HEADING_FONT = 'bold-basic';
/** What Svelte leaves for a browser that takes the page over. */
const MARKERS = /<!--(?:\[-?\d*|\]|[a-z0-9$]*)-->/g;

/**
 * Leaves out what no browser needs. Styles and scripts stand at the top of the page, so a header that names them as
 * well says nothing new; and markers are for the framework, which a page has in the browser only if it starts it.
 */
export const leanPages: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ path }) => path.includes(HEADING_FONT),
		transformPageChunk: ({ html }) =>
			html.includes('__sveltekit') ? html : html.replace(MARKERS, '')
	});
