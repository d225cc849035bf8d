/** What the map shows for a search: the points, what is framed, and what stands out. */
import type { PlaceData } from '$lib/domain/place-data';
import type { SearchQuery } from '$lib/domain/search-query';
import type { MapContent } from '$lib/map/asset-map';
import type { MapPoint, Understanding } from '#search/engine';
import { frameOf } from './frame';

export function mapContent(
	query: SearchQuery,
	near: Understanding['near'],
	points: MapPoint[],
	place: PlaceData,
	isNarrowed: boolean
): MapContent {
	const [areaId, ...otherAreas] = query.areas;
	const chosenArea = otherAreas.length ? undefined : place.areas.find(({ id }) => id === areaId);
	// A town named among the words finds what is in it; only a place asked for by itself is "here".
	const here = query.near && near ? { label: near.label, point: near.point } : null;
	return {
		points,
		chosenAreaId: chosenArea?.id ?? null,
		here,
		bounds: frameOf({
			borough: place.borough,
			chosenArea: chosenArea ?? null,
			here: here && !near?.outsideBorough ? here.point : null,
			points: points.map(({ point }) => point),
			isNarrowed
		})
	};
}
