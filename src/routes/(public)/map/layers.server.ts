/** What can be shown on top of any search: where to report hate, where it is warm, and what is on this week. */
import type { Kind } from '$lib/domain/kind';
import type { QueryProblem } from '$lib/domain/search-query';

export const LAYER_KINDS = ['hirc', 'warm_space'] as const satisfies Kind[];
export type LayerKind = (typeof LAYER_KINDS)[number];
export const LAYERS = [...LAYER_KINDS, 'events'] as const;
export type Layer = (typeof LAYERS)[number];

export const isLayerKind = (layer: Layer): layer is LayerKind => layer !== 'events';
const isLayer = (text: string): text is Layer => (LAYERS as readonly string[]).includes(text);

/** Reads the `layer` parameters of an address; what is none is reported. */
export function readLayers(params: URLSearchParams): {
	layers: Layer[];
	problems: QueryProblem[];
} {
	const asked = [...new Set(params.getAll('layer'))].slice(0, 10);
	return {
		layers: LAYERS.filter((layer) => asked.includes(layer)),
		problems: asked
			.filter((text) => text !== '' && !isLayer(text))
			.map((text) => ({ parameter: 'layer', value: text.slice(0, 40) }))
	};
}
