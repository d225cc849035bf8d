/** The borough as an import asks about it. */
import type { Ground, Spot } from '#domain/import/read-where';
import { createChooser } from '#domain/import/read-choices';
import { createAreaFinder, type AreaBoundary } from '#domain/area-of-point';
import type { LatLng, PointPrecision } from '#domain/geography';
import type { PlaceData } from '#domain/place-data';
import type { KnownPostcode } from '#domain/postcode';
import { remembered } from '#domain/remembered';

/** Beyond this, in degrees, a point is somewhere else altogether. */
const NEAR_DEGREES = 0.15;

export type ImportGround = Ground & {
	/** Tells it of postcodes that were imported; those told before are forgotten. */
	tell(postcodes: readonly KnownPostcode[]): void;
	/** How exactly a point is known: a table says where, and never how it was found. */
	precisionOf(point: LatLng): PointPrecision;
};

/** `boundaries` are the exact ones where there are any. */
export function createGround(place: PlaceData, boundaries: readonly AreaBoundary[]): ImportGround {
	const find = createAreaFinder(
		boundaries.length > 0
			? boundaries
			: place.areas.map(({ id, outline }) => ({ id, boundary: outline }))
	);
	const known = new Map<string, Spot>();
	const sectors = new Map(place.postcodeSectors.map((sector) => [sector.sector, sector]));
	const places = new Map(
		place.places.flatMap((one) => [one.name, ...one.aliases].map((name) => [fold(name), one]))
	);
	const rough = new Map<string, PointPrecision>([
		...place.places.map((one) => [pointKey(one), 'place'] as const),
		...place.postcodeSectors.map((one) => [pointKey(one), 'sector'] as const)
	]);
	return {
		areaAt: (point) => find(point, 0).areaId,
		postcode: (postcode) => known.get(postcode) ?? sectorSpot(sectors.get(postcode.slice(0, -2))),
		place: remembered((name) => {
			const found = places.get(fold(name));
			return found ? { ...spot(found), precision: 'place' } : null;
		}),
		area: createChooser(
			place.areas.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }))
		),
		isNear: (point) => isNear(point, place.borough.bounds),
		precisionOf: (point) => rough.get(pointKey(point)) ?? 'postcode',
		tell(postcodes) {
			known.clear();
			for (const { postcode, areaId, ...one } of postcodes) {
				if (areaId) known.set(postcode, { ...spot({ ...one, areaId }), precision: one.precision });
			}
		}
	};
}

const fold = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
const pointKey = ({ lat, lng }: LatLng) => `${lat} ${lng}`;
const spot = ({ lat, lng, areaId }: LatLng & { areaId: string }) => ({ lat, lng, areaId });
const sectorSpot = (found: (LatLng & { areaId: string }) | undefined): Spot | null =>
	found ? { ...spot(found), precision: 'sector' } : null;

const isNear = ({ lat, lng }: LatLng, [west, south, east, north]: PlaceData['borough']['bounds']) =>
	lng > west - NEAR_DEGREES &&
	lng < east + NEAR_DEGREES &&
	lat > south - NEAR_DEGREES &&
	lat < north + NEAR_DEGREES;
