/** Each part of a listing has its own check, and what nobody checks for too long goes out of sight. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { readPerson } from '#db/queries/people.server';
import { auditLog } from '#db/schema/index';
import { checkOf } from '#domain/field-checks';
import { typedOf, type TypedListing } from '#domain/listing-form';
import type { Person } from '#domain/person';
import { hideOverdue } from '#server/clockwork/hide-overdue';
import { deskTasks } from '#server/desk/desk-tasks';
import { checkListing } from '#server/use-cases/check-listing';
import { saveListing, type Edit } from '#server/use-cases/edit-listing';
import { moveListing } from '#server/use-cases/move-listing';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');
const LONG_AGO = new Date('2025-01-01T10:00:00Z');

describeOnBothDatabases('checks of parts', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const builder = { email: 'bo@example.org', name: 'bo', role: 'community_builder' } as const;
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return () => services.mail.stop();
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const check = (id: string, form: object, now = NOW) =>
		checkListing(services, bo, id, { how: 'phoned', version: 1, ...form }, now);
	const edit = async (id: string, changes: Partial<TypedListing>, more: Partial<Edit> = {}) => {
		const { version, content } = await full(id);
		const typed = { ...typedOf(content), ...changes };
		const given = { typed, baseVersion: version, takeTheirs: [], reason: '', ...more };
		expect(await saveListing(services, bo, id, given, NOW)).toMatchObject({ ok: true });
		return (await full(id)).content;
	};
	const phone = (number: string): Pick<TypedListing, 'contacts'> => ({
		contacts: [{ role: '', phone: number, email: '', web: '', isPublic: true }]
	});

	it('two taps check all of it; a Builder may check some of it', async () => {
		const id = await makeListing(services.db);
		expect(await check(id, { how: 'visited' }, LONG_AGO)).toEqual({ ok: true });
		expect(await check(id, { version: 2, groups: ['times'] })).toEqual({ ok: true });
		const { slug, content } = await full(id);
		expect(content.provenance.checkedOn).toBe('2025-01-01');
		const listing = (await findPublishedListing(services.db, slug))!;
		expect(checkOf(listing, 'times')).toEqual({
			...{ on: '2026-11-22', how: 'phoned', by: 'Community Builder, west' }
		});
		expect(checkOf(listing, 'access')).toMatchObject({ on: '2025-01-01', how: 'visited' });
		// The listing as a whole is as overdue as it was.
		const tasks = await deskTasks(services, bo, NOW);
		expect(tasks.find((task) => task.id === id)).toMatchObject({ kind: 'check' });
		expect(await check(id, { version: 3, groups: ['phone'] })).toMatchObject({ problem: 'fields' });
		expect(await check(id, { version: 3, how: 'group_by_email' })).toMatchObject({
			problem: 'fields'
		});
	});

	it('an edit is no check, unless its sender says so', async () => {
		const id = await makeListing(services.db);
		await check(id, {}, LONG_AGO);
		const edited = await edit(id, phone('01632 960001'));
		expect(checkOf(edited, 'contact')?.on).toBe('2025-01-01');
		const told = await edit(id, phone('01632 960002'), { checkedHow: 'group_told_us' });
		expect(checkOf(told, 'contact')).toMatchObject({ on: '2026-11-22', how: 'group_told_us' });
		expect(checkOf(told, 'place')?.on).toBe('2025-01-01');
		const renamed = await edit(id, { name: 'Singers' }, { checkedHow: 'visited' });
		expect(renamed.provenance.checkedOn).toBe('2025-01-01');
		expect(checkOf(renamed, 'contact')?.how).toBe('group_told_us');
	});

	const checkedOn = (day: string | null) => ({
		provenance: { ...madeUpContent().provenance, checkedOn: day, checkedHow: 'phoned' as const }
	});

	it('what nobody has checked for too long is hidden, and a check brings it back', async () => {
		const { db } = services;
		// 180 days it is good for, and 180 more.
		const old = await makeListing(db, checkedOn('2025-11-27'), LONG_AGO);
		const younger = await makeListing(db, checkedOn('2025-11-28'), LONG_AGO);
		const never = await makeListing(db, {}, LONG_AGO);
		const touched = await makeListing(
			db,
			checkedOn('2025-11-27'),
			new Date('2026-11-01T10:00:00Z')
		);
		const sample = { ...checkedOn('2025-01-01').provenance, origin: 'sample' as const };
		const invented = await makeListing(db, { provenance: sample }, LONG_AGO);
		const head = await settledHead(db);
		expect(await hideOverdue(services, NOW)).toBe(1);
		expect(await hideOverdue(services, NOW)).toBe(0);
		for (const id of [younger, never, touched, invented]) {
			expect((await full(id)).content.status).toBe('published');
		}
		const hidden = await full(old);
		expect(hidden).toMatchObject({ version: 2, content: { status: 'hidden' } });
		expect(await findPublishedListing(db, hidden.slug)).toBeNull();
		expect((await readSettledOutbox(db, head, 10)).changes).toEqual([
			{ listingId: old, version: 2, isPublic: false }
		]);
		const [line] = await db.select().from(auditLog).where(eq(auditLog.objectId, old));
		expect(line).toMatchObject({ actorId: null, actorRole: 'timer', action: 'hide_overdue' });
		const tasks = await deskTasks(services, bo, NOW);
		expect(tasks.find((task) => task.id === old)).toMatchObject({ isHidden: true });
		expect(await check(old, { version: 2 })).toEqual({ ok: true });
		expect((await full(old)).content.status).toBe('published');
		expect(await hideOverdue(services, NOW)).toBe(0);
	});

	it('a hidden listing can be published again without a check, and is left alone for a while', async () => {
		const id = await makeListing(services.db, checkedOn('2025-11-01'), LONG_AGO);
		expect(await hideOverdue(services, NOW)).toBe(1);
		const move = { move: 'publish', version: 2, reason: '' };
		expect(await moveListing(services, bo, id, move, NOW)).toEqual({ ok: true });
		expect(await hideOverdue(services, NOW)).toBe(0);
		const later = new Date(NOW.getTime() + 31 * 86_400_000);
		expect(await hideOverdue(services, later)).toBeGreaterThan(0);
	});
});
