/** Points of GeoJSON as rows of a table: properties are columns, and so are latitude and longitude of the main place. */
import { z } from 'zod';
import { OWN_REF } from '#domain/interchange/cells-of';

/** What is odd in one feature is left out there, and does not spoil the others. */
const feature = z.object({
	id: z.unknown().optional(),
	geometry: z
		.object({ type: z.string(), coordinates: z.unknown().optional() })
		.nullish()
		.catch(null),
	properties: z.record(z.string(), z.unknown()).nullish().catch(null)
});
type Feature = z.infer<typeof feature>;
const collection = z.object({
	type: z.literal('FeatureCollection'),
	features: z.array(feature.catch({}))
});
const single = feature
	.extend({ type: z.literal('Feature') })
	.transform((one) => ({ type: 'FeatureCollection', features: [one] }));

/** A feature of our own export, whose names are not those of the table. */
const own = z.object({
	sourceRef: z.string().nullable(),
	temporarilyClosed: z.boolean(),
	area: z.string(),
	areasServed: z.array(z.string()).default([]),
	cost: z.string(),
	costNote: z.string().nullable().default(null),
	/** Of a listing with several; the first is the main one, and a row has no room for the others. */
	places: z
		.array(z.object({ coordinates: z.array(z.number()).nullable() }))
		.min(1)
		.optional()
});

/** The first row has the names. Null where it is no collection of features. */
export function geoJsonTable(given: unknown): string[][] | null {
	const read = z.union([collection, single]).safeParse(given);
	if (!read.success) return null;
	const rows = read.data.features.map(rowOf);
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return [columns, ...rows.map((row) => columns.map((name) => cellOf(row[name])))];
}

type Row = Record<string, unknown>;

function rowOf({ id, geometry, properties }: Feature): Row {
	const ours = own.safeParse(properties);
	if (!ours.success) return { ...properties, ...placeOf(geometry) };
	const { name, kinds, categories, summary, venue, town, postcode, languages, access } =
		properties ?? {};
	const { sourceRef, area, areasServed, cost, costNote, places } = ours.data;
	const main = places?.[0]?.coordinates;
	return {
		source_ref: sourceRef ?? `${OWN_REF}${String(id)}`,
		...{ name, kinds, categories, summary, venue_name: venue, town, postcode, languages },
		access_features: access,
		cost: costNote ? `${cost}: ${costNote}` : cost,
		areas_served: [area, ...areasServed],
		...placeOf(places ? main && { type: 'Point', coordinates: main } : geometry)
	};
}

/** Of a line, an area or many points only their sort, so that the row says what is wrong with it. */
function placeOf(geometry: Feature['geometry']): Row {
	if (!geometry) return {};
	const { type, coordinates } = geometry;
	const points: unknown[] = Array.isArray(coordinates) ? coordinates : [];
	const isOne = type === 'MultiPoint' && points.length === 1 && Array.isArray(points[0]);
	if (type !== 'Point' && !isOne) return { latitude: type, longitude: '' };
	const [longitude, latitude] = isOne ? (points[0] as unknown[]) : points;
	return { latitude, longitude };
}

function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(cellOf).join(';');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
