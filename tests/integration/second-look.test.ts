/** A draft, or a change to what residents see, that somebody else looks at first. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { lastProposalOf } from '#db/queries/owners.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { readPerson } from '#db/queries/people.server';
import { findEdit } from '#db/queries/listing-edits.server';
import { unsentLetters } from '#db/queries/mail.server';
import { findSecondLook } from '#db/queries/second-looks.server';
import { listings, mailOutbox, proposedEdits } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import { typedOf } from '#domain/listing-form';
import type { Move } from '#domain/listing-moves';
import type { Person } from '#domain/person';
import { carryOutMoves } from '#server/clockwork/carry-out-moves';
import { deskTasks } from '#server/desk/desk-tasks';
import { answerProposal } from '#server/use-cases/answer-proposal';
import { proposeEdit } from '#server/use-cases/edit-listing';
import { moveListing } from '#server/use-cases/move-listing';
import { setSchedule } from '#server/use-cases/schedule-move';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpContent, makeListing } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');

describeOnBothDatabases('a second look', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;
	let kim: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const add = async (name: string) => {
			const email = `${name}@example.org`;
			const builder = { email, name, role: 'community_builder' as const, areaIds: ['west'] };
			return (await readPerson(services.db, await preparePerson(services.db, builder)))!;
		};
		[bo, kim] = [await add('bo'), await add('kim')];
		return () => services.mail.stop();
	});
	beforeEach(async () => {
		await services.db.delete(listings);
		await services.db.delete(mailOutbox);
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const move = async (who: Person, id: string, what: Move, reason = '') => {
		const { version } = await full(id);
		return moveListing(services, who, id, { move: what, version, reason }, NOW);
	};
	const letters = () => unsentLetters(services.db, NOW);
	const draft = (more: Partial<ListingContent> = {}) =>
		makeListing(services.db, { status: 'draft', ...more });
	const kinds = async (who: Person) =>
		(await deskTasks(services, who, NOW)).map(({ kind }) => kind);

	it('at a draft is asked for, and it is published by another alone', async () => {
		const id = await draft();
		expect(await move(bo, id, 'ask_to_look')).toEqual({ ok: true });
		expect((await full(id)).content.status).toBe('in_review');
		expect([await kinds(bo), await kinds(kim)]).toEqual([[], ['look']]);
		expect(await move(bo, id, 'publish')).toEqual({ ok: false, problem: 'forbidden' });
		expect((await full(id)).content.status).toBe('in_review');
		expect(await move(kim, id, 'publish')).toEqual({ ok: true });
		expect((await full(id)).content.status).toBe('published');
		expect(await findSecondLook(services.db, id)).toBeNull();
	});

	it('sends it back with a reason, which its writer reads', async () => {
		const id = await draft();
		await move(bo, id, 'ask_to_look');
		expect(await move(kim, id, 'send_back')).toEqual({ ok: false, problem: 'why' });
		const tooLong = { ok: false, problem: 'too_long' };
		expect(await move(kim, id, 'send_back', 'x'.repeat(301))).toEqual(tooLong);
		expect(await move(kim, id, 'send_back', 'Which hall?')).toEqual({ ok: true });
		const tasks = await deskTasks(services, bo, NOW);
		expect(tasks).toMatchObject([{ kind: 'draft', id, sentBack: 'Which hall?' }]);
		expect(await letters()).toMatchObject([
			{
				recipient: 'bo@example.org',
				letter: { kind: 'not_taken', what: 'draft', name: 'bo', answer: 'Which hall?' }
			}
		]);
		expect(await deskTasks(services, kim, NOW)).toMatchObject([{ kind: 'draft', sentBack: null }]);
		expect(await move(bo, id, 'ask_to_look')).toEqual({ ok: true });
		expect(await findSecondLook(services.db, id)).toMatchObject({ answer: null, name: 'bo' });
	});

	it('is taken back without a word, and only then published alone', async () => {
		const id = await draft();
		await move(bo, id, 'ask_to_look');
		expect(await move(bo, id, 'send_back')).toEqual({ ok: true });
		expect(await letters()).toEqual([]);
		expect(await move(bo, id, 'publish')).toEqual({ ok: true });
	});

	it('needs a sentence to look at', async () => {
		const id = await draft({ summary: '' });
		expect(await move(bo, id, 'ask_to_look')).toEqual({ ok: false, problem: 'summary' });
	});

	it('is not passed over by a day that was set', async () => {
		const id = await draft();
		await setSchedule(services, bo, id, { publish: '2026-11-23', archive: '' }, NOW);
		await move(bo, id, 'ask_to_look');
		expect(await carryOutMoves(services, new Date('2026-11-24T10:00:00Z'))).toBe(0);
		expect((await full(id)).content.status).toBe('in_review');
	});

	it('at a change leaves what residents see until another says yes', async () => {
		// An example is nobody's work to check.
		const provenance = { ...madeUpContent().provenance, origin: 'sample' as const };
		const id = await makeListing(services.db, { provenance });
		const typed = { ...typedOf((await full(id)).content), summary: 'We sing on Mondays.' };
		const edit = { typed, baseVersion: 1, reason: 'They rang' };
		expect(await proposeEdit(services, bo, id, edit, NOW)).toEqual({ ok: true });
		expect([await kinds(bo), await kinds(kim)]).toEqual([[], ['changed_by_colleague']]);
		const [row] = await services.db
			.select()
			.from(proposedEdits)
			.where(eq(proposedEdits.listingId, id));
		const answer = (who: Person, outcome: string, words = '') => {
			const form = { outcome, answer: words, version: 1, sentAt: NOW.getTime() };
			return answerProposal(services, who, row!.id, form, NOW);
		};
		expect(await answer(bo, 'accepted')).toEqual({ ok: false, problem: 'forbidden' });
		expect((await full(id)).content.summary).toBe('We sing.');
		expect(await answer(kim, 'declined', 'Not on Mondays')).toEqual({ ok: true });
		expect(await lastProposalOf(services.db, id, bo.id)).toMatchObject({
			...{ status: 'declined', answer: 'Not on Mondays' }
		});
		expect(await letters()).toMatchObject([
			{ recipient: 'bo@example.org', letter: { what: 'change', answer: 'Not on Mondays' } }
		]);
		// It is at their desk, and in the form, until they have done something about it.
		const asks = { kind: 'change_declined', id, answer: 'Not on Mondays' };
		expect(await deskTasks(services, bo, NOW)).toMatchObject([asks]);
		expect(await kinds(kim)).toEqual([]);
		expect(await findEdit(services.db, { listingId: id, userId: bo.id })).toMatchObject(edit);
		await proposeEdit(services, bo, id, edit, NOW);
		expect(await kinds(bo)).toEqual([]);
		expect(await answer(kim, 'accepted')).toEqual({ ok: true });
		expect((await full(id)).content.summary).toBe('We sing on Mondays.');
	});
});
