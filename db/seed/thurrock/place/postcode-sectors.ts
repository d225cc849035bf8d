/**
 * The middle of every postcode sector that lies mostly in the borough, or that Bulphan and its farms use,
 * to about 100 metres. Source: ONS Postcode Directory family (NSPL), May 2025, Open Government Licence v3.0;
 * contains OS data and Royal Mail data, Crown copyright and database right, Royal Mail copyright and database right.
 *
 * A district does not decide the area: RM16 lies in all four. RM16 1 is an old sector of West Thurrock;
 * RM15 9, RM17 9 and SS17 1 belong to large users of post and stand where those are.
 * Left out: RM14 2, SS12 0, SS16 5 and SS16 6, which have fewer than ten postcodes here and their middle elsewhere.
 */
import type { PostcodeSector } from '#domain/geography';

type Row = [sector: string, lat: number, lng: number];

const rows: Record<string, Row[]> = {
	asop: [
		['RM15 4', 51.502, 0.253],
		['RM15 5', 51.51, 0.283],
		['RM15 6', 51.515, 0.293],
		['RM15 9', 51.51, 0.281],
		['RM16 1', 51.481, 0.271],
		['RM19 1', 51.482, 0.252],
		['RM20 1', 51.486, 0.277],
		['RM20 2', 51.486, 0.283],
		['RM20 3', 51.478, 0.279]
	],
	grays: [
		['RM16 2', 51.494, 0.335],
		['RM16 5', 51.498, 0.304],
		['RM16 6', 51.487, 0.305],
		['RM17 5', 51.483, 0.325],
		['RM17 6', 51.477, 0.33],
		['RM17 9', 51.48, 0.322],
		['RM20 4', 51.477, 0.3]
	],
	'stanford-corringham': [
		['CM13 3', 51.565, 0.342],
		['RM14 3', 51.548, 0.369],
		['RM16 3', 51.504, 0.365],
		['SS17 0', 51.511, 0.424],
		['SS17 1', 51.525, 0.448],
		['SS17 7', 51.525, 0.446],
		['SS17 8', 51.527, 0.428],
		['SS17 9', 51.529, 0.468]
	],
	'tilbury-chadwell': [
		['RM16 4', 51.486, 0.366],
		['RM18 7', 51.463, 0.353],
		['RM18 8', 51.471, 0.383]
	]
};

export const postcodeSectors: PostcodeSector[] = Object.entries(rows).flatMap(([areaId, list]) =>
	list.map(([sector, lat, lng]) => ({ sector, lat, lng, areaId }))
);
