/** Places on the ground. Everything here is WGS84; GeoJSON order (lng, lat) appears only inside GeoJSON. */
import { z } from 'zod';

export const latLng = z.strictObject({
	lat: z.number().min(-90).max(90),
	lng: z.number().min(-180).max(180)
});
export type LatLng = z.infer<typeof latLng>;

/** How exactly a point is known. `place` and `sector` points must never be drawn as if they were a door. */
export const POINT_PRECISIONS = ['exact', 'postcode', 'sector', 'place'] as const;
export type PointPrecision = (typeof POINT_PRECISIONS)[number];

/** Whom to ask in person: a public office or role, never somebody's private number. */
export const askContact = z.strictObject({
	name: z.string().trim().min(1).max(120),
	/** What they know or do, in a sentence. */
	about: z.string().trim().min(1).max(300),
	/** Where to go, in one line. */
	address: z.string().max(200).nullable(),
	phone: z.string().max(40).nullable(),
	email: z.email().max(200).nullable(),
	web: z
		.url({ protocol: /^https?$/ })
		.max(300)
		.nullable(),
	/** Where these facts are from, in words a resident understands. */
	source: z.string().trim().min(1).max(300),
	/** "2020", "2020-11" or a day; null where the source has no date. */
	sourceDate: z
		.string()
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
		.nullable()
});
export type AskContact = z.infer<typeof askContact>;

/** A Primary Care Network area. Areas are data (another borough brings its own), so the id is any slug. */
export type Area = {
	id: string;
	name: string;
	/** The name in running text and on small maps: "Tilbury and Chadwell". */
	shortName: string;
	description: string;
	centre: LatLng;
	outline: GeoJSON.Polygon | GeoJSON.MultiPolygon;
	/** True while the outline is our drawing and no official boundary is known. */
	outlineIsIndicative: boolean;
	/** Who drew the official boundary, and of what day it is (YYYY-MM-DD); none while the outline is indicative. */
	outlineSource?: string | null;
	outlineDate?: string | null;
	population: number | null;
	populationSource: string | null;
	neighbours: string[];
	/** The area's own Community Builder; null while nobody may be named. */
	contact: AskContact | null;
	sort: number;
};

/** A settlement of the gazetteer. */
export type Place = {
	id: string;
	name: string;
	kind: 'town' | 'village' | 'hamlet' | 'suburb';
	aliases: string[];
	lat: number;
	lng: number;
	areaId: string;
};

/** A postcode sector such as "RM16 4": its middle, and the area most of it lies in. */
export type PostcodeSector = {
	sector: string;
	lat: number;
	lng: number;
	areaId: string;
};

/** A labelled thing that only the borough as a whole has: its name, and its parts as data. */
export type Borough = {
	id: string;
	name: string;
	/** The middle of the borough, and a box around it: west, south, east, north. */
	centre: LatLng;
	bounds: [number, number, number, number];
	/** Whom to ask where an area has nobody of its own. */
	contact: AskContact | null;
};
