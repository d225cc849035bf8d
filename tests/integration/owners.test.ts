/** A group asks to look after its listing, writes it, is trusted, and loses it again. */
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { unsentLetters } from '#db/queries/mail.server';
import { listingsOfOwner } from '#db/queries/owners.server';
import { findPersonByEmail, readPerson } from '#db/queries/people.server';
import { auditLog, claims, proposedEdits } from '#db/schema/index';
import { typedOf, type TypedListing } from '#domain/listing-form';
import type { Person } from '#domain/person';
import { claimListing } from '#server/claim-listing';
import { deskTasks } from '#server/desk/desk-tasks';
import { answerClaim } from '#server/use-cases/answer-claim';
import { answerProposal, seeProposal } from '#server/use-cases/answer-proposal';
import { checkListing } from '#server/use-cases/check-listing';
import { proposeEdit, saveListing } from '#server/use-cases/edit-listing';
import { removeOwner, trustOwner } from '#server/use-cases/keep-owners';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-11-22T11:00:00Z');
const FORBIDDEN = { problem: 'forbidden' };

describeOnBothDatabases('owners', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;
	let eve: Person;
	let made = 0;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const add = async (name: string, areaIds: string[]) => {
			const email = `${name}@example.org`;
			const builder = { email, name, role: 'community_builder', areaIds } as const;
			return (await readPerson(services.db, await preparePerson(services.db, builder)))!;
		};
		bo = await add('bo', ['west']);
		eve = await add('eve', ['east']);
		return () => services.mail.stop();
	});

	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const again = async ({ id }: Person) => (await readPerson(services.db, id))!;
	const actions = async (id: string) => {
		const rows = await services.db.select().from(auditLog).where(eq(auditLog.objectId, id));
		return rows.map(({ action }) => action).sort();
	};

	/** A claim for a listing, as the form sends it. */
	async function claimFor(listingId: string, email: string): Promise<string> {
		const { slug } = await full(listingId);
		const form = { person: 'Sam Green', email, message: '' };
		expect(await claimListing(services, slug, form)).toEqual({ ok: true });
		const small = and(eq(claims.listingId, listingId), eq(claims.email, email.toLowerCase()));
		const rows = await services.db.select().from(claims).where(small);
		expect(rows).toHaveLength(1);
		return rows[0]!.id;
	}
	const confirm = (id: string, who = bo) =>
		answerClaim(services, who, id, { outcome: 'confirmed', answer: '' }, NOW);

	/** Somebody who looks after a listing of their own. */
	async function makeOwner(): Promise<{ owner: Person; listing: string }> {
		const listing = await makeListing(services.db);
		const email = `owner${++made}@example.org`;
		expect(await confirm(await claimFor(listing, email))).toEqual({ ok: true });
		return { listing, owner: (await findPersonByEmail(services.db, email))! };
	}
	const edit = async (id: string, changes: Partial<TypedListing>, baseVersion = 1) => ({
		typed: { ...typedOf((await full(id)).content), ...changes },
		...{ baseVersion, takeTheirs: [], reason: '' }
	});
	const waiting = async (listing: string) => {
		const isIt = eq(proposedEdits.listingId, listing);
		const [row] = await services.db.select().from(proposedEdits).where(isIt);
		return row!;
	};

	describe('a claim', () => {
		it('waits at the desk of its area, once, and says nothing about accounts', async () => {
			const id = await makeListing(services.db);
			const claim = await claimFor(id, 'Sam@Example.org');
			await claimFor(id, 'sam@example.org');
			const tasks = await deskTasks(services, bo, NOW);
			expect(tasks.find((task) => task.id === claim)).toMatchObject({ kind: 'claim' });
			expect((await deskTasks(services, eve, NOW)).map((task) => task.id)).not.toContain(claim);
			expect(await findPersonByEmail(services.db, 'sam@example.org')).toBeNull();
			expect(await claimFor(id, 'bo@example.org')).toBeTruthy();
		});

		it('with what cannot be used is sent back; of what is invented or not public there is none', async () => {
			const { slug } = await full(await makeListing(services.db));
			const bad = { person: 'x', email: 'sam@', message: 'x'.repeat(1001) };
			expect(await claimListing(services, slug, bad)).toMatchObject({
				fields: ['person', 'email', 'message']
			});
			const good = { person: 'Sam', email: 'sam@example.org', message: '' };
			const sample = { ...madeUpContent().provenance, origin: 'sample' as const };
			for (const changes of [{ status: 'draft' as const }, { provenance: sample }]) {
				const other = await full(await makeListing(services.db, changes));
				expect(await claimListing(services, other.slug, good)).toMatchObject({
					problem: 'nothing'
				});
			}
		});

		it('confirmed opens an account for this listing alone, and forgets who asked', async () => {
			const id = await makeListing(services.db, { name: 'Chess' });
			const claim = await claimFor(id, 'chess@example.org');
			expect(await confirm(claim, eve)).toMatchObject(FORBIDDEN);
			expect(await confirm(claim)).toEqual({ ok: true });
			expect(await confirm(claim)).toMatchObject({ problem: 'answered' });
			const owner = await findPersonByEmail(services.db, 'chess@example.org');
			expect(owner).toMatchObject({ role: 'owner', listingIds: [id], trustedListingIds: [] });
			const letters = await unsentLetters(services.db, NOW, owner!.id);
			expect(letters).toMatchObject([{ letter: { kind: 'invitation', listing: 'Chess' } }]);
			const [row] = await services.db.select().from(claims).where(eq(claims.id, claim));
			expect(row).toMatchObject({ status: 'confirmed', person: null, email: null, message: null });
			expect(await actions(id)).toEqual(['confirm_claim']);
		});

		it('of somebody who looks after another listing binds their account', async () => {
			const { owner } = await makeOwner();
			const second = await makeListing(services.db);
			const { email } = (await readPerson(services.db, owner.id))!;
			expect(await confirm(await claimFor(second, email))).toEqual({ ok: true });
			expect((await again(owner)).listingIds).toContain(second);
			const letters = await unsentLetters(services.db, NOW, owner.id);
			expect(letters.map(({ letter }) => letter.kind)).toContain('now_owner');
		});

		it('of somebody who works here in another role is not confirmed', async () => {
			const claim = await claimFor(await makeListing(services.db), 'eve@example.org');
			expect(await confirm(claim)).toMatchObject({ problem: 'other_account' });
			expect(await again(eve)).toMatchObject({ role: 'community_builder', listingIds: [] });
		});

		it('declined says why, by letter', async () => {
			const id = await makeListing(services.db);
			const claim = await claimFor(id, 'nobody@example.org');
			const decline = (answer: string) =>
				answerClaim(services, bo, claim, { outcome: 'declined', answer }, NOW);
			expect(await decline('')).toMatchObject({ problem: 'why' });
			expect(await decline('The hall knows nobody of that name.')).toEqual({ ok: true });
			const letters = await unsentLetters(services.db, NOW);
			expect(letters.find(({ recipient }) => recipient === 'nobody@example.org')).toMatchObject({
				letter: { kind: 'claim_declined', answer: 'The hall knows nobody of that name.' }
			});
			expect(await findPersonByEmail(services.db, 'nobody@example.org')).toBeNull();
		});
	});

	describe('an owner', () => {
		it('proposes: residents see what they saw until a Builder accepts', async () => {
			const { owner, listing } = await makeOwner();
			const changes = { summary: 'We sing louder.' };
			expect(
				await saveListing(services, owner, listing, await edit(listing, changes), NOW)
			).toMatchObject(FORBIDDEN);
			const proposed = await proposeEdit(
				services,
				owner,
				listing,
				await edit(listing, changes),
				NOW
			);
			expect(proposed).toEqual({ ok: true });
			expect(await full(listing)).toMatchObject({ version: 1, content: { summary: 'We sing.' } });
			const { id } = await waiting(listing);
			const tasks = await deskTasks(services, bo, NOW);
			expect(tasks.find((task) => task.id === id)).toMatchObject({ kind: 'proposal' });
			// Meanwhile somebody changes another field: both are kept.
			const meanwhile = await edit(listing, { name: 'Singers' });
			expect(await saveListing(services, bo, listing, meanwhile, NOW)).toMatchObject({ ok: true });
			const form = { outcome: 'accepted', answer: '', version: 1, sentAt: NOW.getTime() };
			const accept = (who: Person, version: number) =>
				answerProposal(services, who, id, { ...form, version }, LATER);
			expect(await accept(owner, 2)).toMatchObject(FORBIDDEN);
			expect(await accept(eve, 2)).toMatchObject(FORBIDDEN);
			expect(await seeProposal(services, eve, id)).toMatchObject(FORBIDDEN);
			expect(await accept(bo, 1)).toMatchObject({ problem: 'changed' });
			expect(await accept(bo, 2)).toEqual({ ok: true });
			expect(await accept(bo, 3)).toMatchObject({ problem: 'answered' });
			expect(await full(listing)).toMatchObject({
				version: 3,
				content: { name: 'Singers', summary: 'We sing louder.' }
			});
			expect(await actions(listing)).toEqual([
				'accept_proposal',
				'answer_proposal',
				'confirm_claim',
				'edit_listing',
				'propose_edit'
			]);
		});

		it('reads why they were declined; a newer word takes the place of the older', async () => {
			const { owner, listing } = await makeOwner();
			const send = async (name: string, at: Date) =>
				proposeEdit(services, owner, listing, await edit(listing, { name }), at);
			await send('First', NOW);
			const first = await waiting(listing);
			await send('Second', LATER);
			const form = { outcome: 'declined', answer: 'It is a choir.', version: 1 };
			const decline = (sentAt: Date) =>
				answerProposal(services, bo, first.id, { ...form, sentAt: sentAt.getTime() }, LATER);
			expect(await decline(NOW)).toMatchObject({ problem: 'changed' });
			expect(await decline(LATER)).toEqual({ ok: true });
			expect(await full(listing)).toMatchObject({ version: 1 });
			expect(await listingsOfOwner(services.db, owner.id)).toMatchObject([
				{ id: listing, proposal: { status: 'declined', answer: 'It is a choir.' } }
			]);
		});

		it('touches no other listing, moves nothing, checks nothing', async () => {
			const { owner, listing } = await makeOwner();
			const other = await makeListing(services.db);
			const propose = async (id: string, changes: Partial<TypedListing>) =>
				proposeEdit(services, owner, id, await edit(id, changes), NOW);
			expect(await propose(other, { name: 'Mine' })).toMatchObject(FORBIDDEN);
			expect(await propose(listing, { areaId: 'east' })).toMatchObject({
				problems: { areaId: 'unknown' }
			});
			await trustOwner(services, bo, { listingId: listing, userId: owner.id }, true, NOW);
			const trusted = await again(owner);
			const check = { how: 'phoned', version: 1 };
			expect(await checkListing(services, trusted, listing, check, NOW)).toMatchObject(FORBIDDEN);
			expect(await saveListing(services, trusted, other, await edit(other, {}), NOW)).toMatchObject(
				FORBIDDEN
			);
			expect(
				await saveListing(services, trusted, listing, await edit(listing, { areaId: 'east' }), NOW)
			).toMatchObject({ problems: { areaId: 'unknown' } });
		});

		it('trusted, writes at once; distrusted, waits again; removed, may nothing', async () => {
			const { owner, listing } = await makeOwner();
			const which = { listingId: listing, userId: owner.id };
			expect(await trustOwner(services, eve, which, true, NOW)).toMatchObject(FORBIDDEN);
			expect(await trustOwner(services, owner, which, true, NOW)).toMatchObject(FORBIDDEN);
			expect(await trustOwner(services, bo, which, true, NOW)).toEqual({ ok: true });
			const save = async (name: string, version: number) => {
				const given = {
					...(await edit(listing, { name }, version)),
					checkedHow: 'visited' as const
				};
				return saveListing(services, await again(owner), listing, given, NOW);
			};
			expect(await save('Louder', 1)).toEqual({ ok: true, isLive: true });
			const { content } = await full(listing);
			expect(content.name).toBe('Louder');
			expect(content.provenance.checkedOn).toBeNull();
			expect(await trustOwner(services, bo, which, false, NOW)).toEqual({ ok: true });
			expect(await save('Loudest', 2)).toMatchObject(FORBIDDEN);
			await proposeEdit(services, owner, listing, await edit(listing, { name: 'X' }, 2), NOW);
			expect(await removeOwner(services, eve, which)).toMatchObject(FORBIDDEN);
			expect(await removeOwner(services, bo, which)).toEqual({ ok: true });
			expect(await removeOwner(services, bo, which)).toMatchObject({ problem: 'nothing' });
			expect(await waiting(listing)).toBeUndefined();
			const gone = await again(owner);
			expect(gone).toMatchObject({ listingIds: [], trustedListingIds: [] });
			expect(
				await proposeEdit(services, gone, listing, await edit(listing, {}, 2), NOW)
			).toMatchObject(FORBIDDEN);
			expect(await actions(listing)).toEqual([
				...['confirm_claim', 'distrust_owner', 'edit_listing', 'propose_edit'],
				...['revoke_owner', 'trust_owner']
			]);
		});
	});
});
