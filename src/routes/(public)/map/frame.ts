/** What the map shows at first: the chosen area, or what was found, or the whole borough. */
import { distanceMetres } from '$lib/domain/distance';
import type { Area, Borough, LatLng } from '$lib/domain/geography';
import { boundsOf, outlinePoints, type Bounds } from '$lib/map/mercator';

/** Around a place that was asked about: it and the nearest of what was found. */
const NEAREST = 8;
/** A box of less than this many degrees would be all street and no place. */
const LEAST_LAT = 0.012;
const LEAST_LNG = 0.02;

type Found = {
	borough: Pick<Borough, 'bounds'>;
	chosenArea: Pick<Area, 'outline'> | null;
	here: LatLng | null;
	points: LatLng[];
	/** False where everything is shown. */
	isNarrowed: boolean;
};

/** West, south, east, north. Never empty, and never smaller than a neighbourhood. */
export function frameOf({ borough, chosenArea, here, points, isNarrowed }: Found): Bounds {
	if (here) {
		const nearest = points
			.toSorted((a, b) => distanceMetres(here, a) - distanceMetres(here, b))
			.slice(0, NEAREST);
		return atLeast(boundsOf([here, ...nearest]) as Bounds);
	}
	if (chosenArea) return boundsOf(outlinePoints(chosenArea.outline)) ?? borough.bounds;
	const found = isNarrowed ? boundsOf(points) : null;
	return found ? atLeast(found) : borough.bounds;
}

function atLeast([west, south, east, north]: Bounds): Bounds {
	const lng = Math.max(0, LEAST_LNG - (east - west)) / 2;
	const lat = Math.max(0, LEAST_LAT - (north - south)) / 2;
	return [west - lng, south - lat, east + lng, north + lat];
}
