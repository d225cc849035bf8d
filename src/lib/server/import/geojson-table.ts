/** Points of GeoJSON as rows of a table: properties are columns, and so are latitude and longitude. */
import { z } from 'zod';

const feature = z.object({
	geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
	properties: z.record(z.string(), z.unknown()).nullish()
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });

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
		for (const name of Object.keys(properties ?? {})) names.add(name);
	const columns = [...names];
	const rows = features.map(({ geometry, properties }) => {
		const [lng, lat] = pointOf(geometry);
		return [...columns.map((name) => cellOf(properties?.[name])), cellOf(lat), cellOf(lng)];
	});
	return [[...columns.map((name) => OURS[name] ?? name), 'latitude', 'longitude'], ...rows];
}

const pointOf = (geometry: z.infer<typeof feature>['geometry']): unknown[] =>
	geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];

function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(cellOf).join(';');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
