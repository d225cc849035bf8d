/** Reads the address of a view of the map. Strict, because a program asks: a slip is named and never guessed. */
import type { Bounds } from '#domain/bounds';
import { boundsText } from '#domain/bounds-text';
import { parseSearchQuery, type SearchQuery } from '#domain/search-query';
import { z } from 'zod';

export type ClusterQuery = { query: SearchQuery; bounds: Bounds; zoom: number };
export type ClusterProblem = { parameter: string; detail: string };

/** No map on the web goes closer; from 18 on the answer is the same. */
const MOST_ZOOM = 22;

const zoomText = z
	.string()
	.regex(/^\d{1,2}(\.\d{1,6})?$/, { error: `must be a number from 0 to ${MOST_ZOOM}`, abort: true })
	.transform(Number)
	.refine((zoom) => zoom <= MOST_ZOOM, { error: `must be a number from 0 to ${MOST_ZOOM}` });

const VIEW = { bbox: boundsText, zoom: zoomText };

/** The filters of a search. `page` is let pass, so that a program can send the address of a search as it is. */
const SEARCH_PARAMETERS = new Set([
	...['q', 'kind', 'category', 'area', 'near', 'within', 'box', 'open', 'free', 'access'],
	...['language', 'age', 'sort', 'page']
]);

type Known = Parameters<typeof parseSearchQuery>[1];

/** The view and the filters, or the first parameter that cannot be used. */
export function readClusterQuery(
	params: URLSearchParams,
	known: Known
): { ok: true; asked: ClusterQuery } | { ok: false; problem: ClusterProblem } {
	const refuse = (parameter: string, detail: string) => ({
		ok: false as const,
		problem: { parameter, detail: `${parameter}: ${detail}.` }
	});
	for (const name of params.keys()) {
		if (Object.hasOwn(VIEW, name) || SEARCH_PARAMETERS.has(name)) continue;
		return refuse(name.slice(0, 40), 'there is no such filter');
	}
	for (const name of ['bbox', 'zoom'] as const) {
		const given = params.getAll(name);
		if (given.length !== 1) return refuse(name, given.length ? 'stands there twice' : 'is missing');
		const read = VIEW[name].safeParse(given[0]);
		if (!read.success) return refuse(name, read.error.issues[0]?.message ?? 'cannot be read');
	}
	const { query, problems } = parseSearchQuery(params, known);
	const [problem] = problems;
	if (problem) return refuse(problem.parameter, `"${problem.value}" is not a value of it`);
	return {
		ok: true,
		asked: {
			query,
			bounds: VIEW.bbox.parse(params.get('bbox')),
			zoom: VIEW.zoom.parse(params.get('zoom'))
		}
	};
}
