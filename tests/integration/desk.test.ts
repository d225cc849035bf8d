/** The desk over a real database: what waits, checks, edits of two people, suggestions. */
import { count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { findEdit } from '#db/queries/listing-edits.server';
import { listRevisions, readListingInFull } from '#db/queries/listing-at-desk.server';
import { readPerson } from '#db/queries/people.server';
import { findSuggestionByLink } from '#db/queries/suggestions.server';
import { auditLog, revisions, suggestions } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import { typedOf, type TypedListing } from '#domain/listing-form';
import type { Person } from '#domain/person';
import { linkTokenHash } from '#server/accounts/link-token';
import { deskTasks } from '#server/desk/desk-tasks';
import { differencesOf } from '#server/desk/listing-facts';
import { createListingViews } from '#server/listing-views';
import { suggestCorrection } from '#server/suggest-correction';
import { addListing } from '#server/use-cases/add-listing';
import { answerSuggestion } from '#server/use-cases/answer-suggestion';
import { checkListing } from '#server/use-cases/check-listing';
import { keepUnsaved, saveListing } from '#server/use-cases/edit-listing';
import { moveListing } from '#server/use-cases/move-listing';
import { restoreVersion } from '#server/use-cases/restore-version';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('the desk', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;
	let kim: Person;
	let cora: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const add = async (name: string, more: object) => {
			const email = `${name}@example.org`;
			const id = await preparePerson(services.db, {
				...{ email, name, role: 'community_builder' },
				...more
			});
			return (await readPerson(services.db, id))!;
		};
		bo = await add('bo', { areaIds: ['west'] });
		kim = await add('kim', { areaIds: ['west'] });
		cora = await add('cora', { role: 'coordinator', hasSecondFactor: true });
		return () => services.mail.stop();
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const save = async (who: Person, id: string, changes: Partial<TypedListing>, baseVersion = 1) => {
		const typed = { ...typedOf((await full(id)).content), ...changes };
		const edit = { typed, baseVersion, takeTheirs: [], reason: '' };
		return saveListing(services, who, id, edit, NOW);
	};
	const versions = async (id: string) =>
		(
			await services.db.select({ rows: count() }).from(revisions).where(eq(revisions.listingId, id))
		)[0]?.rows;

	describe('what waits', () => {
		const hasChecked = (checkedOn: string): Partial<ListingContent> => ({
			provenance: { ...madeUpContent().provenance, checkedOn, checkedHow: 'visited' }
		});

		it('is there in order of harm, age and views, in one’s own areas alone', async () => {
			const { db } = services;
			const old = await makeListing(db, { name: 'Old group', ...hasChecked('2026-01-01') });
			const seen = await makeListing(db, { name: 'Seen group', ...hasChecked('2026-01-01') });
			const hirc = await makeListing(db, { name: 'Hirc', kinds: ['hirc'] });
			const fresh = await makeListing(db, { name: 'Fresh', ...hasChecked('2026-11-01') });
			const sample = madeUpContent().provenance;
			await makeListing(db, { name: 'Sample', provenance: { ...sample, origin: 'sample' } });
			const away = await makeListing(db, { name: 'Away', areaId: 'east' });
			const draft = await makeListing(db, { name: 'Draft', status: 'draft' });
			const views = createListingViews(db, services.log);
			for (let time = 0; time < 40; time++) views.note(seen, NOW);
			await views.stop();

			const tasks = await deskTasks(services, bo, NOW);
			const ids = tasks.map(({ id }) => id);
			const order = [seen, old, hirc, draft].map((id) => ids.indexOf(id));
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(order).not.toContain(-1);
			for (const id of [fresh, away]) expect(ids).not.toContain(id);
			expect(tasks.map(({ name }) => name)).not.toContain('Sample');
			expect(tasks.find(({ id }) => id === seen)).toMatchObject({ views: 40 });
			expect((await deskTasks(services, cora, NOW)).map(({ id }) => id)).toContain(away);
		});
	});

	describe('a check', () => {
		it('is a version with its method, tells the index, and residents see it', async () => {
			const id = await makeListing(services.db);
			const head = await settledHead(services.db);
			const check = (form: object) => checkListing(services, bo, id, form, NOW);
			expect(await check({ how: 'phoned', version: 1 })).toEqual({ ok: true });
			const { version, content } = await full(id);
			expect(version).toBe(2);
			expect(content.provenance).toMatchObject({
				checkedOn: '2026-11-22',
				checkedBy: 'Community Builder, west',
				checkedHow: 'phoned'
			});
			expect((await readSettledOutbox(services.db, head, 10)).changes).toEqual([
				{ listingId: id, version: 2, isPublic: true }
			]);
			const [line] = await services.db.select().from(auditLog).where(eq(auditLog.objectId, id));
			expect(line).toMatchObject({
				actorId: bo.id,
				action: 'check_listing',
				details: { version: 2 }
			});
			expect((await deskTasks(services, bo, NOW)).map((task) => task.id)).not.toContain(id);
		});

		it('of what somebody has changed meanwhile is refused, and so is nonsense', async () => {
			const id = await makeListing(services.db);
			await save(kim, id, { name: 'Another name' });
			for (const version of [1, 3, -1]) {
				const result = await checkListing(services, bo, id, { how: 'phoned', version }, NOW);
				expect(result).toMatchObject({ problem: 'changed' });
			}
			for (const form of [
				{},
				{ how: 'guessed', version: 2 },
				{ how: 'phoned', version: 2, x: 1 }
			]) {
				expect(await checkListing(services, bo, id, form, NOW)).toMatchObject({
					problem: 'fields'
				});
			}
			expect((await full(id)).content.provenance.checkedOn).toBeNull();
		});
	});

	describe('an edit', () => {
		it('keeps what the form does not know of', async () => {
			const openingTimes = { spans: [], season: null, note: 'Ring twice' };
			const id = await makeListing(services.db, { openingTimes });
			expect(await save(bo, id, { summary: 'We hum.' })).toEqual({ ok: true, isLive: true });
			expect((await full(id)).content).toMatchObject({ summary: 'We hum.', openingTimes });
		});

		it('after somebody else’s shows both and loses nothing of either', async () => {
			const id = await makeListing(services.db);
			const seen = typedOf((await full(id)).content);
			await save(kim, id, { name: 'Kim’s choir', costNote: 'Cake is 50p' });
			const mine = { ...seen, name: 'Bo’s choir', description: 'Long words.' };
			const edit = { typed: mine, baseVersion: 1, takeTheirs: [], reason: '' };
			const conflict = await saveListing(services, bo, id, edit, NOW);
			if (conflict.ok || conflict.problem !== 'conflict') throw new Error('no conflict');
			expect(conflict).toMatchObject({
				version: 2,
				conflicts: ['name'],
				taken: ['costNote'],
				merged: { name: 'Bo’s choir', description: 'Long words.', costNote: 'Cake is 50p' }
			});
			expect((await full(id)).content.name).toBe('Kim’s choir');
			const whose = { listingId: id, userId: bo.id };
			expect(await findEdit(services.db, whose)).toMatchObject({ typed: mine, baseVersion: 1 });

			const merged = { typed: conflict.merged, baseVersion: 2, reason: 'Both of us' };
			const again = await saveListing(services, bo, id, { ...merged, takeTheirs: ['name'] }, NOW);
			expect(again).toMatchObject({ ok: true });
			expect((await full(id)).content).toMatchObject({
				name: 'Kim’s choir',
				description: 'Long words.',
				costNote: 'Cake is 50p'
			});
			expect(await findEdit(services.db, whose)).toBeNull();
			expect(await listRevisions(services.db, id, 10)).toMatchObject([
				{ version: 3, reason: 'Both of us', name: 'bo', actor: 'Community Builder, west' },
				{ version: 2, name: 'kim' },
				{ version: 1, name: null }
			]);
		});

		it('cannot take a listing to where its editor may not follow', async () => {
			const id = await makeListing(services.db);
			expect(await save(bo, id, { areaId: 'east' })).toMatchObject({
				problems: { areaId: 'unknown' }
			});
			expect(await save(cora, id, { areaId: 'east' })).toMatchObject({ ok: true });
			expect(await save(bo, id, { name: 'Mine' }, 2)).toMatchObject({ problem: 'forbidden' });
		});

		it('names places and groups that are ours, and no others', async () => {
			const id = await makeListing(services.db);
			const nowhere = '00000000-0000-4000-8000-00000000ffff';
			for (const venueId of [nowhere, 'no id']) {
				const result = await save(bo, id, { venueId, organisationId: venueId });
				expect(result).toMatchObject({
					problems: { venueId: 'unknown', organisationId: 'unknown' }
				});
			}
		});

		it('200 at once: each is a version, or is told of the conflict and kept', async () => {
			const id = await makeListing(services.db);
			const people = await Promise.all(
				Array.from({ length: 10 }, async (_, index) => {
					const email = `crowd-${index}-${id}@example.org`;
					const person = { email, name: 'Crowd', role: 'community_builder' as const };
					const userId = await preparePerson(services.db, { ...person, areaIds: ['west'] });
					return (await readPerson(services.db, userId))!;
				})
			);
			const base = typedOf((await full(id)).content);
			const results = await Promise.all(
				Array.from({ length: 200 }, (_, index) => {
					// Everybody goes on from a version that may be the newest by now.
					const edit = { typed: { ...base, name: `Choir ${index}` }, takeTheirs: [], reason: '' };
					const who = people[index % people.length] ?? bo;
					return saveListing(services, who, id, { ...edit, baseVersion: 1 + (index % 5) }, NOW);
				})
			);
			const saved = results.filter(({ ok }) => ok);
			const conflicts = results.filter((one) => !one.ok && one.problem === 'conflict');
			expect(saved.length).toBeGreaterThanOrEqual(1);
			expect(saved.length + conflicts.length).toBe(200);
			expect(await versions(id)).toBe(1 + saved.length);
			expect((await full(id)).version).toBe(1 + saved.length);
			for (const [index, result] of results.entries()) {
				if (!result.ok && result.problem === 'conflict') {
					expect(result.merged.name).toBe(`Choir ${index}`);
				}
			}
		});

		it('unfinished is one’s own, right or wrong', async () => {
			const id = await makeListing(services.db);
			const typed = { ...typedOf((await full(id)).content), name: '', minAge: 'ten' };
			const kept = await keepUnsaved(services, bo, id, { typed, baseVersion: 1 }, NOW);
			expect(kept).toMatchObject({ ok: true });
			expect(await findEdit(services.db, { listingId: id, userId: bo.id })).toMatchObject({
				typed
			});
			expect(await findEdit(services.db, { listingId: id, userId: kim.id })).toBeNull();
			expect(await versions(id)).toBe(1);
		});
	});

	describe('from draft to archive and back', () => {
		it('goes step by step, each a version with its reason', async () => {
			const form = { name: 'Chess', kind: 'group', areaId: 'west' };
			const added = await addListing(services, bo, form, NOW);
			if (!added.ok) throw new Error(added.problem);
			const { id } = added;
			const move = async (name: string, reason = '') => {
				const { version } = await full(id);
				return moveListing(services, bo, id, { move: name, version, reason }, NOW);
			};
			expect(await move('publish')).toMatchObject({ problem: 'summary' });
			await save(bo, id, { summary: 'We play chess.' });
			expect(await move('open_again')).toMatchObject({ problem: 'not_now' });
			expect(await move('publish')).toEqual({ ok: true });
			expect(await move('close_for_now')).toMatchObject({ problem: 'reason' });
			expect(await move('close_for_now', 'Back in May')).toEqual({ ok: true });
			expect((await full(id)).content.closedNote).toBe('Back in May');
			expect(await move('open_again')).toEqual({ ok: true });
			expect((await full(id)).content.closedNote).toBeNull();
			expect(await move('archive', 'It has ended')).toEqual({ ok: true });
			expect(await save(bo, id, { name: 'X' }, 6)).toMatchObject({ problem: 'forbidden' });
			expect(await move('restore')).toEqual({ ok: true });
			expect((await full(id)).content.status).toBe('draft');
			const reasons = (await listRevisions(services.db, id, 20)).map(({ reason }) => reason);
			expect(reasons).toContain('It has ended');
			expect(reasons).toHaveLength(7);
		});

		it('is not for others to publish', async () => {
			const id = await makeListing(services.db, { areaId: 'east', status: 'draft' });
			const form = { move: 'publish', version: 1, reason: '' };
			const forbidden = { problem: 'forbidden' };
			expect(await moveListing(services, bo, id, form, NOW)).toMatchObject(forbidden);
			expect(await moveListing(services, cora, id, form, NOW)).toEqual({ ok: true });
		});

		it('is not for others to close for a while', async () => {
			const id = await makeListing(services.db, { areaId: 'east' });
			const form = { move: 'close_for_now', version: 1, reason: 'Flood' };
			const forbidden = { problem: 'forbidden' };
			expect(await moveListing(services, bo, id, form, NOW)).toMatchObject(forbidden);
			expect(await moveListing(services, cora, id, form, NOW)).toEqual({ ok: true });
		});

		it('two of the same name have addresses of their own', async () => {
			const form = { name: 'Chess', kind: 'group', areaId: 'west', hasLooked: true };
			const result = await addListing(services, cora, form, NOW);
			expect(result.ok && (await full(result.id)).slug).toBe('chess-2');
		});

		it('brings an old version back without publishing anything', async () => {
			const id = await makeListing(services.db, { name: 'As it was' });
			await save(bo, id, { name: 'Spoilt' });
			await moveListing(
				services,
				bo,
				id,
				{ move: 'close_for_now', version: 2, reason: 'Flood' },
				NOW
			);
			const restore = (seen: number) => restoreVersion(services, bo, id, { version: 1, seen }, NOW);
			expect(await restore(2)).toMatchObject({ problem: 'changed' });
			expect(await restore(3)).toEqual({ ok: true });
			const { content } = await full(id);
			expect(content).toMatchObject({ name: 'As it was', status: 'temporarily_closed' });
			const [now, before] = await listRevisions(services.db, id, 2);
			const names = { place: services.place, nameOf: () => null };
			expect(differencesOf(before!.data, now!.data, names)).toEqual([
				{ field: 'name', label: 'Name', was: 'Spoilt', is: 'As it was' }
			]);
		});
	});

	it('an old version is not brought back out of an area that its editor may not touch', async () => {
		const id = await makeListing(services.db, { areaId: 'east' });
		expect(await save(cora, id, { areaId: 'west' })).toMatchObject({ ok: true });
		const given = { version: 1, seen: 2 };
		const restored = await restoreVersion(services, bo, id, given, NOW);
		expect(restored).toMatchObject({ problem: 'forbidden' });
		const form = (move: string) => ({ move, version: 2, reason: 'x' });
		await moveListing(services, cora, id, form('archive'), NOW);
		const again = { ...form('publish'), version: 3 };
		expect(await moveListing(services, bo, id, again, NOW)).toMatchObject({ problem: 'not_now' });
	});

	it('an old version of a time in one’s own area is not brought back where it is now', async () => {
		const id = await makeListing(services.db);
		expect(await save(cora, id, { areaId: 'east' })).toMatchObject({ ok: true });
		const given = { version: 1, seen: 2 };
		const forbidden = { problem: 'forbidden' };
		expect(await restoreVersion(services, bo, id, given, NOW)).toMatchObject(forbidden);
		expect(await restoreVersion(services, cora, id, given, NOW)).toEqual({ ok: true });
	});

	describe('a suggestion', () => {
		const contacts: ListingContent['contacts'] = [
			{ role: 'Keys', phone: '07700 900999', email: null, web: null, isPublic: false },
			{ role: null, phone: '01632 960001', email: 'a@example.org', web: null, isPublic: true }
		];
		const tell = async (id: string, proposal: object, message = '') => {
			const { slug } = await full(id);
			const form = { subject: 'wrong_details', message, contact: 'me@example.org' };
			const sent = await suggestCorrection(services, slug, form, proposal);
			if (!sent.ok) throw new Error(sent.reason);
			const [row] = await services.db
				.select()
				.from(suggestions)
				.where(eq(suggestions.listingId, id));
			return { ...sent, suggestion: row! };
		};
		const answer = (who: Person, id: string, form: object) => {
			const whole = { outcome: 'accepted', take: [], answer: '', version: 1, ...form };
			return answerSuggestion(services, who, id, whole, NOW);
		};

		it('keeps what differs from the page and nothing else', async () => {
			const id = await makeListing(services.db, { contacts });
			const typed = { name: 'Choir', phone: '01632 960002', email: '', when: 'Tuesdays' };
			const { suggestion } = await tell(id, { ...typed, status: 'archived' });
			expect(suggestion.proposal).toEqual({ phone: '01632 960002', email: '', when: 'Tuesdays' });
			expect(suggestion).toMatchObject({ status: 'waiting', answeredAt: null });
		});

		it('is taken over in part, answered, and its sender reads that', async () => {
			const id = await makeListing(services.db, { contacts });
			const { suggestion, token } = await tell(id, { phone: '01632 960002', name: 'Choirs' });
			expect(suggestion.linkHash).not.toContain(token);
			const form = { outcome: 'partly', take: ['phone'], answer: 'Thank you, the name stays.' };
			expect(await answer(bo, suggestion.id, form)).toEqual({ ok: true });
			const { content } = await full(id);
			expect(content.name).toBe('Choir');
			expect(content.contacts).toEqual([contacts[0], { ...contacts[1], phone: '01632 960002' }]);
			expect(await answer(kim, suggestion.id, form)).toMatchObject({ problem: 'answered' });
			const found = await findSuggestionByLink(services.db, linkTokenHash(token));
			expect(found).toMatchObject({
				status: 'partly',
				answer: 'Thank you, the name stays.',
				answeredBy: 'Community Builder, west'
			});
			expect(JSON.stringify(found)).not.toContain('me@example.org');
			expect(await findSuggestionByLink(services.db, linkTokenHash(`${token}x`))).toBeNull();
		});

		it('changes nothing where the listing is another by now, or what is proposed is no good', async () => {
			const id = await makeListing(services.db, { contacts });
			const { suggestion } = await tell(id, { phone: 'ring me' });
			const take = { take: ['phone'] };
			expect(await answer(bo, suggestion.id, take)).toMatchObject({ problem: 'take' });
			await save(kim, id, { name: 'New' });
			await services.db
				.update(suggestions)
				.set({ proposal: { phone: '01632 960003' } })
				.where(eq(suggestions.id, suggestion.id));
			expect(await answer(bo, suggestion.id, take)).toMatchObject({ problem: 'changed' });
			const rows = services.db.select().from(suggestions).where(eq(suggestions.id, suggestion.id));
			expect((await rows)[0]).toMatchObject({ status: 'waiting' });
			expect(await answer(bo, suggestion.id, { ...take, version: 2 })).toEqual({ ok: true });
		});

		it('takes nothing over into what is archived', async () => {
			const id = await makeListing(services.db, { contacts });
			const { suggestion } = await tell(id, { phone: '01632 960004' });
			const form = { move: 'archive', version: 1, reason: '' };
			await moveListing(services, bo, id, form, NOW);
			const given = { take: ['phone'], version: 2 };
			expect(await answer(bo, suggestion.id, given)).toMatchObject({ problem: 'forbidden' });
			expect(await versions(id)).toBe(2);
		});

		it('is declined with a reason, never without', async () => {
			const id = await makeListing(services.db);
			const { suggestion } = await tell(id, {}, 'It is haunted.');
			const form = { outcome: 'declined' };
			expect(await answer(bo, suggestion.id, form)).toMatchObject({ problem: 'why' });
			expect(await answer(bo, suggestion.id, { ...form, answer: 'We looked.' })).toEqual({
				ok: true
			});
			expect(await versions(id)).toBe(1);
		});
	});
});
