/** What can be shown on top of any search: where to report hate, and where it is warm. */
import type { Kind } from '$lib/domain/kind';
import type { QueryProblem } from '$lib/domain/search-query';

export const LAYER_KINDS = ['hirc', 'warm_space'] as const satisfies Kind[];
export type LayerKind = (typeof LAYER_KINDS)[number];

const isLayerKind = (text: string): text is LayerKind =>
	(LAYER_KINDS as readonly string[]).includes(text);

/** Reads the `layer` parameters of an address; what is none is reported. */
export function readLayers(params: URLSearchParams): {
	layers: LayerKind[];
	problems: QueryProblem[];
} {
	const asked = [...new Set(params.getAll('layer'))].slice(0, 10);
	return {
		layers: LAYER_KINDS.filter((kind) => asked.includes(kind)),
		problems: asked
			.filter((text) => text !== '' && !isLayerKind(text))
			.map((text) => ({ parameter: 'layer', value: text.slice(0, 40) }))
	};
}
