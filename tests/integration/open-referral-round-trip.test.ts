/** What goes out as Open Referral comes in again as a table, and goes out the same. What does not is named here. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { readPlaceData } from '#db/queries/place.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { COLUMNS } from '#domain/interchange/columns';
import { READ_FIELDS } from '#domain/open-referral/service-form';
import type { CheckedRow } from '#server/import/check-rows';
import { importFile } from '#server/import/import-file';
import { readEnvironment } from '#server/environment';
import { createLastChange } from '#server/last-change';
import { createSharedIds } from '#server/open-referral/shared-ids';
import { answerItem, answerList } from '#server/open-referral/answer';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const shared = process.env.STRONGER_SHARED ?? '../shared';
const official = join(shared, 'oruk', 'hsds-uk-3.0', 'examples');
const isThere = existsSync(official);
if (!isThere) {
	process.stderr.write(`SKIPPED: no examples in ${official}, so our own feed alone goes round\n`);
}
const README = readFileSync('src/lib/domain/open-referral/README.md', 'utf8');

type Fields = Record<string, unknown>;
/** Its area is far off, so the place of an example has to be one of ours. */
type Example = { service_at_locations: { location: Fields & { addresses: Fields[] } }[] } & Fields;

const rich = [
	madeUpListing('tea-dance', {
		kinds: ['group', 'hub'],
		venue: 'library',
		organisation: 'council',
		areaId: 'west',
		areasServed: ['east'],
		contacts: [{ phone: '01632 960002', email: 'tea@example.org', web: 'https://example.org/tea' }],
		openingTimes: {
			spans: [
				{ day: 2, opens: '14:00', closes: '16:00', only: { nth: [1, 3] } },
				{
					day: 5,
					opens: '10:00',
					closes: '12:00',
					only: { every: { weeks: 2, from: '2026-01-09' } }
				}
			],
			bankHolidays: 'closed',
			note: 'Ring the side door'
		},
		cost: 'donation',
		costNote: '£2 if you can',
		minAge: 50,
		languages: ['pl']
	}),
	madeUpListing('paid-for', {
		cost: 'paid',
		costNote: '£3.50 a session',
		openingTimes: { spans: [], note: 'Ask at the bar' }
	}),
	madeUpListing('free-as-air', { cost: 'free', costNote: 'with a library card' }),
	madeUpListing('nobody-says', { summary: 'Only a summary.', description: '' })
];

describeOnBothDatabases('Open Referral', (open) => {
	let opened: OpenedDatabase;
	let services: Parameters<typeof answerList>[0]['services'];
	let folder: string;
	beforeAll(async () => {
		opened = await open();
		folder = await mkdtemp(join(tmpdir(), 'stronger-round-trip-'));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	beforeEach(() => emptyPlace());

	async function emptyPlace() {
		await emptyTables(opened);
		await loadPlace(opened.db, madeUpPlace);
		const reading = readEnvironment({});
		if (!reading.ok) throw new Error('No settings');
		const place = await readPlaceData(opened.db);
		const { db } = opened;
		const { environment } = reading;
		const lastChange = createLastChange(db);
		services = { db, place, environment, sharedIds: createSharedIds(db), lastChange };
	}

	async function ask(path: string): Promise<Fields> {
		const url = new URL(`https://directory.example.org/api/open-referral${path}`);
		const asked = { services, request: new Request(url), url, now: NOW };
		const [list = '', id] = path.slice(1).split(/[/?]/);
		const isItem = id !== undefined && !url.search;
		const answer = await (isItem ? answerItem(asked, list, id) : answerList(asked, list));
		expect([path, answer.status]).toEqual([path, 200]);
		return (await answer.json()) as Fields;
	}

	async function bring(given: object) {
		const file = join(folder, 'feed.json');
		await writeFile(file, JSON.stringify(given));
		const rows: CheckedRow[] = [];
		let header: string[] = [];
		const result = await importFile(
			opened.db,
			services.place,
			{
				file,
				mapped: ({ mapping }) => mapping,
				options: { newAs: 'published', withLikely: true, source: 'A neighbour' },
				isDryRun: false,
				onTable: (table) => void (header = table.header),
				onChecked: async (checked) => void rows.push(...checked)
			},
			NOW
		);
		return { result, rows, header };
	}

	it('of ours goes out, comes in and goes out the same', async () => {
		const listings = [...madeUpListings.listings, ...rich];
		await loadListings(opened.db, { ...madeUpListings, listings }, NOW);
		const before = (await ask('/services?full=true&per_page=100')).contents as Fields[];
		expect(before.length).toBeGreaterThan(rich.length);
		await emptyPlace();
		const { result } = await bring({ contents: before });
		expect(result).toMatchObject({
			ok: true,
			counts: { add: before.length, error: 0, warning: 0 }
		});
		const after = (await ask('/services?full=true&per_page=100')).contents as Fields[];
		const ids = (all: Fields[]) => all.map(({ id }) => id);
		expect(ids(after)).toEqual(ids(before));
		const parts = (all: Fields[]) => all.map((one) => comparable(one));
		expect(parts(after)).toEqual(parts(before));
		expect((await bring({ contents: after })).result).toMatchObject({
			counts: { same: before.length, add: 0, change: 0 }
		});
	});

	describe.skipIf(!isThere)('of the official full examples', () => {
		const read = (name: string) => JSON.parse(readFileSync(join(official, name), 'utf8')) as Fields;
		const ID = 'ac148810-d857-441c-9679-408f346de14b';

		/** The same, a place of ours in the place of a town that is none, and a term that we know. */
		function moved(service: Fields): Fields {
			const here = structuredClone(service) as Example;
			const [at] = here.service_at_locations;
			Object.assign(at!.location, { latitude: 51.5501, longitude: 0.2502 });
			Object.assign(at!.location.addresses[0]!, { postal_code: 'ZZ1 1AA' });
			return here;
		}

		it('is refused as it stands, because it is nowhere here, and says why', async () => {
			const { result, rows } = await bring(read('service_full.json'));
			expect(result).toMatchObject({ ok: true, counts: { add: 0, error: 1 } });
			const codes = rows[0]?.verdict.remarks.map(({ code }) => code);
			for (const code of ['bad_point', 'bad_postcode', 'unknown_area', 'no_area'])
				expect(codes).toContain(code);
		});

		it('keeps what we have a place for, and names every field that it does not keep', async () => {
			const given = moved(read('service_full.json'));
			const { result, rows, header } = await bring(given);
			expect(result).toMatchObject({ ok: true, counts: { add: 1, error: 0 } });
			const shown = await ask(`/services/${ID}`);
			expect(shown).toMatchObject(KEPT);
			expect(shown.description).toBe((given.description as string).trim());
			const days = (shown.schedules as Fields[]).map(({ byday }) => byday);
			expect(days.join(',')).toBe('TH,FR');
			for (const { notes } of shown.schedules as Fields[]) {
				for (const { description, notes: said } of given.schedules as Fields[])
					expect(notes).toBe(`${String(description)} ${String(said)}`);
			}

			const all = leavesOf(given);
			const without = [...all.keys()].filter((path) => !READ_FIELDS.has(path));
			const columns = header.filter((name) => !(COLUMNS as readonly string[]).includes(name));
			expect(without.sort()).toEqual(
				[...columns, ...PEOPLE].filter((one) => one !== 'status').sort()
			);
			for (const path of [...without, ...REMARKED_ON]) expect(README).toContain(`\`${path}\``);
			const remarked = JSON.stringify(rows[0]?.verdict.remarks);
			for (const path of REMARKED_ON)
				for (const value of all.get(path) ?? []) expect(remarked).toContain(value.slice(0, 100));
			expect(JSON.stringify(rows)).not.toContain('Persona');
		});

		it.each(['organization_full.json', 'service_at_location_full.json'])(
			'%s brings the same service as the service alone',
			async (name) => {
				const one = moved(read('service_full.json'));
				await bring(one);
				const alone = await ask(`/services/${ID}`);
				await emptyPlace();
				const other = read(name);
				const given =
					'services' in other
						? { ...other, services: (other.services as Fields[]).map(moved) }
						: { ...other, location: (one as Example).service_at_locations[0]!.location };
				expect((await bring(given)).result).toMatchObject({ counts: { add: 1, error: 0 } });
				expect(await ask(`/services/${ID}`)).toEqual(alone);
				const placed = (await ask('/service_at_locations')).contents as Fields[];
				expect(placed).toHaveLength(1);
				const groups = (await ask('/organizations?full_service=true')).contents as Fields[];
				expect(groups).toMatchObject([
					{ name: 'Example Organization Inc.', services: [{ id: ID }] }
				]);
			}
		);

		it('does not begin here what has ended there', async () => {
			const { rows } = await bring({ ...moved(read('service_full.json')), status: 'defunct' });
			expect(
				rows.map(({ state, verdict }) => [state, verdict.remarks.map(({ code }) => code)])
			).toEqual([['error', expect.arrayContaining(['ended'])]]);
		});
	});
});

/** Ids of parts are made anew; who checked it and when, we say of our own checks alone. */
function comparable(value: unknown, path = ''): unknown {
	if (Array.isArray(value)) return value.map((one) => comparable(one, path));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, part]) => {
			const isId = name === 'id' || name.endsWith('_id') || name === 'taxonomy_term_id';
			if (isId || NOT_OURS_TO_SAY.includes(path ? `${path}.${name}` : name)) return [];
			return [[name, comparable(part, path ? `${path}.${name}` : name)]];
		})
	);
}
const NOT_OURS_TO_SAY = ['assured_date', 'last_modified', 'contacts.title'];

/** Texts and numbers by their paths; ids left out. */
function leavesOf(value: unknown, path = '', found = new Map<string, string[]>()) {
	if (Array.isArray(value)) for (const one of value) leavesOf(one, path, found);
	else if (typeof value === 'object' && value !== null) {
		for (const [name, part] of Object.entries(value)) {
			if (name === 'id' || name.endsWith('_id')) continue;
			leavesOf(part, path ? `${path}.${name}` : name, found);
		}
	} else found.set(path, [...(found.get(path) ?? []), String(value)]);
	return found;
}

const PEOPLE = [
	'contacts.name',
	'assurer_email',
	'service_at_locations.location.addresses.attention'
];
/** Not one of ours, and said so in the row. */
const REMARKED_ON = [
	'attributes.taxonomy_term.name',
	'service_areas.name',
	'service_at_locations.location.accessibility.description'
];
const PRICE = '£35 per 1 hour session (Under 18s and Over 60s), fees_description';
const DAY = { valid_from: '2005-01-01', valid_to: '2005-01-01' };
const HOURS = { freq: 'WEEKLY', opens_at: '10:00+00:00', closes_at: '18:00+00:00' };
const KEPT = {
	name: 'Community Counselling',
	url: 'http://example.com/counselling',
	email: 'email@example.com',
	status: 'active',
	fees: PRICE,
	minimum_age: 12,
	maximum_age: 100,
	organization: { name: 'Example Organization Inc.' },
	schedules: [
		{ ...DAY, ...HOURS },
		{ ...DAY, ...HOURS }
	],
	cost_options: [{ amount_description: PRICE }],
	contacts: [{ email: 'email@example.com' }],
	service_at_locations: [
		{
			location: {
				...{ name: 'MyCity Civic Center', location_type: 'physical' },
				...{ latitude: 51.5501, longitude: 0.2502 },
				addresses: [
					{
						...{ address_1: '1-30 Main Street', region: 'MyRegion', city: 'MyCity' },
						postal_code: 'ZZ1 1AA'
					}
				]
			}
		}
	]
};
