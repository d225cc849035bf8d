/** Two listings of one thing, over a real database: found, made one, told apart, taken back. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { publicWinner } from '#db/queries/merges.server';
import { insertEvents } from '#db/queries/event-changes.server';
import { readPerson } from '#db/queries/people.server';
import { calendarFeeds, events, suggestions, venues } from '#db/schema/index';
import { eventContent } from '#domain/events/event';
import { typedOf } from '#domain/listing-form';
import type { Person } from '#domain/person';
import { createDuplicateBook } from '#server/desk/duplicate-book';
import { saveListing } from '#server/use-cases/edit-listing';
import { mergeListings, seePair, tellApart } from '#server/use-cases/merge-listings';
import { undoMerge } from '#server/use-cases/undo-merge';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NEW_FEED = {
	state: 'active' as const,
	leftOut: {},
	addedBy: 'Community Builder',
	nextReadAt: new Date('2026-11-23')
};
const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('listings that are there twice', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const person = { email: 'bo@example.org', name: 'Bo', role: 'community_builder' as const };
		const id = await preparePerson(services.db, { ...person, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const slugOf = async (id: string) => (await full(id)).slug;
	const merge = (winnerId: string, loserId: string, choices: object = {}, version = 1) => {
		const given = { choices, winnerVersion: version, loserVersion: 1 };
		return mergeListings(services, bo, { winnerId, loserId }, given, NOW);
	};
	const addEvent = async (listingId: string, feedId: string | null = null) => {
		const id = crypto.randomUUID();
		const content = eventContent.parse({
			title: 'Chess for all',
			summary: 'We play.',
			schedule: { start: '2026-11-25T10:00', end: '2026-11-25T11:00' },
			areaId: 'west',
			origin: 'curated'
		});
		const none = { organisationId: null, venueId: null };
		const event = { ...content, ...none, id, uid: id, listingId, feedId };
		await services.db.transaction((tx) =>
			insertEvents(tx, [event], { at: NOW, actor: 'Somebody', reason: 'A test' })
		);
		return id;
	};

	it('are found, also after one of them has changed, and not once they are told apart', async () => {
		const { db } = services;
		const book = createDuplicateBook(db);
		const venueId = crypto.randomUUID();
		await db.insert(venues).values({
			...{ id: venueId, slug: 'hall', name: 'Hall', areaId: 'west', postcode: 'ZZ1 1AA' }
		});
		const first = await makeListing(db, { name: 'Westbury Bell Ringers', venueId });
		const second = await makeListing(db, { name: 'The Bellringing Band' });
		const found = async () =>
			(await book.pairs()).map(({ listings }) => listings.map(({ id }) => id).sort());
		const pair = [first, second].sort();
		expect(await found()).not.toContainEqual(pair);

		const { content } = await full(second);
		await merge(second, await makeListing(db, { ...content, name: 'Westbury Bell Ringers' }), {
			name: 'loser'
		});
		expect(await found()).toContainEqual(pair);
		const facts = { phones: [], emails: [], webs: [], postcode: 'zz11aa' };
		const like = await book.like({ ...facts, name: 'Westbury Bellringers' });
		expect(like.map(({ listing }) => listing.id)).toContain(first);

		expect(await tellApart(services, bo, [second, first], true, NOW)).toEqual({ ok: true });
		expect(await found()).not.toContainEqual(pair);
		await tellApart(services, bo, [first, second], false, NOW);
		expect(await found()).toContainEqual(pair);
	});

	it('become one: fields, what people said, events, address, index; and two again', async () => {
		const { db } = services;
		const winner = await makeListing(db, { name: 'Chess Club', costNote: 'Tea is 50p' });
		const loser = await makeListing(db, { name: 'Chess', description: 'We play on Mondays.' });
		const said = { listingId: loser, subject: 'other' as const, message: 'Nice' };
		const [suggestion] = await db.insert(suggestions).values(said).returning();
		const event = await addEvent(loser);
		const head = await settledHead(db);

		expect(await merge(winner, loser, { description: 'loser', name: 'loser' })).toEqual({
			ok: true
		});
		expect((await full(winner)).content).toMatchObject({
			name: 'Chess',
			description: 'We play on Mondays.',
			costNote: 'Tea is 50p',
			status: 'published'
		});
		expect(await full(loser)).toMatchObject({ version: 2, content: { status: 'archived' } });
		expect(await publicWinner(db, await slugOf(loser))).toBe(await slugOf(winner));
		const ofWinner = eq(suggestions.listingId, winner);
		expect(await db.$count(suggestions, ofWinner)).toBe(1);
		expect(await db.$count(events, eq(events.listingId, winner))).toBe(1);
		const { changes } = await readSettledOutbox(db, head, 10);
		expect(changes.map(({ listingId, isPublic }) => [listingId, isPublic])).toEqual([
			[winner, true],
			[loser, false]
		]);

		// Somebody goes on working on the winner.
		const third = await makeListing(db, { name: 'Chess', costNote: 'Tea is 60p' });
		expect(await merge(winner, third, { costNote: 'loser' }, 2)).toEqual({ ok: true });
		expect(await undoMerge(services, bo, loser, NOW)).toEqual({ ok: true });
		expect((await full(winner)).content).toMatchObject({
			name: 'Chess Club',
			description: '',
			costNote: 'Tea is 60p'
		});
		expect((await full(loser)).content).toMatchObject({ name: 'Chess', status: 'published' });
		expect(await publicWinner(db, await slugOf(loser))).toBeNull();
		expect(await db.$count(suggestions, ofWinner)).toBe(0);
		expect(await db.$count(suggestions, eq(suggestions.id, suggestion!.id))).toBe(1);
		const [back] = await db.select().from(events).where(eq(events.id, event));
		expect(back).toMatchObject({ listingId: loser, version: 3 });
		expect(await undoMerge(services, bo, loser, NOW)).toMatchObject({ problem: 'forbidden' });
	});

	it('lead on from one to the next, and nowhere while the last one is not public', async () => {
		const { db } = services;
		const [a, b, c] = [await makeListing(db), await makeListing(db), await makeListing(db)];
		await merge(b, a);
		await merge(c, b, {}, 1).then((result) => expect(result).toMatchObject({ problem: 'changed' }));
		const given = { choices: {}, winnerVersion: 1, loserVersion: 2 };
		await mergeListings(services, bo, { winnerId: c, loserId: b }, given, NOW);
		expect(await publicWinner(db, await slugOf(a))).toBe(await slugOf(c));
		const draft = await makeListing(db, { status: 'draft' });
		const hidden = await mergeListings(
			services,
			bo,
			{ winnerId: draft, loserId: c },
			{ choices: {}, winnerVersion: 1, loserVersion: 2 },
			NOW
		);
		expect(hidden).toMatchObject({ problem: 'hidden' });
		for (const slug of ['', 'no-such', "x'--", '\u0000', 'made'.repeat(500)]) {
			expect(await publicWinner(db, slug)).toBeNull();
		}
	});

	it('a calendar that both follow stays with the one that goes, and is no obstacle', async () => {
		const { db } = services;
		const [winner, loser] = [await makeListing(db), await makeListing(db)];
		const feed = async (listingId: string, url: string) => {
			const [row] = await db
				.insert(calendarFeeds)
				.values({ listingId, url, ...NEW_FEED })
				.returning();
			return row!.id;
		};
		await feed(winner, 'https://example.org/a.ics');
		const same = await feed(loser, 'https://example.org/a.ics');
		const other = await feed(loser, 'https://example.org/b.ics');
		const stays = await addEvent(loser, same);
		const goes = await addEvent(loser, other);
		expect(await merge(winner, loser)).toEqual({ ok: true });
		const whose = async (id: string) =>
			(await db.select().from(events).where(eq(events.id, id)))[0]?.listingId;
		expect([await whose(stays), await whose(goes)]).toEqual([loser, winner]);
	});

	it('of which one was changed meanwhile, or nonsense, changes nothing at all', async () => {
		const { db } = services;
		const [winner, loser] = [await makeListing(db), await makeListing(db)];
		expect(await merge(winner, loser, {}, 2)).toMatchObject({ problem: 'changed' });
		const late = { choices: {}, winnerVersion: 1, loserVersion: 3 };
		const ids = { winnerId: winner, loserId: loser };
		expect(await mergeListings(services, bo, ids, late, NOW)).toMatchObject({ problem: 'changed' });
		for (const given of [{}, null, { ...late, choices: { status: 'loser' } }, { ...late, x: 1 }]) {
			const result = await mergeListings(services, bo, ids, given, NOW);
			expect(result).toMatchObject({ problem: 'fields' });
		}
		expect(await merge(winner, winner)).toMatchObject({ problem: 'fields' });
		expect([(await full(winner)).version, (await full(loser)).version]).toEqual([1, 1]);
	});

	it('are for whoever may change both, and where they end up', async () => {
		const { db } = services;
		const here = await makeListing(db);
		const away = await makeListing(db, { areaId: 'east' });
		const archived = await makeListing(db, { status: 'archived' });
		const forbidden = { problem: 'forbidden' };
		for (const [winnerId, loserId] of [
			[here, away],
			[away, here],
			[here, archived],
			[archived, here]
		] as const) {
			expect(await seePair(services, bo, { winnerId, loserId })).toMatchObject(forbidden);
			expect(await merge(winnerId, loserId)).toMatchObject(forbidden);
		}
		expect(await tellApart(services, bo, [here, away], true, NOW)).toMatchObject(forbidden);
		expect(await tellApart(services, bo, [away, here], true, NOW)).toMatchObject(forbidden);

		// It was in the west when they were made one, and is in the east by now.
		const loser = await makeListing(db);
		const winner = await makeListing(db, madeUpContent());
		expect(await merge(winner, loser)).toEqual({ ok: true });
		const cora = { ...bo, role: 'coordinator' as const, hasSecondFactor: true };
		const seen = await full(winner);
		const typed = { ...typedOf(seen.content), areaId: 'east' };
		const edit = { typed, baseVersion: 2, takeTheirs: [], reason: '' };
		expect(await saveListing(services, cora, winner, edit, NOW)).toMatchObject({ ok: true });
		expect(await undoMerge(services, bo, loser, NOW)).toMatchObject(forbidden);
		expect(await undoMerge(services, cora, loser, NOW)).toEqual({ ok: true });
	});

	it('end up in the area that was chosen', async () => {
		const { db } = services;
		const [winner, loser] = [await makeListing(db), await makeListing(db)];
		const east = { ...bo, areaIds: ['west', 'east'] };
		const away = await makeListing(db, { areaId: 'east' });
		const given = { choices: { areaId: 'loser' }, winnerVersion: 1, loserVersion: 1 };
		const ids = { winnerId: winner, loserId: away };
		expect(await mergeListings(services, east, ids, given, NOW)).toEqual({ ok: true });
		expect((await full(winner)).content.areaId).toBe('east');
		expect((await full(loser)).version).toBe(1);
	});
});
