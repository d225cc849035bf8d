/**
 * The gazetteer. Points: OS Open Names 2021 (Open Government Licence v3.0, contains OS data, Crown copyright and
 * database right), but Stanford-le-Hope (its library), and Belhus, Kenningtons, Homesteads, Stifford Clays,
 * Blackshots and Lakeside (local knowledge).
 * Areas follow wards, which is a planning approximation: no official boundary of the areas has been published.
 */
import type { Place } from '#domain/geography';

type Row = [name: string, kind: Place['kind'], lat: number, lng: number, ...aliases: string[]];

/** Aliases are what people type or say: old names, short forms, common slips. Hyphens and case do not matter. */
const rows: Record<string, Row[]> = {
	asop: [
		['Aveley', 'village', 51.4993, 0.2518, 'Avely', 'Aveleigh', 'Averley'],
		['Kenningtons', 'suburb', 51.508, 0.251, 'Kennington', 'The Kenningtons'],
		[
			'South Ockendon',
			'town',
			51.5102,
			0.2816,
			'Ockendon',
			'Ocky',
			'S Ockendon',
			'Sth Ockendon',
			'Okendon',
			'South Okendon',
			'Ockenden',
			'South Ockenden'
		],
		['Belhus', 'suburb', 51.505, 0.28, 'Belhus Estate', 'Bellhus', 'Belhouse'],
		[
			'Purfleet-on-Thames',
			'town',
			51.4848,
			0.233,
			'Purfleet',
			'Purfleet on Thames',
			'Purfleat',
			'Perfleet'
		],
		['West Thurrock', 'town', 51.4758, 0.2748, 'W Thurrock', 'West Thurock', 'West Thurruck'],
		[
			'Lakeside',
			'suburb',
			51.4873,
			0.2836,
			'Thurrock Lakeside',
			'Lakeside Shopping Centre',
			'intu Lakeside'
		]
	],
	grays: [
		['Grays', 'town', 51.4793, 0.3262, 'Grays Thurrock', 'Greys', 'Grays Town'],
		['Little Thurrock', 'suburb', 51.4881, 0.345, 'Lt Thurrock', 'Little Thurock'],
		['Blackshots', 'suburb', 51.4925, 0.341, 'Black Shots', 'Blackshot'],
		['Stifford Clays', 'suburb', 51.501, 0.326, 'Stifford Clay'],
		['North Stifford', 'village', 51.4982, 0.3062, 'N Stifford'],
		['South Stifford', 'suburb', 51.4811, 0.2983, 'S Stifford'],
		[
			'Chafford Hundred',
			'town',
			51.4884,
			0.3141,
			'Chafford',
			'Chaford',
			'Chaford Hundred',
			'Chafford 100'
		]
	],
	'stanford-corringham': [
		[
			'Stanford-le-Hope',
			'town',
			51.5157,
			0.4271,
			'Stanford',
			'Stanford le Hope',
			'SLH',
			'Standford',
			'Standford le Hope',
			'Stamford le Hope'
		],
		['Corringham', 'town', 51.5245, 0.4586, 'Corri', 'Coringham', 'Corringam', 'Corry'],
		['Homesteads', 'suburb', 51.529, 0.439, 'The Homesteads', 'Homestead'],
		['Fobbing', 'village', 51.5347, 0.4723, 'Fobing'],
		['Coryton', 'hamlet', 51.5147, 0.5226, 'Corryton', 'Coryton Refinery'],
		['Mucking', 'hamlet', 51.5034, 0.4296],
		[
			'Horndon-on-the-Hill',
			'village',
			51.5237,
			0.4059,
			'Horndon',
			'Horndon on the Hill',
			'HOTH',
			'Hordon on the Hill'
		],
		['Orsett', 'village', 51.5125, 0.3697, 'Orsset', 'Orset'],
		['Baker Street', 'hamlet', 51.5079, 0.3531],
		['Southfields', 'hamlet', 51.5062, 0.3851, 'Southfield'],
		['Bulphan', 'village', 51.5476, 0.3602, 'Bulfan', 'Bulvan', 'Bulpham']
	],
	'tilbury-chadwell': [
		['Tilbury', 'town', 51.4616, 0.3636, 'Tilbury Town', 'Tillbury', 'Tilbry'],
		['Thurrock Park', 'suburb', 51.4701, 0.3426],
		[
			'Chadwell St Mary',
			'town',
			51.4817,
			0.3689,
			'Chadwell',
			'Chadwell Saint Mary',
			'Chadwell St Marys',
			'Chadwell St. Mary',
			'Chadwel'
		],
		['Orsett Heath', 'hamlet', 51.4941, 0.36],
		['Biggin', 'hamlet', 51.4745, 0.375],
		['West Tilbury', 'village', 51.4764, 0.3903, 'W Tilbury'],
		['Low Street', 'hamlet', 51.4731, 0.3998],
		['East Tilbury', 'village', 51.4807, 0.4168, 'E Tilbury', 'East Tillbury', 'Bata Estate'],
		['Linford', 'village', 51.4879, 0.4112, 'Lindford', 'Lynford']
	]
};

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

export const places: Place[] = Object.entries(rows).flatMap(([areaId, list]) =>
	list.map(([name, kind, lat, lng, ...aliases]) => ({
		id: slug(name),
		name,
		kind,
		aliases,
		lat,
		lng,
		areaId
	}))
);
