/** Listings are published and taken down by themselves, on the day that a Builder set. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { publishedListings } from '#db/queries/listings.server';
import { readPerson } from '#db/queries/people.server';
import { comingMoves, scheduledMovesOf } from '#db/queries/scheduled-moves.server';
import { auditLog, revisions, scheduledMoves } from '#db/schema/index';
import type { Person } from '#domain/person';
import { carryOutMoves } from '#server/clockwork/carry-out-moves';
import { moveListing } from '#server/use-cases/move-listing';
import { setSchedule } from '#server/use-cases/schedule-move';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');
/** A minute before the first of June begins here, where the clock is an hour ahead; and a minute after. */
const EVE = new Date('2027-05-31T22:59:00Z');
const MORNING = new Date('2027-05-31T23:01:00Z');

describeOnBothDatabases('what is set for a day', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const builder = { email: 'bo@example.org', name: 'bo', role: 'community_builder' } as const;
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});
	beforeEach(async () => {
		await services.db.delete(scheduledMoves);
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const set = (id: string, publish: string, archive: string) =>
		setSchedule(services, bo, id, { publish, archive }, NOW);

	it('happens once on that day, as a version with its revision, its outbox row and its line', async () => {
		const { db } = services;
		const id = await makeListing(db, { status: 'draft' });
		expect(await set(id, '2027-06-01', '2027-07-01')).toEqual({ ok: true });
		const head = await settledHead(db);
		expect(await carryOutMoves(services, EVE)).toBe(0);
		const counts = await Promise.all([
			carryOutMoves(services, MORNING),
			carryOutMoves(services, MORNING)
		]);
		expect(counts[0]! + counts[1]!).toBe(1);
		expect(await full(id)).toMatchObject({ version: 2, content: { status: 'published' } });
		const history = await db.select().from(revisions).where(eq(revisions.listingId, id));
		expect(history.find(({ version }) => version === 2)).toMatchObject({
			actor: 'The directory, by date',
			reason: 'Published, as set for this day'
		});
		expect((await readSettledOutbox(db, head, 10)).changes).toEqual([
			{ listingId: id, version: 2, isPublic: true }
		]);
		const lines = await db.select().from(auditLog).where(eq(auditLog.objectId, id));
		expect(lines.find(({ action }) => action === 'scheduled_publish')).toMatchObject({
			...{ actorId: null, actorRole: 'timer' },
			details: { version: 2, setBy: bo.id }
		});
		expect(await scheduledMovesOf(db, id)).toEqual([{ move: 'archive', dueOn: '2027-07-01' }]);
		expect(await carryOutMoves(services, new Date('2027-07-04T10:00:00Z'))).toBe(1);
		expect((await full(id)).content.status).toBe('archived');
		expect(await scheduledMovesOf(db, id)).toEqual([]);
	});

	it('a server that was down meanwhile does both in order', async () => {
		const id = await makeListing(services.db, { status: 'draft' });
		await set(id, '2027-06-01', '2027-06-02');
		expect(await carryOutMoves(services, new Date('2027-08-01T10:00:00Z'))).toBe(2);
		expect(await full(id)).toMatchObject({ version: 3, content: { status: 'archived' } });
	});

	it('opens again what is closed for now', async () => {
		const closed = { status: 'temporarily_closed', closedNote: 'Flooded.' } as const;
		const id = await makeListing(services.db, closed);
		const days = { publish: '', open_again: '2027-06-01', archive: '2027-06-01' };
		expect(await setSchedule(services, bo, id, days, NOW)).toMatchObject({ problem: 'order' });
		await setSchedule(services, bo, id, { ...days, archive: '' }, NOW);
		expect(await carryOutMoves(services, EVE)).toBe(0);
		expect(await carryOutMoves(services, MORNING)).toBe(1);
		expect((await full(id)).content).toMatchObject({ status: 'published', closedNote: null });
	});

	it('residents read the day on which it is open again, for as long as it is closed', async () => {
		const { db } = services;
		const closed = { status: 'temporarily_closed', closedNote: 'Flooded.' } as const;
		const id = await makeListing(db, closed);
		const days = { publish: '', open_again: '2027-06-01', archive: '' };
		const shown = async () => (await publishedListings(db, { ids: [id] }))[0];
		const head = await settledHead(db);
		await setSchedule(services, bo, id, days, NOW);
		expect(await shown()).toMatchObject({ version: 2, opensAgainOn: '2027-06-01' });
		expect((await readSettledOutbox(db, head, 10)).changes).toMatchObject([{ version: 2 }]);
		await setSchedule(services, bo, id, { ...days, archive: '2027-07-01' }, NOW);
		expect(await shown()).toMatchObject({ version: 2 });

		await moveListing(services, bo, id, { move: 'open_again', version: 2, reason: '' }, NOW);
		expect(await scheduledMovesOf(db, id)).toMatchObject([{ move: 'archive' }]);
		await setSchedule(services, bo, id, days, NOW);
		const again = { move: 'close_for_now', version: 3, reason: 'Flooded again.' };
		expect(await moveListing(services, bo, id, again, NOW)).toEqual({ ok: true });
		expect(await shown()).not.toHaveProperty('opensAgainOn');
	});

	it('what cannot be done any more is let go, and said', async () => {
		const unfinished = await makeListing(services.db, { status: 'draft', summary: '' });
		const done = await makeListing(services.db, { status: 'draft' });
		await set(unfinished, '2027-06-01', '');
		await set(done, '2027-06-01', '');
		await moveListing(services, bo, done, { move: 'publish', version: 1, reason: '' }, NOW);
		expect(await carryOutMoves(services, MORNING)).toBe(0);
		expect(await full(unfinished)).toMatchObject({ version: 1, content: { status: 'draft' } });
		expect(await full(done)).toMatchObject({ version: 2 });
		const isMissed = eq(auditLog.action, 'scheduled_move_missed');
		const missed = await services.db.select().from(auditLog).where(isMissed);
		expect(missed.map(({ details }) => details.problem).sort()).toEqual(['not_now', 'summary']);
		expect(await carryOutMoves(services, MORNING)).toBe(0);
	});

	it('is shown, changed and taken back', async () => {
		const id = await makeListing(services.db, { name: 'Summer club' });
		await set(id, '', '2027-09-01');
		expect(await comingMoves(services.db, ['west'], 10)).toMatchObject([
			{ name: 'Summer club', move: 'archive', dueOn: '2027-09-01' }
		]);
		expect(await comingMoves(services.db, ['east'], 10)).toEqual([]);
		await set(id, '', '2027-10-01');
		expect(await scheduledMovesOf(services.db, id)).toEqual([
			{ move: 'archive', dueOn: '2027-10-01' }
		]);
		await set(id, '', '');
		expect(await comingMoves(services.db, 'everywhere', 10)).toEqual([]);
	});

	it('takes no day that is over, none that does not exist, and none in the wrong order', async () => {
		const id = await makeListing(services.db, { status: 'draft' });
		expect(await set(id, '2026-11-22', '')).toMatchObject({ problem: 'past' });
		expect(await set(id, '2027-02-30', '')).toMatchObject({ problem: 'fields' });
		expect(await set(id, 'soon', '')).toMatchObject({ problem: 'fields' });
		expect(await set(id, '2027-06-01', '2027-06-01')).toMatchObject({ problem: 'order' });
		expect(await scheduledMovesOf(services.db, id)).toEqual([]);
	});
});
