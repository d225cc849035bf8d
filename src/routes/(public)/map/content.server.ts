/** What the map shows for a search: the points, what is framed, and what stands out. */
import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import { searchParams, type SearchQuery } from '$lib/domain/search-query';
import type { MapContent } from '$lib/map/asset-map';
import { m } from '$lib/paraglide/messages';
import { isPosition } from '$lib/server/filter-words';
import type { MapPoint, SearchHit, Understanding } from '#search/engine';
import { frameOf } from './frame';

type Shown = {
	query: SearchQuery;
	near: Understanding['near'];
	points: MapPoint[] | null;
	layers: MapPoint[];
	/** The listings on the page of the list that is shown of which no place is. */
	unplaced: SearchHit[];
	/** The address of this map, whatever page of the list is shown. */
	key: string;
	isNarrowed: boolean;
};

export function mapContent(
	{ query, near, points, layers, unplaced, key, isNarrowed }: Shown,
	place: PlaceData
): MapContent {
	const [areaId, ...otherAreas] = query.areas;
	const chosenArea = otherAreas.length ? undefined : place.areas.find(({ id }) => id === areaId);
	// A town named among the words finds what is in it; only a place asked for by itself is "here".
	const here = query.near && near ? { label: hereLabel(query, near), point: near.point } : null;
	const filters = searchParams({ ...query, page: 1 });
	return {
		key,
		points,
		clustersHref: `${resolve('/api/map/clusters')}?${filters}`,
		layers,
		unplaced: unplaced.map(({ id, slug, name, areaId }) => ({ id, slug, name, areaId })),
		chosenAreaId: chosenArea?.id ?? null,
		here,
		isExact: query.box !== null,
		bounds:
			query.box ??
			frameOf({
				borough: place.borough,
				chosenArea: chosenArea ?? null,
				here: here && !near?.outsideBorough ? here.point : null,
				points: (points ?? []).map(({ point }) => point),
				isNarrowed
			})
	};
}

/** What a device said of itself is no name that anybody knows. */
const hereLabel = ({ near: asked }: SearchQuery, near: { label: string }) =>
	isPosition(asked) ? m.map_you_are_here() : near.label;
