/** Feeds of other directories: read from a real server next door, honest and otherwise. */
import { eq } from 'drizzle-orm';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import {
	claimDueNeighbour,
	countStoppedNeighbours,
	findNeighbourListings,
	hasNeighbours,
	neighbourFeedsWithCounts
} from '#db/queries/neighbours.server';
import { hasListings } from '#db/queries/listings.server';
import { auditLog, neighbourFeeds, neighbourListings } from '#db/schema/index';
import { MOST_FAILURES } from '#domain/events/feed';
import type { Person } from '#domain/person';
import { createFetchFeed } from '#server/feeds/fetch-feed';
import { isPublicAddress } from '#server/feeds/public-address';
import { readNeighbour } from '#server/neighbours/read-neighbour';
import { USUAL_LIMITS } from '#server/neighbours/walk-feed';
import {
	letNeighbourGo,
	readNeighbourFromNow,
	seeNeighbours,
	tryNeighbourAgain
} from '#server/use-cases/keep-neighbours';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';

const NOW = new Date('2026-11-22T10:00:00Z');
const BOUNDS: [number, number, number, number] = [0.2, 51.5, 0.4, 51.6];
const PER_PAGE = 2;

type Point = [lat: number, lng: number] | null;
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
function service(at: number, name: string, point: Point, more: object = {}) {
	const location = point && { latitude: point[0], longitude: point[1] };
	return {
		...{ id: idOf(at), name, status: 'active', description: `About ${name}.` },
		service_at_locations: point ? [{ id: idOf(900 + at), location }] : [],
		...more
	};
}
/** Two near our border, one too far away, one without a place, one that has ended, one that is inside. */
const HONEST = [
	service(1, 'Chess & chat', [51.55, 0.41], {
		description: '<p>Play <b>chess</b> &amp; talk.</p>',
		url: 'https://chess.example.org/',
		organization: { name: 'Friends' },
		last_modified: '2026-10-01T10:00:00Z'
	}),
	service(2, 'Lunch', [51.61, 0.3], { url: 'javascript:alert(1)', assured_date: 'last week' }),
	service(3, 'Far away', [52.5, 0.3]),
	service(4, 'On the phone', null),
	service(5, 'Closed for good', [51.55, 0.41], { status: 'defunct' }),
	service(6, 'Inside', [51.55, 0.3])
];

type Answer = { status?: number; type?: string; etag?: string; body: string };
type Envelope = {
	total_items: number;
	total_pages: number;
	page_number: number;
	contents: unknown[];
};

function envelope(services: unknown[], page: number, change: Partial<Envelope> = {}): Answer {
	const contents = services.slice((page - 1) * PER_PAGE, page * PER_PAGE);
	const total_pages = Math.ceil(services.length / PER_PAGE);
	const body = { total_items: services.length, total_pages, page_number: page, contents };
	return { body: JSON.stringify({ ...body, ...change }) };
}

/** By path; the page that is asked for. */
const feeds: Record<string, (page: number) => Answer> = {
	'/honest/services': (page) => envelope(HONEST, page),
	'/named/services': (page) => ({ ...envelope(HONEST, page), etag: `"p${page}"` }),
	'/html/services': () => ({ type: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
	'/late-html/services': (page) =>
		page < 3 ? envelope(HONEST, page) : { type: 'text/html', body: '<h1>Sorry</h1>' },
	'/bare/services': () => ({ body: JSON.stringify(HONEST) }),
	'/round/services': (page) =>
		envelope(HONEST, ((page - 1) % 2) + 1, { page_number: page, total_pages: 3 }),
	'/stuck/services': () => envelope(HONEST, 1),
	'/endless/services': (page) => ({
		...envelope([service(page, `Endless ${page}`, [51.55, 0.41])], 1, {
			...{ page_number: page, total_pages: page + 1, total_items: page + 1 }
		})
	}),
	'/many-pages/services': (page) => envelope(HONEST, page, { total_pages: 1e9 }),
	'/many-services/services': (page) => envelope(HONEST, page, { total_items: 1e9 }),
	'/too-few/services': (page) => envelope(HONEST, page, { total_items: 7 }),
	'/empty-pages/services': (page) => envelope(HONEST, page, page === 2 ? { contents: [] } : {}),
	'/same-id/services': (page) =>
		envelope(
			HONEST.map((one) => ({ ...one, id: idOf(1) })),
			page
		),
	'/nameless/services': (page) => envelope([{ hello: 1 }, null, 'x', 7], page),
	'/large/services': () => ({ body: JSON.stringify({ x: 'y'.repeat(1_100_000) }) }),
	'/deep/services': () => ({ body: '['.repeat(400_000) }),
	'/brief/services': (page) =>
		envelope(
			HONEST.map(({ service_at_locations: _, ...brief }) => brief),
			page
		),
	...Object.fromEntries(
		HONEST.map((one) => [`/brief/services/${one.id}`, () => ({ body: JSON.stringify(one) })])
	)
};
const asked: string[] = [];
let unchanged = 0;
let server: Server;
let base = '';

beforeAll(async () => {
	server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		asked.push(request.url ?? '');
		const answer = feeds[url.pathname]?.(Number(url.searchParams.get('page')));
		if (!answer) return void response.writeHead(404).end();
		const { status = 200, type = 'application/json', etag, body } = answer;
		if (etag && request.headers['if-none-match'] === etag) {
			unchanged++;
			return void response.writeHead(304).end();
		}
		response.writeHead(status, { 'content-type': type, ...(etag && { etag }) }).end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const madePerson = (changes: Partial<Person>): Person => ({
	...{ id: idOf(1), role: 'owner', areaIds: [], listingIds: [], trustedListingIds: [] },
	...{ isSuspended: false, hasSecondFactor: false },
	...changes
});

const mayAsk = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
const fetchFeed = createFetchFeed({ mayAsk, accept: 'application/json' });

describeOnBothDatabases('neighbours', (open) => {
	let opened: OpenedDatabase;
	let poked = 0;
	const coordinator = madePerson({ role: 'coordinator', hasSecondFactor: true });
	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		await emptyTables(opened);
		asked.length = 0;
		unchanged = 0;
	});

	const parts = () => ({ db: opened.db, neighboursChanged: () => void poked++ });
	const follow = (path: string, name = 'Next Door') =>
		readNeighbourFromNow(
			parts(),
			coordinator,
			{ name, url: base + path, withinMetres: '3000' },
			NOW
		);
	async function read(now = NOW, limits = USUAL_LIMITS, fetch = fetchFeed) {
		const [feed] = await opened.db.select().from(neighbourFeeds);
		const needs = { db: opened.db, fetchFeed: fetch, bounds: BOUNDS, limits };
		return readNeighbour({ ...needs, signal: new AbortController().signal }, feed!, now);
	}
	const find = (words: string[] = [], feedId: string | null = null) =>
		findNeighbourListings(opened.db, { words, feedId }, { limit: 20, offset: 0 });
	const names = async (...words: string[]) =>
		(await find(words)).found.map(({ listing }) => listing.name);

	it('are subscribed to, read, found by words, and taken out in one go', async () => {
		expect(await hasNeighbours(opened.db)).toBe(false);
		expect(await follow('/honest/services/')).toEqual({ ok: true });
		expect(await follow('/honest')).toEqual({ ok: false, problem: 'already' });
		expect(poked).toBe(1);
		expect(await claimDueNeighbour(opened.db, NOW)).toMatchObject({ url: `${base}/honest` });
		expect(await claimDueNeighbour(opened.db, NOW)).toBeNull();
		expect(await read()).toEqual({ outcome: 'read', shown: 3, services: 6 });
		expect(await hasNeighbours(opened.db)).toBe(true);
		expect(await names()).toEqual(['Chess & chat', 'Inside', 'Lunch']);
		expect(await names('CHESS', 'friends')).toEqual(['Chess & chat']);
		expect(await names('%')).toEqual([]);
		const { found } = await find(['chess']);
		expect(found).toMatchObject([
			{
				listing: {
					summary: 'Play chess & talk.',
					web: 'https://chess.example.org/',
					changedOn: '2026-10-01'
				},
				source: 'Next Door',
				readAt: NOW
			}
		]);
		// An address that is no web address is none; their own answer about it is the original then.
		expect((await find(['lunch'])).found[0]?.listing).toMatchObject({
			web: `${base}/honest/services/${idOf(2)}`,
			assuredOn: null
		});
		const [feed] = await neighbourFeedsWithCounts(opened.db);
		expect(feed).toMatchObject({ shown: 3, serviceCount: 6, withoutPlace: 1, failures: 0 });
		// Nothing of it is a listing of ours.
		expect(await hasListings(opened.db)).toBe(false);

		expect(await letNeighbourGo(parts(), coordinator, feed!.id)).toEqual({ ok: true });
		expect(await opened.db.select().from(neighbourListings)).toEqual([]);
		expect(await letNeighbourGo(parts(), coordinator, feed!.id)).toMatchObject({
			problem: 'nothing'
		});
		const log = await opened.db.select().from(auditLog);
		expect(log.map(({ action }) => action).sort()).toEqual(['let_neighbour_go', 'read_neighbour']);
	});

	it('that say no places in their list are asked about each service', async () => {
		await follow('/brief');
		expect(await read()).toMatchObject({ outcome: 'read', shown: 3 });
		expect(await names()).toEqual(['Chess & chat', 'Inside', 'Lunch']);
	});

	it('that name their versions are not read again while nothing changes', async () => {
		await follow('/named');
		await read();
		const later = new Date('2026-11-24T10:00:00Z');
		expect(await read(later)).toEqual({ outcome: 'unchanged' });
		expect(unchanged).toBe(3);
		expect((await find()).found[0]?.readAt).toEqual(later);
		const honest = feeds['/named/services']!;
		feeds['/named/services'] = (page) =>
			page === 3 ? { ...envelope(HONEST, 3), etag: '"new"' } : honest(page);
		expect(await read(later)).toMatchObject({ outcome: 'read', shown: 3 });
		feeds['/named/services'] = honest;
	});

	it.each([
		['/html', 'not_json', 1],
		['/late-html', 'not_json', 3],
		['/deep', 'not_json', 1],
		['/bare', 'not_a_page', 1],
		['/round', 'goes_round', 3],
		['/stuck', 'wrong_page', 2],
		['/endless', 'wrong_sums', 2],
		['/many-pages', 'too_many_pages', 1],
		['/many-services', 'too_many_services', 1],
		['/too-few', 'wrong_sums', null],
		['/empty-pages', 'wrong_sums', 2],
		['/same-id', 'goes_round', 1],
		['/nameless', 'nothing_usable', null],
		['/large', 'too_large', 1],
		['/none', 'not_found', 1]
	])('of which %s is wrong are stopped, and what was there stays', async (path, problem, page) => {
		await follow('/honest');
		await read();
		await opened.db.update(neighbourFeeds).set({ url: base + path });
		asked.length = 0;
		const result = { outcome: 'failed', problem, page, isStopped: false };
		expect(await read(new Date('2026-11-23T10:00:00Z'))).toEqual(result);
		expect(asked.length).toBeLessThanOrEqual(4);
		expect(await names()).toEqual(['Chess & chat', 'Inside', 'Lunch']);
		const [feed] = await opened.db.select().from(neighbourFeeds);
		expect(feed).toMatchObject({ problem, problemPage: page, failures: 1, succeededAt: NOW });
	});

	it('that take too long are stopped between two pages', async () => {
		await follow('/honest');
		const limits = { ...USUAL_LIMITS, withinMilliseconds: 1 };
		const slowly = async (...given: Parameters<typeof fetchFeed>) => {
			const answer = await fetchFeed(...given);
			await new Promise<void>((done) =>
				AbortSignal.timeout(2).addEventListener('abort', () => done())
			);
			return answer;
		};
		expect(await read(NOW, limits, slowly)).toMatchObject({ problem: 'takes_too_long' });
		expect(await hasNeighbours(opened.db)).toBe(false);
	});

	it('inside our own network are never asked', async () => {
		await follow('/honest');
		const strict = createFetchFeed();
		const refused = { outcome: 'failed', problem: 'address_not_allowed' };
		expect(await read(NOW, USUAL_LIMITS, strict)).toMatchObject(refused);
		expect(asked).toEqual([]);
	});

	it.each([
		'ftp://next.example.org',
		'https://a:b@next.example.org',
		'https://x.example.org/?key=1',
		'x',
		''
	])('are not subscribed to at %j', async (url) => {
		const form = { name: 'Next Door', url, withinMetres: 3000 };
		const answer = await readNeighbourFromNow(parts(), coordinator, form, NOW);
		expect(answer).toEqual({ ok: false, problem: 'bad_address' });
		expect(await opened.db.select().from(neighbourFeeds)).toEqual([]);
	});

	it('are left alone after failing again and again, until a coordinator tries again', async () => {
		await follow('/html');
		for (let failure = 1; failure < MOST_FAILURES; failure++) {
			expect(await read()).toMatchObject({ isStopped: false });
		}
		expect(await countStoppedNeighbours(opened.db)).toBe(0);
		expect(await read()).toMatchObject({ isStopped: true });
		expect(await countStoppedNeighbours(opened.db)).toBe(1);
		const far = new Date('2030-01-01');
		expect(await claimDueNeighbour(opened.db, far)).toBeNull();
		const [feed] = await opened.db.select().from(neighbourFeeds);
		expect(await tryNeighbourAgain(parts(), coordinator, feed!.id, NOW)).toEqual({ ok: true });
		expect(await claimDueNeighbour(opened.db, NOW)).toMatchObject({ id: feed!.id });
	});

	it('that are let go while they are read leave nothing behind', async () => {
		await follow('/honest');
		const leaving = async (...given: Parameters<typeof fetchFeed>) => {
			await opened.db.delete(neighbourFeeds);
			return fetchFeed(...given);
		};
		expect(await read(NOW, USUAL_LIMITS, leaving)).toEqual({ outcome: 'left' });
		expect(await opened.db.select().from(neighbourListings)).toEqual([]);
	});

	it('are for coordinators alone', async () => {
		await follow('/honest');
		const [feed] = await opened.db.select().from(neighbourFeeds);
		for (const actor of [
			null,
			madePerson({ role: 'community_builder', areaIds: ['west'] }),
			madePerson({ role: 'mapper', areaIds: ['west'] }),
			madePerson({ role: 'owner' }),
			madePerson({ role: 'coordinator' })
		]) {
			const forbidden = { ok: false, problem: 'forbidden' };
			expect(await seeNeighbours(parts(), actor)).toEqual(forbidden);
			expect(await readNeighbourFromNow(parts(), actor, {}, NOW)).toEqual(forbidden);
			expect(await tryNeighbourAgain(parts(), actor, feed!.id, NOW)).toEqual(forbidden);
			expect(await letNeighbourGo(parts(), actor, feed!.id)).toEqual(forbidden);
		}
		const here = eq(neighbourFeeds.id, feed!.id);
		expect(await opened.db.select().from(neighbourFeeds).where(here)).toHaveLength(1);
	});
});
