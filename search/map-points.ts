/** Where a listing stands on the map: once for each of its places that has a point. */
import type { LatLng } from '#domain/geography';
import type { HitPlace, MapPoint, SearchHit } from './engine';

type Shown = Pick<SearchHit, 'id' | 'slug' | 'name' | 'kinds' | 'areaId' | 'venueName'> & {
	point: LatLng | null;
};

type Asked = {
	/** Its place in the list, from 0. */
	rank: number;
	/** From the place asked about to its nearest place. */
	metres: number | null;
	/** All of its places, where it has several. */
	places: HitPlace[] | undefined;
	/** Whether a place is where the filters want it; null where they do not say. */
	isThere: ((point: LatLng) => boolean) | null;
};

/** The filters have let the listing pass, so of one with a single place nothing is asked again. */
export function mapPoints(card: Shown, { rank, metres, places, isThere }: Asked): MapPoint[] {
	const { id, slug, name, kinds, areaId, venueName, point } = card;
	if (!places) {
		if (!point) return [];
		return [{ id, slug, name, kinds, areaId, venueName, point, rank, distanceMetres: metres }];
	}
	return places.flatMap(({ areaId, venueName, point, distanceMetres }, at) =>
		point && (!isThere || isThere(point))
			? [{ id, slug, name, kinds, areaId, venueName, point, rank, distanceMetres, at }]
			: []
	);
}
