/** What the layers show, in words: the list carries every fact that the map carries. */
import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import { listingsOf } from '$lib/map/group-points';
import { alsoWords } from '$lib/server/also-words';
import { distanceWords, kindWords } from '$lib/words/directory';
import type { MapPoint } from '#search/engine';

export type LayerCard = ReturnType<typeof layerCards>[number];

/** One for each listing of a layer that is not among `listed`, at its first place. */
export function layerCards(layers: MapPoint[], listed: MapPoint[], { areas }: PlaceData) {
	const isListed = new Set(listed.map(({ id }) => id));
	return listingsOf(layers)
		.filter(({ id }) => !isListed.has(id))
		.map(({ id, slug, href, name, kinds, areaId, venueName, distanceMetres, point, at }) => {
			const area = areas.find((one) => one.id === areaId)?.shortName;
			return {
				id,
				href: href ?? resolve(`/listings/${slug}`),
				name,
				point,
				kinds: kinds.map((kind) => ({ kind, words: kindWords(kind) })),
				where: [venueName === name ? null : venueName, area].filter(Boolean).join(', '),
				also: at === undefined ? null : alsoWords(furtherPlaces(layers, id)),
				distance: distanceMetres === null ? null : distanceWords(distanceMetres)
			};
		});
}

const furtherPlaces = (layers: MapPoint[], listingId: string) =>
	layers.filter(({ id }) => id === listingId).slice(1);
