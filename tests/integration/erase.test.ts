/** Somebody asks to be forgotten: they are gone from every table, and the log says only that it was done. */
import { eq, getTableName, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, expect, it } from 'vitest';
import { searchAudit } from '#db/queries/audit.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { addLetter } from '#db/queries/mail.server';
import { readPerson } from '#db/queries/people.server';
import * as schema from '#db/schema/index';
import {
	asks,
	claims,
	eventEdits,
	linkChecks,
	listings,
	neighbourFeeds,
	neighbourListings,
	organisationRevisions,
	organisations,
	proposedEdits,
	roomMeetings,
	secondLooks,
	suggestionPhotos,
	suggestions,
	venues
} from '#db/schema/index';
import { EMPTY_EVENT } from '#domain/events/event-form';
import { typedOf, type TypedListing } from '#domain/listing-form';
import type { Person } from '#domain/person';
import { keepUnsaved, saveListing } from '#server/use-cases/edit-listing';
import { erasePerson } from '#server/use-cases/erase-person';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import { preparePerson } from '#tests/support/prepared-people';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');
const ANN = { name: 'Ann Example', email: 'ann@example.org', phone: '01632 960123' };
const TRACES = /\bann[\s-]+example|ann@example|1632\D{0,3}960\D?123/i;

describeOnBothDatabases('erasing a person', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let cora: Person;
	let bo: Person;

	beforeAll(async () => {
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const add = async (name: string, more: object) => {
			const email = `${name}@example.org`;
			const person = { email, name, role: 'community_builder' as const, ...more };
			return (await readPerson(services.db, await preparePerson(services.db, person)))!;
		};
		cora = await add('cora', { role: 'coordinator', hasSecondFactor: true });
		bo = await add('bo', { areaIds: ['west'] });
		return () => services.mail.stop();
	});

	const erase = (who: Person | null, traces: object, onlyLook = false) =>
		erasePerson(
			services,
			who,
			{ name: '', email: '', phone: '', ...traces },
			{ onlyLook, now: NOW }
		);

	/** Every row of every table as text. */
	async function everything(): Promise<string> {
		const tables = Object.values(schema).filter((one) => one instanceof PgTable);
		const rows = [];
		for (const table of tables) {
			rows.push(
				getTableName(table),
				await services.db.select({ row: sql`${table}::text` }).from(table)
			);
		}
		return JSON.stringify(rows);
	}

	/** Ann stands in everything that can hold her. */
	async function tellOfAnn() {
		const { db } = services;
		const contact = { role: 'Ann Example', phone: '+44 1632 960 123', email: ANN.email, web: null };
		const other = { role: 'Desk', phone: '01632 960999', email: null, web: null, isPublic: true };
		const [organisationId, venueId] = [crypto.randomUUID(), crypto.randomUUID()];
		await db.insert(organisations).values({
			id: organisationId,
			slug: `o-${organisationId}-ann-example`,
			name: 'Choirs',
			about: 'By Ann  Example'
		});
		const data = { name: 'Choirs', about: 'By Ann Example', web: null };
		const first = { organisationId, version: 1, at: NOW, actor: '', reason: 'Ann Example rang' };
		await db.insert(organisationRevisions).values({ ...first, data });
		await db.insert(venues).values({
			id: venueId,
			slug: `ann-example-${venueId}`,
			name: 'Hall',
			areaId: 'west',
			addressLine2: 'c/o Ann Example'
		});
		const id = await makeListing(db, {
			description: 'Ask Ann Example for a song.',
			contacts: [{ ...contact, isPublic: false }, other],
			organisationId,
			venueId
		});
		const typed = typedOf((await readListingInFull(db, id))!.content);
		const edit = {
			typed: { ...typed, costNote: 'Pay Ann Example' },
			baseVersion: 1,
			reason: 'Ann Example rang'
		};
		const [own, others] = ['ann-example', `joann-example-${id}`];
		await db.update(listings).set({ slug: own }).where(eq(listings.id, id));
		await makeListing(db, {}).then((other) =>
			db.update(listings).set({ slug: others }).where(eq(listings.id, other))
		);
		await saveListing(services, bo, id, { ...edit, takeTheirs: [] }, NOW);
		await keepUnsaved(services, bo, id, edit, NOW);
		const said = { listingId: id, subject: 'other' as const, message: 'I am Ann Example.' };
		const [told] = await db
			.insert(suggestions)
			.values({ ...said, contact: ANN.email })
			.returning({ suggestionId: suggestions.id });
		await db
			.insert(suggestionPhotos)
			.values({ ...told!, type: 'image/png', bytes: Uint8Array.of(1) });
		await tellElsewhere(id, typed);
		const expiresAt = new Date('2027-01-01');
		const letter = { kind: 'password_changed', name: 'Ann Example' } as const;
		await addLetter(db, { recipient: ANN.email, userId: null, letter, expiresAt });
		return id;
	}

	/** In what groups, members and coordinators bring. */
	async function tellElsewhere(listingId: string, typed: TypedListing) {
		const { db } = services;
		const claim = { listingId, person: 'Ann Example', email: ANN.email, message: 'It is mine.' };
		await db.insert(claims).values(claim);
		const proposal = { listingId, userId: bo.id, baseVersion: 1, sentAt: NOW, reason: '' };
		await db.insert(proposedEdits).values({
			...proposal,
			typed: { ...typed, description: 'Ann Example sings.' }
		});
		await makeEvent(db, { title: 'Ann Example', summary: 'Songs by Ann Example' });
		const ask = { areaId: 'west', origin: 'resident' as const, title: 'A bench' };
		const at = { createdAt: NOW, updatedAt: NOW };
		const story = 'Ann Example cannot sit.';
		await db.insert(asks).values({ ...ask, ...at, story, contact: '01632 960123' });
		const when = { start: '2026-12-01T19:00', end: '2026-12-01T19:00', updatedAt: NOW };
		const meeting = { areaId: 'west', title: 'We meet', place: "Ann Example's", ...when };
		await db.insert(roomMeetings).values({ ...meeting, isPublic: true, isCancelled: false });
		const feed = { name: 'Next Door', url: `https://${listingId}.example.org`, withinMetres: 1000 };
		const feedId = crypto.randomUUID();
		await db
			.insert(neighbourFeeds)
			.values({ ...feed, id: feedId, state: 'active', nextReadAt: NOW });
		const theirs = { theirId: 'x', name: 'Songs', web: feed.url, lat: 51.5, lng: 0.3 };
		await db
			.insert(neighbourListings)
			.values({ ...theirs, feedId, summary: 'Sing with Ann Example.' });
		await db
			.insert(linkChecks)
			.values({ address: 'https://ann@example.org/choir', nextLookAt: NOW });
		const look = { listingId, askedBy: bo.id, askedAt: NOW };
		await db.insert(secondLooks).values({ ...look, answer: 'Ask Ann Example first.' });
		const dance = { ...EMPTY_EVENT, title: 'Dance', description: 'Ask Ann Example.' };
		const left = { userId: bo.id, event: listingId, baseVersion: 0, savedAt: NOW };
		await db.insert(eventEdits).values({ ...left, typed: dance });
		const batchId = crypto.randomUUID();
		await db.execute(sql`insert into import_batches
			(id, file_name, state, header, header_key, mapping, options, counts, created_at, touched_at)
			values (${batchId}, 'Ann Example.csv', 'checked', '[]', 'x', '{}', '{}', '{}', now(), now())`);
		await db.execute(sql`insert into import_rows (batch_id, row, values, state, verdict)
			values (${batchId}, 2, '["Choir", "ann@example.org"]', 'ok', '{"cells": ["ann@example.org"]}')`);
	}

	it('looks first, then takes them out of everything and leaves the rest', async () => {
		const { db } = services;
		const id = await tellOfAnn();
		const account = await preparePerson(db, { email: ANN.email, name: ANN.name, role: 'mapper' });
		const before = await everything();
		const named = {
			asks: 2,
			events: 1,
			imports: 3,
			accounts: 1,
			listings: 1,
			suggestions: 3,
			letters: 3,
			places: 2,
			addresses: 4
		};
		expect(await erase(cora, ANN, true)).toMatchObject({ ok: true, from: named });
		expect(await everything()).toBe(before);
		const head = await settledHead(db);

		expect(await erase(cora, ANN)).toMatchObject({ ok: true, from: named });
		expect(await everything()).not.toMatch(TRACES);
		expect(await db.select().from(suggestionPhotos)).toEqual([]);
		expect(await readPerson(db, account)).toBeNull();
		const { content } = (await readListingInFull(db, id))!;
		expect(content).toMatchObject({ name: 'Choir', description: 'Ask … for a song.' });
		expect(content.contacts.map(({ phone }) => phone)).toEqual(['01632 960999']);
		const { changes } = await readSettledOutbox(db, head, 20);
		expect(changes.some(({ listingId }) => listingId === id)).toBe(true);
		const anything = { words: '', action: 'erase_person', role: '', from: '', until: '' };
		const { lines } = await searchAudit(db, anything, { page: 1, pageSize: 10 });
		expect(lines).toMatchObject([
			{ name: 'cora', role: 'coordinator', details: named, listing: null }
		]);
		expect(await erase(cora, ANN)).toMatchObject({ from: { versions: 0, accounts: 0 } });
	});

	it('is for coordinators, never of themselves, and never a guess', async () => {
		expect(await erase(bo, ANN)).toMatchObject({ problem: 'forbidden' });
		expect(await erase(null, ANN)).toMatchObject({ problem: 'forbidden' });
		expect(await erase(cora, { email: 'CORA@example.org' })).toMatchObject({ problem: 'yourself' });
		const dana = { ...cora, id: bo.id };
		expect(await erase(dana, { email: 'cora@example.org' })).toMatchObject({
			problem: 'last_coordinator'
		});
		for (const traces of [{}, { name: 'Ann' }, { phone: '101' }, { email: '%' }, { id: '1' }]) {
			expect(await erase(cora, traces)).toMatchObject({ problem: 'fields' });
		}
		const before = await everything();
		expect(await erase(cora, { name: "Nobody O'Known%_" })).toMatchObject({
			from: { versions: 0 }
		});
		expect((await everything()).length).toBeGreaterThan(before.length);
	});

	it('the record of who did what is searched by name, role, action and day', async () => {
		const { db } = services;
		const id = await makeListing(db, { name: 'Bell ringers' });
		const typed = { ...typedOf((await readListingInFull(db, id))!.content), costNote: 'Free' };
		await saveListing(services, bo, id, { typed, baseVersion: 1, takeTheirs: [], reason: '' }, NOW);
		const all = { words: '', action: '', role: '', from: '', until: '' };
		const found = async (filter: object) =>
			(await searchAudit(db, { ...all, ...filter }, { page: 1, pageSize: 50 })).lines;
		expect(await found({ words: 'ell RING' })).toMatchObject([
			{ name: 'bo', action: 'edit_listing', listing: { id } }
		]);
		expect((await found({ words: 'bo@', action: 'edit_listing' })).length).toBeGreaterThan(1);
		expect(await found({ words: '%' })).toEqual([]);
		expect(await found({ role: 'mapper' })).toEqual([]);
		expect(await found({ until: '2020-01-01' })).toEqual([]);
		const { total } = await searchAudit(db, all, { page: 1, pageSize: 1 });
		const second = await searchAudit(db, all, { page: 2, pageSize: 1 });
		expect(second).toMatchObject({ total });
		expect(second.lines).toHaveLength(1);
	});
});
