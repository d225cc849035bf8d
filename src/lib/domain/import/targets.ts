/** What a column of somebody's table can be: one of ours, or something from which ours is made. */
import { ACCESS_FEATURES, type AccessFeature } from '../access';
import { COLUMNS, type Column } from '../interchange/columns';

export const OTHER_TARGETS = [
	/** "51.48, 0.32" in one cell. */
	'lat_lng',
	/** British National Grid, in metres. */
	'easting',
	'northing',
	/** Yes or no: does it cost nothing? */
	'is_free',
	/** Whether it still goes on. */
	'status',
	...ACCESS_FEATURES.map((feature) => `has_${feature}` as const)
] as const;
export type Target =
	Column | 'lat_lng' | 'easting' | 'northing' | 'is_free' | 'status' | `has_${AccessFeature}`;
export const TARGETS: readonly Target[] = [...COLUMNS, ...OTHER_TARGETS];

/** For each column of the table, what it is; null: it is left out. */
export type Mapping = (Target | null)[];

/** The names under which others have these columns, without signs and spaces. */
const NAMES: Partial<Record<Target, string[]>> = {
	source_ref: ['sourceref', 'ref', 'reference', 'id', 'uid', 'uuid', 'recordid', 'externalid'],
	name: ['name', 'title', 'groupname', 'servicename', 'listing', 'nameofgroup', 'group', 'service'],
	kinds: ['kinds', 'kind', 'type', 'types', 'assettype', 'servicetype'],
	categories: ['categories', 'category', 'theme', 'themes', 'need', 'needs', 'tags', 'taxonomy'],
	summary: ['summary', 'shortdescription', 'tagline', 'about', 'strapline', 'intro'],
	description: ['description', 'longdescription', 'details', 'fulldescription', 'notes', 'text'],
	organisation: [
		'organisation',
		'organization',
		'organisationname',
		'provider',
		'runby',
		'charity'
	],
	venue_name: ['venuename', 'venue', 'location', 'locationname', 'place', 'building', 'site'],
	address_line_1: ['addressline1', 'address1', 'address', 'street', 'streetaddress', 'line1'],
	address_line_2: ['addressline2', 'address2', 'line2', 'locality'],
	town: ['town', 'city', 'posttown', 'village', 'towncity'],
	postcode: ['postcode', 'postalcode', 'zip', 'pcode', 'pcds'],
	latitude: ['latitude', 'lat', 'y'],
	longitude: ['longitude', 'lng', 'lon', 'long', 'x'],
	phone: ['phone', 'telephone', 'tel', 'phonenumber', 'telephonenumber', 'contactnumber', 'mobile'],
	email: ['email', 'emailaddress', 'mail', 'contactemail'],
	website: ['website', 'web', 'url', 'webaddress', 'link', 'homepage', 'webpage'],
	opening_times: ['openingtimes', 'openinghours', 'hours', 'times', 'when', 'open', 'daysandtimes'],
	cost: ['cost', 'price', 'fee', 'fees', 'charge', 'charges', 'costs'],
	min_age: ['minage', 'minimumage', 'agefrom', 'fromage'],
	max_age: ['maxage', 'maximumage', 'ageto', 'toage'],
	languages: ['languages', 'language', 'languagesspoken'],
	access_features: ['accessfeatures', 'access', 'accessibility', 'accessible'],
	areas_served: ['areasserved', 'areaserved', 'area', 'areas', 'serves', 'coverage', 'pcn'],
	lat_lng: ['latlng', 'latlong', 'latlon', 'coordinates', 'coords', 'geo', 'latitudelongitude'],
	easting: ['easting', 'eastings', 'oseast1m', 'geox', 'osx'],
	northing: ['northing', 'northings', 'osnrth1m', 'geoy', 'osy'],
	is_free: ['free', 'isfree', 'freeofcharge', 'nocost'],
	status: ['status', 'servicestatus'],
	has_step_free: ['wheelchair', 'wheelchairaccess', 'stepfree', 'wheelchairaccessible', 'level'],
	has_accessible_toilet: ['accessibletoilet', 'disabledtoilet', 'wheelchairtoilet'],
	has_changing_places: ['changingplaces', 'changingplace'],
	has_lift: ['lift', 'haslift'],
	has_blue_badge_parking: ['bluebadgeparking', 'bluebadge', 'disabledparking'],
	has_hearing_loop: ['hearingloop', 'inductionloop', 'loop'],
	has_sign_language: ['signlanguage', 'bsl'],
	has_quiet_space: ['quietspace', 'quietroom']
};
const BY_NAME = new Map(
	TARGETS.flatMap((target) => (NAMES[target] ?? []).map((name) => [name, target] as const))
);

const plainName = (name: string) =>
	name
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[^a-z0-9]/g, '');

/** A name per column of a table; two columns never get the same target, the first has it. */
function byNames(names: readonly string[]): Mapping {
	const taken = new Set<Target>();
	return names.map((name) => {
		const target = BY_NAME.get(plainName(name)) ?? null;
		if (!target || taken.has(target)) return null;
		taken.add(target);
		return target;
	});
}

/** What a column without a name may be, by what stands in it. */
const LOOKS: [Target, RegExp][] = [
	['postcode', /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i],
	['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
	['website', /^(https?:\/\/|www\.)\S+$/i],
	['lat_lng', /^(4|5)\d\.\d{2,}\s*[,;]\s*-?\d\.\d{2,}$/],
	['latitude', /^5\d\.\d{3,}$/],
	['longitude', /^-?[0-2]\.\d{3,}$/],
	['phone', /^(\+44|\(?0)[\d\s()-]{8,}$/],
	['opening_times', /^(mo|tu|we|th|fr|sa|su)[a-z]*\b.*\d/i],
	['name', /^\D{3,80}$/],
	['summary', /\S+ \S+ \S+/]
];

function byLooks(rows: readonly (readonly string[])[]): Mapping {
	const taken = new Set<Target>();
	const width = Math.max(0, ...rows.map((row) => row.length));
	return Array.from({ length: width }, (_, at) => {
		const filled = rows.map((row) => row[at]?.trim() ?? '').filter(Boolean);
		const found = LOOKS.find(
			([target, look]) =>
				!taken.has(target) &&
				filled.length > 0 &&
				filled.filter((cell) => look.test(cell)).length >= filled.length * 0.6
		);
		if (found) taken.add(found[0]);
		return found?.[0] ?? null;
	});
}

export type TableGuess = {
	/** The row that has names and no listing, from 0; null where there is none. */
	headerAt: number | null;
	mapping: Mapping;
};

/** So many lines of title there may be above the names, with one or two cells each; Excel's "sep=;" is one as well. */
const MOST_ABOVE = 10;
const MOST_TITLE_CELLS = 2;

function findHeader(rows: readonly (readonly string[])[]): number | null {
	for (const [at, row] of rows.slice(0, MOST_ABOVE + 1).entries()) {
		const known = byNames(row).filter((target) => target !== null).length;
		// One known word can be a listing of that name; two columns of names can not.
		if (known >= 2 || (at === 0 && known === 1 && row.length <= 2)) return at;
		if (row.filter((cell) => cell.trim()).length > MOST_TITLE_CELLS) return null;
	}
	return null;
}

/** Guesses what the columns of a table are from its first rows. */
export function guessTable(rows: readonly (readonly string[])[]): TableGuess {
	const headerAt = findHeader(rows);
	if (headerAt === null) return { headerAt, mapping: byLooks(rows.slice(0, 50)) };
	const named = byNames(rows[headerAt] ?? []);
	const looks = byLooks(rows.slice(headerAt + 1, headerAt + 51));
	const used = new Set(named);
	const mapping = named.map((target, at) => {
		const look = looks[at] ?? null;
		// What a name does not tell, unmistakable values may.
		const isSure = look === 'postcode' || look === 'email' || look === 'website';
		if (target || !look || !isSure || used.has(look)) return target;
		used.add(look);
		return look;
	});
	return { headerAt, mapping };
}

/** By which a table of the same form is known again. */
export const headerKey = (names: readonly string[]): string => names.map(plainName).join('|');
