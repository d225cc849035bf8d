/** A group is asked by e-mail whether its listing is still right, over a real SMTP server, and answers. */
import { eq, sql } from 'drizzle-orm';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { unsentLetters } from '#db/queries/mail.server';
import { readPerson } from '#db/queries/people.server';
import {
	auditLog,
	listingOwners,
	listings,
	mailOutbox,
	reviewLetters,
	revisions,
	suggestions
} from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import type { Person } from '#domain/person';
import { askGroups } from '#server/clockwork/ask-groups';
import { deskTasks } from '#server/desk/desk-tasks';
import {
	confirmStillRight,
	readReviewLetter,
	tellOfChange,
	tellOfStopping
} from '#server/use-cases/answer-review-letter';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';

const NOW = new Date('2026-11-22T10:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const ORIGIN = 'https://directory.example.org';
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 60_000 });

/** A group is good for 180 days: this one is due in ten. */
const CHECKED_ON = '2026-06-05';
const DUE_ON = '2026-12-02';

const contact = (email: string, isPublic = true) => ({
	...{ role: null, phone: '01632 960001', web: null },
	...{ email, isPublic }
});

describeOnBothDatabases('is it still right?', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let received: { to: string[]; text: string }[];
	let bo: Person;

	beforeAll(async () => {
		const server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['STARTTLS'],
			onData(stream, session, done) {
				let text = '';
				stream.on('data', (part: Buffer) => (text += part.toString()));
				stream.on('end', () => {
					const to = session.envelope.rcptTo.map(({ address }) => address);
					received.push({ to, text: text.replace(/=\r?\n/g, '').replaceAll('=3D', '=') });
					done();
				});
			}
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		const port = (server.server.address() as AddressInfo).port;
		const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, ORIGIN };
		services = {
			...(await openAccountServices(await open(), settings)),
			listingsChanged: () => {}
		};
		const email = 'bo@example.org';
		const builder = { email, name: 'bo', role: 'community_builder', areaIds: ['west'] } as const;
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return async () => {
			await services.mail.stop();
			await new Promise<void>((closed) => server.close(closed));
		};
	});
	beforeEach(async () => {
		received = [];
		await services.db.delete(listings);
		await services.db.delete(mailOutbox);
	});

	const checkedOn = (checkedOn: string | null): Pick<ListingContent, 'provenance'> => ({
		provenance: {
			...madeUpContent().provenance,
			checkedOn,
			checkedHow: checkedOn === null ? null : 'phoned'
		}
	});
	const dueSoon = (changes: Partial<ListingContent> = {}) =>
		makeListing(services.db, {
			...checkedOn(CHECKED_ON),
			contacts: [contact('choir@example.org')],
			...changes
		});
	const full = async (id: string) => (await readListingInFull(services.db, id))!;
	const letters = () => services.db.select().from(reviewLetters);

	/** Sends what waits, and answers the token in the only letter. */
	async function tokenByMail(): Promise<string> {
		services.mail.poke();
		await eventually(() => received.length).toBe(1);
		const links = [...received[0]!.text.matchAll(/https:\/\/[^\s"<>]+\/still-right\/([\w-]+)/g)];
		const tokens = new Set(links.map(([, token]) => token));
		expect(tokens.size).toBe(1);
		return [...tokens][0]!;
	}
	async function ask(id: string): Promise<string> {
		expect(await askGroups(services, NOW)).toBe(1);
		expect(await full(id)).toMatchObject({ version: 1 });
		return tokenByMail();
	}

	it('says in plain words how the listing stands, to its contact, with one link', async () => {
		await dueSoon({
			name: 'Choir & <Friends>',
			contacts: [contact('choir@example.org'), contact('secret@example.org', false)]
		});
		expect(await askGroups(services, NOW)).toBe(1);
		const token = await tokenByMail();
		const [mail] = received;
		expect(mail?.to).toEqual(['choir@example.org']);
		expect(mail?.text).toContain('We sing.');
		expect(mail?.text).toContain('01632 960001');
		expect(mail?.text).toContain('Choir &amp; &lt;Friends&gt;');
		expect(mail?.text).not.toContain('secret@example.org');
		const [row] = await letters();
		expect(row).toMatchObject({ dueOn: DUE_ON, answer: null });
		expect(JSON.stringify(row)).not.toContain(token);
		await eventually(async () =>
			JSON.stringify(await services.db.select().from(mailOutbox))
		).not.toContain(token);
	});

	it('asks once for each due day, however often and by however many servers', async () => {
		const id = await dueSoon();
		const counts = await Promise.all([askGroups(services, NOW), askGroups(services, NOW)]);
		expect(counts[0]! + counts[1]!).toBe(1);
		expect(await askGroups(services, inDays(1))).toBe(0);
		expect(await askGroups(services, inDays(200))).toBe(0);
		await services.db.update(listings).set({ checkedOn: '2026-12-03' }).where(eq(listings.id, id));
		expect(await askGroups(services, inDays(30))).toBe(0);
		expect(await askGroups(services, inDays(190))).toBe(1);
	});

	it('leaves in peace who is not due, not public, invented, never checked, or without e-mail', async () => {
		const { provenance } = checkedOn(CHECKED_ON);
		await dueSoon(checkedOn('2026-07-01'));
		await dueSoon({ status: 'archived' });
		await dueSoon({ status: 'draft' });
		await dueSoon({ provenance: { ...provenance, origin: 'sample' } });
		await dueSoon(checkedOn(null));
		await dueSoon({ contacts: [] });
		expect(await askGroups(services, NOW)).toBe(0);
	});

	it('goes to whoever looks after the listing, once they have an account of their own', async () => {
		const id = await dueSoon();
		const owner = { email: 'olga@example.org', name: 'Olga', role: 'owner' } as const;
		const userId = await preparePerson(services.db, owner);
		await services.db.insert(listingOwners).values({ userId, listingId: id });
		await ask(id);
		expect(received[0]?.to).toEqual(['olga@example.org']);
	});

	it('"still right" is a check by the group itself, and works once', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		expect(await readReviewLetter(services, token, NOW)).toMatchObject({ ok: true });
		expect(await full(id)).toMatchObject({ version: 1 });
		expect(await confirmStillRight(services, token, 1, NOW)).toEqual({ ok: true });
		const { version, content } = await full(id);
		expect(version).toBe(2);
		expect(content.provenance).toMatchObject({
			checkedOn: '2026-11-22',
			checkedBy: 'The group itself',
			checkedHow: 'group_by_email'
		});
		const [line] = await services.db.select().from(auditLog).where(eq(auditLog.objectId, id));
		expect(line).toMatchObject({ actorId: null, actorRole: 'group_link' });
		expect(await confirmStillRight(services, token, 2, NOW)).toMatchObject({ problem: 'link' });
		expect(await readReviewLetter(services, token, NOW)).toMatchObject({
			problem: 'used',
			answer: 'still_right',
			listing: { name: 'Choir' }
		});
	});

	it('of two presses at once one counts', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		const press = () => confirmStillRight(services, token, 1, NOW);
		const results = await Promise.all([press(), press(), press()]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await full(id)).toMatchObject({ version: 2 });
	});

	it('nobody confirms what they have not seen', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		expect(await confirmStillRight(services, token, 7, NOW)).toMatchObject({ problem: 'changed' });
		expect(await readReviewLetter(services, token, NOW)).toMatchObject({ ok: true });
		expect(await full(id)).toMatchObject({ version: 1 });
	});

	it('a change waits at the desk as the group’s own', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		const same = { name: 'Choir', phone: '01632 960001', email: 'choir@example.org', web: '' };
		const nothing = await tellOfChange(services, token, { message: '' }, same, NOW);
		expect(nothing).toMatchObject({ problem: 'nothing_said' });
		const told = await tellOfChange(
			services,
			token,
			{ message: '' },
			{ ...same, phone: '01632 960002', status: 'archived' },
			NOW
		);
		expect(told).toMatchObject({ ok: true });
		const [row] = await services.db.select().from(suggestions);
		expect(row).toMatchObject({ sender: 'group', proposal: { phone: '01632 960002' } });
		const tasks = await deskTasks(services, bo, NOW);
		expect(tasks.find((task) => task.kind === 'suggestion')).toMatchObject({ sender: 'group' });
		expect(await full(id)).toMatchObject({ version: 1 });
		const again = await tellOfChange(services, token, { message: 'x' }, {}, NOW);
		expect(again).toMatchObject({ problem: 'link' });
	});

	it('"we have stopped" hides nothing: somebody makes sure', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		expect(await tellOfStopping(services, token, { message: '' }, NOW)).toMatchObject({ ok: true });
		expect(await full(id)).toMatchObject({ version: 1, content: { status: 'published' } });
		const [row] = await services.db.select().from(suggestions);
		expect(row).toMatchObject({ sender: 'group', subject: 'closed', status: 'waiting' });
	});

	it('a link that is too old, made up, or of what is not public any more, changes nothing', async () => {
		const id = await dueSoon();
		const token = await ask(id);
		const late = inDays(46);
		expect(await readReviewLetter(services, token, late)).toMatchObject({ problem: 'expired' });
		expect(await confirmStillRight(services, token, 1, late)).toMatchObject({ problem: 'link' });
		expect(await tellOfStopping(services, token, { message: '' }, late)).toMatchObject({
			problem: 'link'
		});
		expect(await readReviewLetter(services, `${token}x`, NOW)).toMatchObject({
			problem: 'link',
			listing: null
		});
		await services.db.update(listings).set({ status: 'archived' });
		await services.db.update(revisions).set({
			data: sql`jsonb_set(${revisions.data}, '{status}', '"archived"')`
		});
		expect(await readReviewLetter(services, token, NOW)).toMatchObject({
			problem: 'not_public',
			listing: null
		});
		expect(await confirmStillRight(services, token, 1, NOW)).toMatchObject({ problem: 'link' });
		expect(await full(id)).toMatchObject({ version: 1 });
	});

	it('answered, it need not be handed on any more', async () => {
		const id = await dueSoon();
		await askGroups(services, NOW);
		const [waiting] = await unsentLetters(services.db, NOW);
		const letter = waiting?.letter;
		if (letter?.kind !== 'is_it_right') throw new Error('no letter');
		// As if the mail server had never taken it.
		const token = letter.path.split('/').at(-1)!;
		await services.db.update(mailOutbox).set({ nextTryAt: inDays(9) });
		expect(await confirmStillRight(services, token, 1, NOW)).toEqual({ ok: true });
		expect(await full(id)).toMatchObject({ version: 2 });
		await eventually(async () => (await unsentLetters(services.db, NOW)).length).toBe(0);
	});
});
