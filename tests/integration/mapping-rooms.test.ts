import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Database, OpenedDatabase } from '#db/client.server';
import { asksOf, askStepsOf, findAsk } from '#db/queries/asks.server';
import { waitingSuggestions } from '#db/queries/desk.server';
import { findMeeting } from '#db/queries/meetings.server';
import { readPlaceData } from '#db/queries/place.server';
import { findScenario, readTies, snapshotsOf } from '#db/queries/rooms.server';
import { addToSearchLog } from '#db/queries/search-log.server';
import { readVocabulary } from '#db/queries/vocabulary.server';
import { readWording } from '#db/queries/wording.server';
import { loadPlace } from '#db/seed/load.server';
import {
	geoImports,
	listings,
	outputAreas,
	suggestionPhotos,
	suggestions,
	venues
} from '#db/schema/index';
import { coverageOf } from '#domain/coverage/coverage';
import { NO_CONDITIONS } from '#domain/coverage/need';
import { writeCalendar } from '#domain/events/ical/write-calendar';
import { meetingAsEvent } from '#domain/mapping/meeting';
import { snapshotOf } from '#domain/mapping/snapshot';
import type { Person } from '#domain/person';
import type { PlaceData } from '#domain/place-data';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { meetingsView } from '#server/mapping/meetings-view';
import { makeMonthlySnapshots } from '#server/mapping/monthly-snapshots';
import { raiseAsk } from '#server/mapping/raise-ask';
import { beforeAndAfter, entryOfForm } from '#server/mapping/taught-words';
import { createRoomBook, type ReadRooms } from '#server/mapping/room-book';
import { unmetSearches } from '#server/mapping/unmet-searches';
import { createPublishedCheck } from '#server/published-check';
import { fillIndex } from '#server/search-index/fill-index';
import { raiseMemberAsk, stepAsk } from '#server/use-cases/answer-ask';
import { keepMeeting } from '#server/use-cases/keep-meeting';
import { keepScenario } from '#server/use-cases/keep-scenario';
import { proposeAsset } from '#server/use-cases/propose-asset';
import { seePhoto } from '#server/use-cases/see-suggestion';
import { takeSnapshot } from '#server/use-cases/take-snapshot';
import { tieListings } from '#server/use-cases/tie-listings';
import { teachWords } from '#server/use-cases/teach-words';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpPlace } from '#tests/support/database-made-up-data';
import { makeListing } from '#tests/support/made-up-content';

/** A WebP of two by two. */
const PHOTO = Uint8Array.from(
	Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvAUAAAAdQ1Yr0rv+BiOh/AAA=', 'base64')
);
const NOW = new Date('2026-11-22T10:00:00Z');
const mapper: Person = {
	id: '00000000-0000-4000-8000-000000000001',
	role: 'mapper',
	areaIds: ['west'],
	listingIds: [],
	trustedListingIds: [],
	isSuspended: false,
	hasSecondFactor: false
};

describeOnBothDatabases('a mapping room', (open) => {
	let opened: OpenedDatabase;
	let db: Database;
	let place: PlaceData;
	let readRooms: ReadRooms;

	beforeAll(async () => {
		opened = await open();
		db = opened.db;
		await loadPlace(db, madeUpPlace);
		place = await readPlaceData(db);
		readRooms = createRoomBook(db, place);
	});

	it('sees at once what is added and what is taken down, and never a draft', async () => {
		const names = async () => (await readRooms(NOW)).assets.map(({ name }) => name);
		const before = await names();
		await makeListing(db, { name: 'A draft', status: 'draft' });
		const id = await makeListing(db, { name: 'Brass band' });
		expect(await names()).toEqual([...before, 'Brass band']);
		await db.update(listings).set({ status: 'archived' }).where(eq(listings.id, id));
		expect(await names()).toEqual(before);
	});

	it('works with towns until people are counted, then with people and their ages', async () => {
		const places = await readRooms(NOW);
		expect(places.population).toBeNull();
		expect(places.homes.map(({ name }) => name)).toEqual(place.places.map(({ name }) => name));
		const ages = [{ from: 0, to: 15, people: 20 }];
		const { lat, lng } = place.places[0]!;
		await db
			.insert(outputAreas)
			.values({ id: 'E1', lat, lng, areaId: 'west', population: 120, ages });
		const origin = { source: 'Census', sourceDate: '2021-03-21', importedAt: NOW };
		await db.insert(geoImports).values({ subject: 'population', ...origin });
		const people = await readRooms(NOW);
		expect(people.homes).toMatchObject([{ id: 'E1', people: 120, ages }]);
		expect(people.population).toEqual({ source: 'Census', sourceDate: '2021-03-21' });
		expect(people.peopleByPlace.get(place.places[0]!.id)).toBe(120);
	});

	it('counts a listing at each of its places that may be known, and once in each area', async () => {
		const [hall, annexe, refuge] = [randomUUID(), randomUUID(), randomUUID()];
		const exact = { lat: 51.551, pointPrecision: 'exact' as const };
		await db.insert(venues).values([
			{ id: hall, slug: 'hall', name: 'Hall', areaId: 'west', lng: 0.251, ...exact },
			{ id: annexe, slug: 'annexe', name: 'Annexe', areaId: 'east', lng: 0.351, ...exact },
			{
				...{ id: refuge, slug: 'refuge', name: 'Refuge', areaId: 'east', lng: 0.391, ...exact },
				addressIsHidden: true
			}
		]);
		const places = [annexe, refuge].map((venueId) => ({ venueId, note: null }));
		const id = await makeListing(db, { name: 'Two hall choir', venueId: hall, places });
		const homeBeside = (lng: number) => ({ lat: 51.551, lng, areaId: 'east', population: 50 });
		await db.insert(outputAreas).values([
			{ id: 'E2', ...homeBeside(0.352) },
			{ id: 'E3', ...homeBeside(0.392) }
		]);

		const { assets, homes } = await readRooms(NOW);
		const choir = assets.find((asset) => asset.id === id)!;
		expect(choir.areaIds).toEqual(['west', 'east']);
		expect(choir.placeIds).toEqual(['westbury']);
		expect(choir.also).toMatchObject([{ venue: { name: 'Annexe' }, point: { lng: 0.351 } }]);
		const { certain, reaches } = coverageOf(homes, [choir], NO_CONDITIONS);
		expect(certain).toHaveLength(1);
		expect(reaches.map(({ home, certain }) => [home.id, certain?.walk ?? null])).toEqual([
			['E1', 5],
			['E2', 5],
			['E3', null]
		]);
		for (const area of ['west', 'east'])
			expect(snapshotOf(assets, area, '2026-11-22').listings).toHaveProperty(choir.slug);
		await db.update(listings).set({ status: 'archived' }).where(eq(listings.id, id));
	});

	it('shows an ask only when members choose to, and never who to answer', async () => {
		const typed = { title: 'A warm room', story: 'Nobody here has one.', place: '' };
		const contact = 'sam@example.org';
		expect(await raiseAsk({ db }, 'west', { ...typed, contact }, NOW)).toEqual({ ok: true });
		const bad = { ...typed, title: 'no', contact };
		expect(await raiseAsk({ db }, 'west', bad, NOW)).toEqual({ ok: false, fields: ['title'] });
		expect(await asksOf(db, 'west', { isPublic: true })).toEqual([]);
		const [ask] = await asksOf(db, 'west', { isPublic: false });
		expect((await findAsk(db, ask!.id))?.contact).toBe(contact);
		const step = { text: 'No money.', state: 'answered', outcome: 'not_done', isPublic: true };
		const answer = { ...step, listing: '', version: 1 };
		expect(await stepAsk({ db, place }, mapper, ask!.id, answer, NOW)).toEqual({ ok: true });
		const again = await stepAsk({ db, place }, mapper, ask!.id, answer, NOW);
		expect(again).toEqual({ ok: false, problem: 'changed' });
		const shown = await asksOf(db, 'west', { isPublic: true });
		expect(shown).toMatchObject([{ title: 'A warm room', outcome: 'not_done', version: 2 }]);
		expect(JSON.stringify(shown)).not.toContain(contact);
		expect(await askStepsOf(db, [ask!.id])).toMatchObject([{ text: 'No money.' }]);
		expect(await askStepsOf(db, [])).toEqual([]);
	});

	it('an answer says what came of it, and leads only to what is public', async () => {
		const ask = { title: 'A choir', story: 'We want to sing.', place: '', origin: 'member' };
		const raise = (evidence: string) =>
			raiseMemberAsk({ db, place }, mapper, 'west', { ...ask, evidence }, NOW);
		expect(await raise('https://elsewhere.example.org/')).toMatchObject({ problem: 'fields' });
		const raised = await raise('/communities/coverage?kind=group');
		const id = raised.ok ? raised.id : '';
		const listing = await makeListing(db, { name: 'Choir' });
		const step = { text: 'It sings.', state: 'answered', isPublic: false, version: 1 };
		const done = { ...step, outcome: 'done' };
		const act = (given: object) => stepAsk({ db, place }, mapper, id, given, NOW);
		expect(await act({ ...step, outcome: null, listing: '' })).toMatchObject({ problem: 'fields' });
		expect(await act({ ...done, listing: '/listings/nowhere' })).toMatchObject({
			problem: 'listing'
		});
		expect(await act({ ...done, listing: `/listings/made-${listing}` })).toEqual({ ok: true });
		expect(await findAsk(db, id)).toMatchObject({ listingName: 'Choir', state: 'answered' });
	});

	it('keeps a scenario as its changes', async () => {
		const changes = [{ what: 'close_listing', slug: 'gone' }];
		const scenario = { title: 'The hall closes', need: 'kind=group', walk: 10, changes };
		const kept = await keepScenario({ db, place }, mapper, 'west', scenario, NOW);
		const id = kept.ok ? kept.id : '';
		expect(await findScenario(db, id)).toMatchObject(scenario);
		expect(await findScenario(db, 'no-uuid')).toBeNull();
		const bad = { ...scenario, changes: [{ what: 'burn_down', slug: 'x' }] };
		expect(await keepScenario({ db, place }, mapper, 'west', bad, NOW)).toEqual({
			ok: false,
			problem: 'fields'
		});
	});

	it('keeps figures once a month, and whenever a member asks', async () => {
		const later = new Date('2026-11-29T10:00:00Z');
		expect(await makeMonthlySnapshots(db, place, readRooms, NOW)).toEqual(['east', 'west']);
		expect(await makeMonthlySnapshots(db, place, readRooms, later)).toEqual([]);
		await takeSnapshot({ db, readRooms, place }, mapper, 'west', later);
		await takeSnapshot({ db, readRooms, place }, mapper, 'west', later);
		const kept = await snapshotsOf(db, 'west');
		expect(kept.map(({ takenOn, isMonthly }) => [takenOn, isMonthly])).toEqual([
			['2026-11-29', false],
			['2026-11-22', true]
		]);
	});

	it('ties listings of its own area', async () => {
		const west = await makeListing(db, { name: 'Larder' });
		const east = await makeListing(db, { name: 'Kitchen', areaId: 'east' });
		const tie = { from: `made-${west}`, to: `made-${east}`, kind: 'shares', isTied: true };
		const back = { ...tie, from: tie.to, to: tie.from };
		expect(await tieListings({ db }, mapper, 'west', back)).toMatchObject({ problem: 'fields' });
		expect(await tieListings({ db }, mapper, 'west', tie)).toEqual({ ok: true });
		expect(await tieListings({ db }, mapper, 'west', tie)).toEqual({ ok: true });
		expect(await readTies(db)).toEqual([{ fromId: west, toId: east, kind: 'shares' }]);
		await tieListings({ db }, mapper, 'west', { ...tie, isTied: false });
		expect(await readTies(db)).toEqual([]);
	});

	it('hands what a member comes upon to the Builders of that area alone', async () => {
		const asset = { name: 'Shed club', kind: 'group', where: 'Behind the church', note: '' };
		const propose = (photo: Uint8Array | null) =>
			proposeAsset({ db, place }, mapper, 'west', asset, photo);
		expect(await propose(Uint8Array.of(1, 2, 3))).toEqual({ ok: false, problem: 'photo' });
		expect(await propose(PHOTO)).toEqual({ ok: true });
		const names = async (reach: string[]) =>
			(await waitingSuggestions(db, reach)).map(({ missingName }) => missingName);
		expect(await names(['west'])).toEqual(['Shed club']);
		expect(await names(['east'])).toEqual([]);
		const [waiting] = await db.select().from(suggestions);
		const id = waiting!.id;
		const builder = { ...mapper, role: 'community_builder' as const };
		const seen = await seePhoto({ db }, builder, id);
		expect(seen).toMatchObject({ ok: true, photo: { type: 'image/webp' } });
		expect(Buffer.from(seen.ok ? seen.photo.bytes : [])).toEqual(Buffer.from(PHOTO));
		const elsewhere = { ...builder, areaIds: ['east'] };
		for (const other of [mapper, elsewhere, null]) {
			expect(await seePhoto({ db }, other, id)).toMatchObject({ problem: 'forbidden' });
		}
		expect(await seePhoto({ db }, builder, 'no-uuid')).toMatchObject({ problem: 'nothing' });
		await db.delete(suggestions);
		expect(await db.select().from(suggestionPhotos)).toEqual([]);
	});

	it('knows where a member came upon it: by the map, by the phone, by a postcode, or in words', async () => {
		const met = async (given: object) => {
			await db.delete(suggestions);
			const asset = { name: 'Shed club', kind: 'group', where: '', note: '', ...given };
			const result = await proposeAsset({ db, place }, mapper, 'west', asset, null);
			const [row] = await db.select().from(suggestions);
			return result.ok ? (row?.missingGroup?.point ?? null) : result.problem;
		};
		const { lat, lng } = place.places[0]!;
		const point = { lat: String(lat), lng: String(lng) };
		expect(await met(point)).toEqual({ lat, lng, how: 'picked' });
		expect(await met({ ...point, isFromDevice: true })).toEqual({ lat, lng, how: 'device' });
		expect(await met({ where: `${lat}, ${lng}` })).toEqual({ lat, lng, how: 'picked' });
		expect(await met({ where: 'Behind the church' })).toBeNull();
		expect(await met({})).toBe('where');
		expect(await met({ ...point, lat: '0', where: 'Here' })).toBe('point');
		expect(await met({ lat: 'north', lng: '', where: 'Here' })).toBe('point');
	});

	it('shows searches without results from the fifth on, each in its area', async () => {
		const row = { day: '2026-11-20', areaId: 'west', lastTotal: 0, leastTotal: 0 };
		await addToSearchLog(db, [
			{ ...row, words: 'samba', asks: 5 },
			{ ...row, words: 'rare wish', asks: 4 },
			{ ...row, words: 'found', asks: 9, lastTotal: 2 },
			{ ...row, words: 'elsewhere', asks: 9, areaId: 'east' }
		]);
		const { here, anywhere } = await unmetSearches({ db }, 'west', NOW);
		expect(here).toEqual([{ words: 'samba', asks: 5 }]);
		expect(anywhere.map(({ words }) => words)).toEqual(['elsewhere', 'samba']);
	});

	it('teaches search what words mean that found nothing, and no others', async () => {
		const given = { words: 'samba', leadsTo: 'kind:group', strength: 'means', language: 'en' };
		let told = 0;
		const services = { db, place, listingsChanged: () => (told += 1) };
		const teach = (some: object) =>
			teachWords(services, mapper, 'west', { ...given, ...some }, NOW);
		expect(await teach({ words: 'found' })).toMatchObject({ problem: 'unasked' });
		expect(await teach({ leadsTo: 'category:no-such' })).toMatchObject({ problem: 'fields' });
		expect(await teach({ leadsTo: 'help:danger' })).toMatchObject({ problem: 'fields' });
		expect(told).toBe(0);

		const engine = createEmbeddedEngine(place, { vocabulary: [] });
		const group = await makeListing(db, { name: 'Drummers' });
		await fillIndex(db, engine);
		const checked = await entryOfForm(db, place, given);
		if (!checked.ok) throw new Error('The entry has a problem');
		const arePublic = createPublishedCheck(db);
		const asked = { db, search: engine, arePublic };
		const { before, after } = await beforeAndAfter(asked, 'samba', checked.entry, NOW);
		expect(before).toEqual({ total: 0, listings: [] });
		expect(after.listings).toContainEqual({ name: 'Drummers', href: `/listings/made-${group}` });

		expect(await teach({})).toEqual({ ok: true });
		expect(await teach({ strength: 'suggests' })).toEqual({ ok: true });
		expect(told).toBe(2);
		expect((await readVocabulary(db)).entries).toMatchObject([
			{ id: 'en:samba', phrases: ['samba'], target: { type: 'kind', value: 'group' } },
			{ id: 'en:samba:2', strength: 'suggests' }
		]);
		// Whatever becomes of it later, what was taught can be brought back.
		expect(await readWording(db, { subject: 'word', key: 'en:samba' }, 1)).toMatchObject({
			entry: { phrases: ['samba'], strength: 'means' },
			isActive: true
		});
	});

	it('keeps meetings: all for members, some for everybody, and none twice', async () => {
		const form = {
			...{ title: 'We meet', date: '2026-12-01', from: '19:00', to: '20:30', place: 'Library' },
			...{ note: '', isPublic: false, isCancelled: false }
		};
		const keep = (some: object, known: { id: string; version: number } | null = null) =>
			keepMeeting({ db, place }, mapper, 'west', known, { ...form, ...some }, NOW);
		expect(await keep({ date: '2026-02-30', to: '18:00' })).toEqual({
			...{ ok: false, problem: 'fields' },
			fields: ['date', 'to']
		});
		expect(await keep({})).toEqual({ ok: true });
		expect(await keep({ date: '2026-11-21', isPublic: true })).toEqual({ ok: true });
		const view = (isPublic: boolean) => meetingsView({ db }, 'west', { isPublic }, NOW);
		expect(await view(true)).toEqual([]);
		const [coming] = await view(false);
		expect(coming).toMatchObject({ hours: '7pm to 8:30pm', day: 'Tuesday 1 December' });

		const known = { id: coming!.id, version: 1 };
		expect(await keep({ isPublic: true, isCancelled: true }, known)).toEqual({ ok: true });
		expect(await keep({}, known)).toMatchObject({ problem: 'changed' });
		expect(await keep({}, { id: 'no-uuid', version: 1 })).toMatchObject({ problem: 'changed' });
		expect(await view(true)).toMatchObject([{ title: 'We meet', isCancelled: true }]);
		const meeting = await findMeeting(db, 'west', coming!.id);
		expect(await findMeeting(db, 'east', coming!.id)).toBeNull();
		const options = { name: 'West', urlOf: () => '/', noteOf: () => null };
		const file = writeCalendar([meetingAsEvent(meeting!)], options);
		expect(file).toContain(`UID:meeting-${coming!.id}\r\n`);
		expect(file).toContain('DTSTART;TZID=Europe/London:20261201T190000\r\n');
		expect(file).toContain('STATUS:CANCELLED\r\n');
	});
});
