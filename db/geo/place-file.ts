/**
 * The setting of a borough that is not built in, as one JSON file. Its areas get their outlines from
 * `geo:import -- areas`, its postcode sectors from `-- postcodes`, its population from `-- population`.
 */
import { z } from 'zod';
import type { SeedPlaceData } from '#db/seed/seed-data';
import { basemap } from '#domain/basemap';
import { distanceMetres } from '#domain/distance';
import { latLng, type LatLng } from '#domain/geography';
import type { Category } from '#domain/kind';
import { ENGLAND } from '#domain/opening/calendar';
import { outsidePlace } from '#domain/outside-place';
import { chooseSlug } from '#domain/slug';

const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, figures and hyphens');
const words = (max: number) => z.string().trim().min(1).max(max);
const { lat, lng } = latLng.shape;

export const placeFile = z.strictObject({
	borough: z.strictObject({
		id: slug,
		name: words(120),
		centre: latLng,
		bounds: z
			.tuple([lng, lat, lng, lat])
			.refine(([west, south, east, north]) => west < east && south < north, {
				error: 'must be west, south, east, north'
			})
	}),
	areas: z
		.array(
			z.strictObject({
				id: slug,
				name: words(120),
				shortName: words(80).optional(),
				description: words(2000).optional(),
				centre: latLng
			})
		)
		.min(1),
	places: z
		.array(
			z.strictObject({
				name: words(120),
				kind: z.enum(['town', 'village', 'hamlet', 'suburb']),
				aliases: z.array(words(120)).default([]),
				lat,
				lng
			})
		)
		.default([]),
	outsidePlaces: z.array(outsidePlace).default([]),
	basemap: basemap.optional()
});
export type PlaceFile = z.output<typeof placeFile>;

/** Half the side of the square that stands for an area whose boundary nobody has imported yet, in degrees. */
const STAND_IN = { lat: 0.005, lng: 0.008 };

const standIn = ({ lat: y, lng: x }: LatLng): GeoJSON.Polygon => {
	const [west, east] = [x - STAND_IN.lng, x + STAND_IN.lng];
	const [south, north] = [y - STAND_IN.lat, y + STAND_IN.lat];
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south]
			]
		]
	};
};

/** What the loader takes. A place belongs to the area with the nearest centre until there are boundaries. */
export function toPlaceData(file: PlaceFile, categories: Category[]): SeedPlaceData {
	const nearest = (point: LatLng) =>
		file.areas.reduce((a, b) =>
			distanceMetres(b.centre, point) < distanceMetres(a.centre, point) ? b : a
		).id;
	const taken = new Set<string>();
	const idOf = (name: string) => {
		const id = chooseSlug(name, null, taken);
		taken.add(id);
		return id;
	};
	return {
		borough: { ...file.borough, contact: null },
		areas: file.areas.map((area, index) => ({
			...area,
			shortName: area.shortName ?? area.name,
			description: area.description ?? `${area.name}, a part of ${file.borough.name}.`,
			outline: standIn(area.centre),
			outlineIsIndicative: true,
			population: null,
			populationSource: null,
			neighbours: [],
			contact: null,
			sort: index + 1
		})),
		places: file.places.map((place) => ({
			...place,
			id: idOf(place.name),
			areaId: nearest(place)
		})),
		postcodeSectors: [],
		outsidePlaces: file.outsidePlaces,
		basemap: file.basemap ?? null,
		categories,
		calendar: ENGLAND
	};
}
