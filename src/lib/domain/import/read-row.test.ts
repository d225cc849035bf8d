import { describe, expect, test } from 'vitest';
import { COLUMNS, type Cells, type Column } from '../interchange/columns';
import { ENGLAND } from '../opening/calendar';
import { createChooser } from './read-choices';
import { rowReader } from './read-row';
import { guessTable, type Mapping, type Target } from './targets';

const GRAYS = { lat: 51.478, lng: 0.323, precision: 'sector' as const, areaId: 'grays' };

function read(cells: Partial<Record<Target, string>>) {
	const mapping = Object.keys(cells) as Mapping;
	const reader = rowReader({
		mapping,
		categories: createChooser([{ id: 'food', names: ['Food and drink'] }]),
		ground: {
			areaAt: ({ lat, lng }) =>
				lat > 51.4 && lat < 51.6 && lng > 0.2 && lng < 0.5 ? 'grays' : null,
			postcode: (postcode) => (postcode.startsWith('RM17') ? GRAYS : null),
			place: () => null,
			area: createChooser([
				{ id: 'grays', names: ['Grays'] },
				{ id: 'tilbury', names: ['Tilbury'] }
			]),
			isNear: ({ lat }) => lat > 51 && lat < 52
		},
		now: new Date('2026-11-22T10:00:00Z'),
		calendar: ENGLAND
	});
	return reader(Object.values(cells));
}

/** A row with a name and an area besides, so that only what is asked about is remarked on. */
function readOne(target: Target, cell: string) {
	const { cells, remarks } = read({ name: 'Choir', areas_served: 'grays', [target]: cell });
	return { cells, codes: remarks.map(({ code }) => code) };
}

describe('what is put right, and said', () => {
	test.each<[Target, string, Column, string, string[]]>([
		['postcode', 'rm176sl', 'postcode', 'RM17 6SL', ['postcode_written', 'point_from_postcode']],
		['phone', '1375123456', 'phone', '01375123456', ['phone_zero']],
		['phone', '7700 900123', 'phone', '07700 900123', ['phone_zero']],
		['phone', '01632 960001; 7700900123', 'phone', '01632 960001;07700900123', ['phone_zero']],
		['phone', '116 123', 'phone', '116 123', []],
		['phone', '01632 960001 / 01632 960002', 'phone', '01632 960001;01632 960002', ['parted']],
		[
			'phone',
			'01632 960001, 1632960002',
			'phone',
			'01632 960001;01632960002',
			['parted', 'phone_zero']
		],
		['email', 'a@example.org, b@example.org', 'email', 'a@example.org;b@example.org', ['parted']],
		['email', 'mailto:a@example.org', 'email', 'a@example.org', ['address_found']],
		['email', 'Ann Lee <a@example.org>', 'email', 'a@example.org', ['address_found']],
		['website', 'www.example.org', 'website', 'https://www.example.org', ['web_scheme']],
		['summary', '<p>Tea &amp; <b>cake</b></p>', 'summary', 'Tea & cake', ['from_html']],
		['summary', 'Caf&eacute; &#8211; open', 'summary', 'Café – open', ['entities']],
		['summary', '  We meet. ', 'summary', 'We meet.', ['trimmed']],
		['lat_lng', '51.478, 0.323', 'longitude', '0.323', ['point_split']],
		['latitude', '51.478,0.323', 'longitude', '0.323', ['point_split']],
		['opening_times', 'Mon to Fri 9am-5pm', 'opening_times', 'Mo-Fr 09:00-17:00', ['times_read']],
		['opening_times', 'Mo-Fr 09:00-17:00', 'opening_times', 'Mo-Fr 09:00-17:00', []],
		['opening_times', 'Ask Beryl', 'opening_times', '"Ask Beryl"', ['times_as_note']],
		['cost', 'Free', 'cost', 'free', []],
		['cost', '£2.50 a session', 'cost', 'paid: £2.50 a session', ['name_to_code']],
		['cost', 'paid: £2: or nothing', 'cost', 'paid: £2: or nothing', []],
		['is_free', 'Y', 'cost', 'free', ['yes_read']],
		['has_step_free', 'TRUE', 'access_features', 'step_free', ['yes_read']],
		[
			'languages',
			'English, Polish; Romanian',
			'languages',
			'ro',
			['unknown_language', 'name_to_code']
		],
		['languages', 'English; Polish', 'languages', 'pl', ['name_to_code', 'name_to_code']],
		['min_age', '18+', 'min_age', '18', []],
		['kinds', 'Warm Hub; club', 'kinds', 'warm_space;group', ['name_to_code', 'name_to_code']]
	])('%s %j', (target, cell, column, expected, codes) => {
		const { cells, codes: said } = readOne(target, cell);
		expect(cells[column]).toBe(expected);
		expect(said).toEqual(codes);
	});

	test('swapped coordinates, and those of the national grid', () => {
		const base = { name: 'Choir' };
		const swapped = read({ ...base, latitude: '0.323', longitude: '51.478' });
		expect(swapped.cells).toMatchObject({ latitude: '51.478', longitude: '0.323' });
		expect(swapped.remarks.map(({ code }) => code)).toEqual(['point_swapped']);
		const grid = read({ ...base, easting: '561500', northing: '177900' });
		expect(Number(grid.cells.latitude)).toBeCloseTo(51.477, 2);
		const parted = { easting: '561,500', northing: '177,900' };
		expect(read({ ...base, ...parted }).cells.latitude).toBe(grid.cells.latitude);
		const misnamed = { latitude: '561,500', longitude: '177,900' };
		expect(read({ ...base, ...misnamed }).cells.latitude).toBe(grid.cells.latitude);
		expect(grid.cells.areas_served).toBe('grays');
		expect(grid.remarks.map(({ code }) => code)).toEqual(['point_from_grid']);
	});
});

describe('what cannot be used, and is named', () => {
	test.each<[Target, string, string]>([
		['postcode', 'somewhere', 'bad_postcode'],
		['postcode', 'M1 1AE', 'postcode_elsewhere'],
		['phone', '7.7009E+09', 'bad_phone'],
		['email', 'choir at example.org', 'bad_email'],
		['website', 'javascript:alert(1)', 'bad_website'],
		['latitude', '999', 'bad_point'],
		['lat_lng', '100, 101', 'bad_point'],
		['lat_lng', '0, 0', 'bad_point'],
		['min_age', 'adults', 'bad_age'],
		['categories', 'zeppelins', 'unknown_category'],
		['areas_served', 'grays;Atlantis', 'unknown_area'],
		['has_lift', 'perhaps', 'not_yes_or_no'],
		['name', '', 'no_name'],
		['name', 'x'.repeat(121), 'too_long']
	])('%s %j', (target, cell, code) => {
		expect(readOne(target, cell).codes).toContain(code);
	});

	test('a row with more cells than the table has columns, and one with fewer', () => {
		const reader = (values: string[]) =>
			read(Object.fromEntries(values.map((v, i) => [COLUMNS[i], v])));
		expect(reader(['a', 'Choir']).remarks.map(({ code }) => code)).toEqual(['no_area']);
	});
});

test('what is in the form of ours stays as it is, and nothing is remarked', () => {
	const cells: Cells = {
		source_ref: 'partner:7',
		name: "=SUM of 'us'",
		kinds: 'warm_space;hub',
		categories: 'food',
		summary: 'Less < more & so on',
		description: 'One.\n\nTwo.',
		organisation: 'Org',
		venue_name: 'Hall',
		address_line_1: '1 High Street',
		address_line_2: 'Upstairs',
		town: 'Grays',
		postcode: 'RM17 6SL',
		latitude: '51.4781234567',
		longitude: '0.3231',
		phone: '01632 960001;07700 900123',
		email: 'a@example.org;b@example.org',
		website: 'https://example.org/a;https://example.org/b%3Bc',
		opening_times: 'Mo-Fr 09:00-17:00; PH off',
		cost: 'donation: what you can: truly',
		min_age: '0',
		max_age: '120',
		languages: 'pl;zh-Hant',
		access_features: 'step_free;hearing_loop',
		areas_served: 'grays;tilbury'
	};
	expect(read(cells)).toEqual({ cells, given: [...COLUMNS], remarks: [] });
});

test('a nought that was put back is seen', () => {
	const { remarks } = read({ name: 'Choir', areas_served: 'grays', phone: '1632960001' });
	expect(remarks).toContainEqual({ code: 'phone_zero', column: 'phone', value: '01632960001' });
});

describe('columns are found', () => {
	test('by their names', () => {
		const names = ['Group Name', 'Post Code', 'Tel.', 'E-mail', 'Lat/Long', 'Colour'];
		const values = ['Choir', 'RM17 6SL', '01632', 'a@example.org', '51.4,0.3', 'red'];
		expect(guessTable([names, values])).toEqual({
			headerAt: 0,
			mapping: ['name', 'postcode', 'phone', 'email', 'lat_lng', null]
		});
	});

	test('by their names below a title', () => {
		const above = [['sep=', ''], ['Groups in 2026', '', ''], ['Ask Beryl']];
		const table = [
			['Group Name', 'Post Code', 'Colour'],
			['Choir', 'RM17 6SL', 'red']
		];
		expect(guessTable([...above, ...table])).toEqual({
			headerAt: 3,
			mapping: ['name', 'postcode', null]
		});
	});

	test('not by words that a listing may be made of', () => {
		const rows = [
			['Choir', 'RM17 6SL', '01632 960001'],
			['Group', 'Service', 'Phone']
		];
		expect(guessTable(rows).headerAt).toBeNull();
	});

	test('by what stands in them, where there are no names', () => {
		const rows = [
			['Choir', 'RM17 6SL', '01632 960001', 'a@example.org'],
			['Chess', 'RM17 5DX', '01632 960002', '']
		];
		expect(guessTable(rows)).toEqual({
			headerAt: null,
			mapping: ['name', 'postcode', 'phone', 'email']
		});
	});

	test('our own all of them', () => {
		expect(guessTable([[...COLUMNS]])).toEqual({ headerAt: 0, mapping: [...COLUMNS] });
	});
});
