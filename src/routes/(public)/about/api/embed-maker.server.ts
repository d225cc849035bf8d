/** What somebody copies into their own website, made from what they chose. */
import { resolve } from '$app/paths';
import { KINDS } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { parseSearchQuery, queryFor, searchParams } from '$lib/domain/search-query';
import { escapeMarkup } from '$lib/server/escape-markup';
import { knownIds } from '$lib/server/known-ids';
import { m } from '$lib/paraglide/messages';
import { kindsWords } from '$lib/words/directory';

/** The choices of the form, what was chosen, and the text to copy. `url` is the page's own address. */
export function embedMaker(url: URL, place: PlaceData) {
	const { query } = parseSearchQuery(url.searchParams, knownIds(place));
	const { q } = query;
	const kinds = query.kinds.slice(0, 1);
	const areas = query.areas.slice(0, 1);
	const isMap = url.searchParams.get('show') === 'map';
	const found = searchParams(queryFor({ q, kinds, areas })).toString();
	const path = resolve(isMap ? '/map' : '/search') + (found ? `?${found}` : '');
	const shown = new URLSearchParams([
		...new URLSearchParams(found),
		...(isMap ? [['show', 'map']] : [])
	]);
	return {
		q,
		kind: kinds[0] ?? null,
		area: areas[0] ?? null,
		isMap,
		kinds: KINDS.map((id) => ({ id, words: kindsWords(id) })),
		areas: place.areas.map(({ id, name }) => ({ id, words: name })),
		lookHref: resolve('/embed') + (shown.size ? `?${shown}` : ''),
		snippet: snippet(url.origin, path, m.data_embed_link({ borough: place.borough.name }))
	};
}

const snippet = (origin: string, path: string, words: string) =>
	`<a class="directory-list" href="${escapeMarkup(origin + path)}">${escapeMarkup(words)}</a>\n` +
	`<script src="${escapeMarkup(origin)}/embed.js" async></script>`;
