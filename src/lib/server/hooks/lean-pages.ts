import type { Handle } from '@sveltejs/kit';

/** The letters of the headings travel with the page, so that they are there before anything is drawn. */
const HEADING_FONT = 'bold-basic';
/** What Svelte leaves for a browser that takes the page over. */
const MARKERS = /<!--(?:\[-?\d*|\]|[a-z0-9$]*)-->/g;
/** The styles that stand in the page itself: Kit writes them before those that are files. */
const INLINE = /<style>[^]*?<\/style>\s*(?=<link href="[^"]*" rel="stylesheet")/;
/** The same once more, each as a link that is off: for the framework too. */
const SWITCHED_OFF = /<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">\s*/g;

/**
 * Leaves out what no browser needs. Styles and scripts stand at the top of the page, so a header that names them as
 * well says nothing new; and markers are for the framework, which a page has in the browser only if it starts it.
 */
export const leanPages: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ path }) => path.includes(HEADING_FONT),
		transformPageChunk: ({ html }) =>
			html.includes('__sveltekit') ? html : stylesInOrder(html.replace(MARKERS, ''))
	});

/**
 * Puts the styles that stand in the page where they belong among the files: behind those of every page, which they
 * add to. Of two rules that weigh the same the later one wins.
 */
export function stylesInOrder(html: string): string {
	const end = html.indexOf('</head>');
	const head = html.slice(0, end);
	const inline = INLINE.exec(head)?.[0];
	if (!inline) return html;
	let isPlaced = false;
	const place = () => {
		if (isPlaced) return '';
		isPlaced = true;
		return inline;
	};
	const ordered = head.replace(INLINE, '').replace(SWITCHED_OFF, place);
	// A Kit that names them otherwise must not cost the page its styles.
	return isPlaced ? ordered + html.slice(end) : html;
}
