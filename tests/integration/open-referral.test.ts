/** The feed for other directories: against the official schemas where they are at hand, and against our own data. */
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { readPlaceData } from '#db/queries/place.server';
import { listings, venues } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { distanceMetres } from '#domain/distance';
import { checkFeed } from '#server/open-referral/check-feed';
import { createFeedChecker } from '#server/open-referral/self-check';
import { ne } from 'drizzle-orm';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { stableId } from '#db/seed/stable-id';
import { touchListings, updateListing } from '#db/queries/listing-changes.server';
import { createLastChange } from '#server/last-change';
import { createSharedIds } from '#server/open-referral/shared-ids';
import { answerItem, answerList } from '#server/open-referral/answer';
import { FEED_LISTS, feedDetails } from '#server/open-referral/feed';
import { readEnvironment } from '#server/environment';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const shared = join(process.env.STRONGER_SHARED ?? '../shared', 'oruk');
const isThere = existsSync(join(shared, 'hsds-uk-3.0', 'schema'));
if (!isThere) {
	process.stderr.write(
		`SKIPPED: no schemas in ${shared}, so the feed is checked by our own checker alone\n`
	);
}
const json = (...path: string[]): unknown =>
	JSON.parse(readFileSync(join(shared, ...path), 'utf8'));

const NOW = new Date('2026-11-22T10:00:00Z');
type Thing = { id: string; name: string; last_modified?: string; [field: string]: unknown };
type Page = {
	total_items: number;
	total_pages: number;
	contents: Thing[];
	[field: string]: unknown;
};

/** More listings than fit on a page, in two places. */
const many = Array.from({ length: 60 }, (_, at) =>
	madeUpListing(`choir-${at}`, {
		venue: at % 2 === 0 ? 'library' : undefined,
		organisation: at % 3 === 0 ? 'council' : undefined,
		categories: at % 5 === 0 ? ['food'] : ['friendship'],
		areasServed: at % 4 === 0 ? ['east'] : []
	})
);

describeOnBothDatabases('the Open Referral feed', (open) => {
	let opened: OpenedDatabase;
	let services: Parameters<typeof answerList>[0]['services'];
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		const listings = [...madeUpListings.listings, ...many];
		await loadListings(opened.db, { ...madeUpListings, listings }, NOW);
		const reading = readEnvironment({});
		if (!reading.ok) throw new Error('No settings');
		const { environment } = reading;
		const { db } = opened;
		const place = await readPlaceData(db);
		const lastChange = createLastChange(db);
		services = { db, place, environment, sharedIds: createSharedIds(db), lastChange };
	});

	async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
		const url = new URL(`https://directory.example.org/api/open-referral${path}`);
		const [, list = '', id] = url.pathname.split('/').slice(2);
		const asked = { services, request: new Request(url, { headers }), url, now: NOW };
		if (!list) return Response.json(feedDetails(url.origin));
		return id ? answerItem(asked, list, id) : answerList(asked, list);
	}
	const page = async (path: string) => (await (await ask(path)).json()) as Page;
	const names = async (path: string) => (await page(path)).contents.map(({ name }) => name);

	it('passes its own check', async () => {
		const reports = await checkFeed(async (path) => {
			const answer = await ask(path);
			return { status: answer.status, body: await answer.json() };
		});
		expect(reports.map(({ path }) => path)).toHaveLength(11);
		for (const { path, problems, items } of reports) {
			expect([path, problems]).toEqual([path, []]);
			if (!path.includes('{')) expect(items).toBeGreaterThan(0);
		}
	});

	it('has every place of a service that meets in several, and none that is hidden', async () => {
		const { db } = opened;
		const [row] = await db
			.select({ id: listings.id })
			.from(listings)
			.where(ne(listings.status, 'draft'))
			.limit(1);
		const listing = (await readListingInFull(db, row!.id))!;
		const added = { slug: 'far-hall', name: 'Far Hall', areaId: 'west', addressIsHidden: false };
		const at = { lat: 58.5, lng: -3.1, pointPrecision: 'exact' as const };
		const [shown, hidden] = [stableId('venue', 'far'), stableId('venue', 'hidden')];
		await db.insert(venues).values([
			{ ...added, ...at, id: shown },
			{
				...added,
				...at,
				id: hidden,
				slug: 'secret-door',
				name: 'Secret door',
				addressIsHidden: true
			}
		]);
		const places = [
			{ venueId: hidden, note: null },
			{ venueId: shown, note: 'Tuesdays' }
		];
		const change = { at: NOW, actor: 'Coordinator', reason: 'Two places' };
		const before = await page('/service_at_locations?per_page=500');
		await db.transaction((tx) =>
			updateListing(tx, listing.id, listing.version, { ...listing.content, places }, change)
		);
		const after = await page('/service_at_locations?per_page=500');
		expect(after.total_items).toBe(before.total_items + 1);
		const there = after.contents.find(({ location_id: id }) => id === shown);
		expect(there).toMatchObject({ service_id: listing.id, description: 'Tuesdays' });
		const one = (await (await ask(`/service_at_locations/${String(there?.id)}`)).json()) as object;
		expect(one).toMatchObject({ location: { name: 'Far Hall' }, service: { id: listing.id } });
		const service = (await (await ask(`/services/${listing.id}`)).json()) as {
			service_at_locations: object[];
		};
		expect(service.service_at_locations).toContainEqual(expect.objectContaining({ id: there?.id }));
		expect(JSON.stringify([after, service])).not.toContain('Secret door');
		// The next test finds things as they were.
		const now = (await readListingInFull(db, listing.id))!;
		await db.transaction((tx) =>
			updateListing(tx, now.id, now.version, { ...now.content, places: [] }, change)
		);
		expect((await page('/service_at_locations?per_page=500')).total_items).toBe(before.total_items);
	});

	it('is checked a minute after the start, every hour, and soon after a change', async () => {
		const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
		const checker = createFeedChecker(services, NOW);
		const lookedAt = async (minutes: number) => {
			await checker.check(after(minutes));
			return checker.last()?.at ?? null;
		};
		expect(await lookedAt(0)).toBeNull();
		expect(await lookedAt(1)).toEqual(after(1));
		expect(checker.last()?.endpoints).toHaveLength(11);
		expect(checker.last()?.endpoints.flatMap(({ problems }) => problems)).toEqual([]);
		expect(await lookedAt(60)).toEqual(after(1));
		expect(await lookedAt(61)).toEqual(after(61));
		// Nothing that a visitor sees of it: as many things as before.
		const { db } = opened;
		const changed = await db.select({ id: listings.id }).from(listings).limit(1);
		const ids = changed.map(({ id }) => id);
		await db.transaction((tx) =>
			touchListings(tx, ids, { at: NOW, actor: 'Coordinator', reason: 'A new door' })
		);
		expect(await lookedAt(62)).toEqual(after(61));
		expect(await lookedAt(71)).toEqual(after(71));
	});

	it('has every listing once over its pages, and the sums are right', async () => {
		for (const list of FEED_LISTS) {
			const ids: string[] = [];
			const first = await page(`/${list}?per_page=7`);
			for (let number = 1; number <= first.total_pages; number++) {
				const one = await page(`/${list}?per_page=7&page=${number}`);
				expect(one).toMatchObject({
					page_number: number,
					size: one.contents.length,
					first_page: number === 1,
					last_page: number === first.total_pages,
					empty: false
				});
				ids.push(...one.contents.map(({ id }) => id));
			}
			expect(new Set(ids).size).toBe(first.total_items);
			expect(ids).toHaveLength(first.total_items);
		}
		expect(await page('/services?page=999')).toMatchObject({
			size: 0,
			empty: true,
			last_page: true
		});
	});

	it('never has what is invented, private or hidden', async () => {
		const all = await (await ask('/services?full=true&per_page=500')).text();
		expect(all).toContain('westbury library');
		for (const secret of [
			'knit and natter',
			'safe talk',
			'Night keeper',
			'07700 900999',
			'Hidden Lane',
			'51.5777'
		]) {
			expect(all).not.toContain(secret);
		}
	});

	it('filters narrow what the others leave', async () => {
		const terms = (await page('/taxonomy_terms?per_page=100')).contents;
		const food = terms.find(({ name }) => name === 'Food')?.id ?? '';
		const { contents: runners } = await page('/organizations?search=Council');
		const council = runners[0]?.id ?? '';
		const both = await names(
			`/services?taxonomy_term_id=${food}&organization_id=${council}&per_page=100`
		);
		const expected = many
			.map(({ name }, at) => (at % 3 === 0 && at % 5 === 0 ? name : ''))
			.filter(Boolean);
		expect(both.sort()).toEqual([...expected, 'westbury library'].sort());
		expect(
			await names(`/services?taxonomy_term_id=${food}&organization_id=${council}&search=library`)
		).toEqual(['westbury library']);
		expect(await names('/services?search=library%20nowhere')).toEqual([]);
		expect(await names(`/services?organization_id=${food}`)).toEqual([]);
		const { total_items: east } = await page('/services?postcode=ZZ1 1AA');
		expect(east).toBe(61);
	});

	it('modified_after counts the moment itself', async () => {
		const at = NOW.toISOString();
		expect((await page(`/services?modified_after=${at}`)).total_items).toBe(61);
		const later = new Date(NOW.getTime() + 1000).toISOString();
		expect((await page(`/services?modified_after=${later}`)).total_items).toBe(0);
		expect((await page('/services?modified_after=2026-11-22')).total_items).toBe(61);
	});

	it('proximity is a distance in metres, and hidden places are near nothing', async () => {
		const metres = distanceMetres({ lat: 51.55, lng: 0.25 }, { lat: 51.551, lng: 0.251 });
		const within = (proximity: number) =>
			page(`/service_at_locations?postcode=ZZ1 1AA&proximity=${proximity}&per_page=100`);
		expect((await within(metres + 1)).total_items).toBe(31);
		expect((await within(metres - 1)).total_items).toBe(0);
		expect((await within(99_000)).total_items).toBe(31);
	});

	it('minimal and ndjson hold everything at once', async () => {
		expect(await page('/services?minimal=true')).toMatchObject({ size: 61, total_pages: 1 });
		const linesOf = async (query: string) =>
			(await (await ask(`/services?format=ndjson${query}`)).text()).trim().split('\n');
		const lines = await linesOf('');
		expect(lines).toHaveLength(61);
		expect(JSON.parse(lines[0] ?? '')).toHaveProperty('status', 'active');
		expect(await linesOf('&per_page=20')).toHaveLength(20);
		expect(await linesOf('&per_page=20&page=4')).toEqual([lines[60]]);
	});

	it('says when it changed last', async () => {
		const said = (await ask('/services')).headers.get('last-modified');
		expect(Date.parse(said ?? '')).toBeGreaterThan(0);
	});

	it.each([
		'page=0',
		'per_page=501',
		'page=x',
		'organization_id=1',
		'modified_after=soon',
		'modified_after=0000-01-01',
		'modified_after=9999-12-31T23:00:00-14:00',
		'proximity=1000',
		'postcode=x'
	])('%s is refused by name', async (query) => {
		const answer = await ask(`/services?${query}`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ parameter: query.split('=')[0] });
	});

	it('answers 304 while nothing changes, open to every site, and 404 for what is not there', async () => {
		const first = await ask('/services');
		const etag = first.headers.get('etag') ?? '';
		expect((await ask('/services', { 'if-none-match': etag })).status).toBe(304);
		const packed = etag.replace(/"$/, '-br"');
		expect((await ask('/services', { 'if-none-match': packed })).status).toBe(304);
		const extra = madeUpListing('one-more');
		await loadListings(opened.db, { organisations: [], venues: [], listings: [extra] }, NOW);
		expect((await ask('/services', { 'if-none-match': etag })).status).toBe(200);
		for (const path of [
			'/services/x',
			'/nothing',
			'/services/00000000-0000-4000-8000-000000000000'
		]) {
			const answer = await ask(path);
			expect(answer.status).toBe(404);
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		}
		expect(first.headers.get('link')).toContain('rel="next"');
	});

	describe.skipIf(!isThere)('by the official schemas', () => {
		let schema: (name: string) => ValidateFunction;
		beforeAll(() => {
			schema = officialSchemas();
		});

		it('every page and every thing is valid', async () => {
			for (const list of FEED_LISTS) {
				const one = LIST_SCHEMAS[list];
				for (const query of ['', '?full=true', '?per_page=500']) {
					valid(schema(`${one}_list`), await page(`/${list}${query}`));
				}
				const { contents } = await page(`/${list}?per_page=500`);
				for (const { id } of contents) {
					valid(schema(one), await (await ask(`/${list}/${id}`)).json());
				}
			}
			valid(schema('api_details'), await (await ask('')).json());
		});
	});
});

const LIST_SCHEMAS = {
	services: 'service',
	organizations: 'organization',
	taxonomies: 'taxonomy',
	taxonomy_terms: 'taxonomy_term',
	service_at_locations: 'service_at_location'
} as const;

function valid(validate: ValidateFunction, body: unknown): void {
	expect(validate(body) ? [] : validate.errors).toEqual([]);
}

/** Every schema by its own address, so that none is fetched. */
function officialSchemas(): (name: string) => ValidateFunction {
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats(ajv);
	const base = 'https://openreferraluk.org/specifications/3.0/schema/';
	for (const file of readdirSync(join(shared, 'hsds-uk-3.0', 'schema'))) {
		if (file === 'open_api.json') continue;
		const {
			$schema: _,
			$id: __,
			...body
		} = json('hsds-uk-3.0', 'schema', file) as Record<string, unknown>;
		ajv.addSchema({ ...body, $id: base + file });
	}
	return (name) => ajv.getSchema(`${base}${name}.json`) as ValidateFunction;
}

describe.skipIf(!isThere)('the checker itself', () => {
	const mocks: Record<string, string> = {
		'/': 'api_details',
		...Object.fromEntries(
			Object.entries(LIST_SCHEMAS).map(([list, one]) => [`/${list}`, `${one}_list`])
		)
	};
	const single: Record<string, string> = {
		services: 'service_full',
		organizations: 'organization_full',
		taxonomies: 'taxonomy',
		taxonomy_terms: 'taxonomy_term',
		service_at_locations: 'service_at_location_full'
	};
	const reportsOn = (folder: string) =>
		checkFeed(async (path) => {
			const [, list = ''] = (path.split('?')[0] ?? '').split('/');
			const name = mocks[path.split('?')[0] ?? ''] ?? single[list] ?? '';
			const file = [name, name.replace('_full', '')].find((one) =>
				existsSync(join(shared, 'mocks', folder, `${one}.json`))
			);
			return { status: 200, body: json('mocks', folder, `${file}.json`) };
		});

	it('fails the mocks that are meant to fail', async () => {
		const failed = (await reportsOn('fail')).filter(({ problems }) => problems.length > 0);
		expect(failed.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['/', '/services', '/services/{id}'])
		);
	});

	it('lets the good ones pass where the standard wants them', async () => {
		const reports = await reportsOn('default');
		for (const { path, isRequired, problems } of reports) {
			if (isRequired) expect([path, problems]).toEqual([path, []]);
		}
	});
});
