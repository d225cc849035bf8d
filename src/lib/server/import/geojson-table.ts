/** Points of GeoJSON as rows of a table: properties are columns, and so are latitude and longitude of the main place. */
import { z } from 'zod';

const feature = z.object({
	geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
	properties: z.record(z.string(), z.unknown()).nullish()
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });

/** Our own GeoJSON says so of a listing with several places; the first is the main one. */
const ownPlaces = z
	.array(z.object({ venue: z.unknown(), coordinates: z.array(z.number()).nullable() }))
	.min(1);

/** Names our own GeoJSON has for columns of the table. */
const OURS: Record<string, string> = {
	sourceRef: 'source_ref',
	venue: 'venue_name',
	access: 'access_features'
};

/** The first row has the names. Null where it is no collection of features. */
export function geoJsonTable(given: unknown): string[][] | null {
	const read = collection.safeParse(given);
	if (!read.success) return null;
	const { features } = read.data;
	const names = new Set<string>();
	for (const { properties } of features)
		for (const name of Object.keys(properties ?? {}))
			if (name !== 'places' || !ownPlaces.safeParse(properties?.places).success) names.add(name);
	const columns = [...names];
	const rows = features.map(({ geometry, properties }) => {
		const [lng, lat] = pointOf(geometry, properties?.places);
		return [...columns.map((name) => cellOf(properties?.[name])), cellOf(lat), cellOf(lng)];
	});
	return [[...columns.map((name) => OURS[name] ?? name), 'latitude', 'longitude'], ...rows];
}

/** A row has one place: of several the main one, which in files of others is the first. */
function pointOf(geometry: z.infer<typeof feature>['geometry'], places: unknown): unknown[] {
	const ours = ownPlaces.safeParse(places);
	if (ours.success) return ours.data[0]?.coordinates ?? [];
	const coordinates = geometry?.coordinates;
	if (!Array.isArray(coordinates)) return [];
	if (geometry?.type === 'Point') return coordinates;
	const [first] = coordinates as unknown[];
	return geometry?.type === 'MultiPoint' && Array.isArray(first) ? first : [];
}

function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(cellOf).join(';');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
