import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { publishedListings } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { newestSuggestions } from '#db/queries/suggestions.server';
import { areas, listings, suggestions } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { keptCode } from '#domain/kept-list';
import type { AskContact } from '#domain/geography';
import { suggestCorrection } from '#server/suggest-correction';
import { suggestListing } from '#server/suggest-listing';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const EMPTY = {
	name: '',
	what: '',
	where: '',
	when: '',
	groupContact: '',
	message: '',
	contact: ''
};

const CONTACT: AskContact = {
	name: 'Westbury Voices',
	about: 'They know everybody.',
	address: null,
	phone: '01632 960777',
	email: null,
	web: null,
	source: 'Made up for a test',
	sourceDate: '2026-11'
};

describeOnBothDatabases('groups that are missing', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, new Date('2026-11-22T10:00:00Z'));
	});

	it('are kept beside the mistakes, newest first, and become no listing', async () => {
		const { db } = opened;
		const before = await db.$count(listings);
		const mistake = { subject: 'closed', message: 'It has closed.', contact: '' };
		expect(await suggestCorrection({ db }, 'westbury-library', mistake)).toMatchObject({
			ok: true
		});
		const group = {
			...EMPTY,
			name: ' Chess \u{1f600} ',
			what: 'Chess for all.',
			where: 'Westbury',
			contact: 'me@example.org'
		};
		expect(await suggestListing({ db }, group)).toMatchObject({ ok: true });

		const [newest, older] = await newestSuggestions(db, 10);
		expect(newest).toMatchObject({
			subject: 'new_listing',
			message: '',
			contact: 'me@example.org',
			listing: null,
			missingGroup: {
				name: 'Chess \u{1f600}',
				what: 'Chess for all.',
				where: 'Westbury',
				when: null,
				groupContact: null
			}
		});
		expect(older).toMatchObject({
			subject: 'closed',
			slug: 'westbury-library',
			missingGroup: null
		});
		expect(await db.$count(listings)).toBe(before);
	});

	it.each([
		[
			'nothing at all',
			null,
			['name', 'what', 'where', 'when', 'groupContact', 'message', 'contact']
		],
		['empty fields', EMPTY, ['name', 'what']],
		[
			'too much of everything',
			{ ...EMPTY, name: 'n'.repeat(121), what: 'w'.repeat(1001) },
			['name', 'what']
		],
		[
			'a long contact',
			{ ...EMPTY, name: 'Chess', what: 'We play.', contact: 'c'.repeat(201) },
			['contact']
		]
	])('are refused with the fields to mend: %s', async (_, form, fields) => {
		const before = await opened.db.$count(suggestions);
		const result = await suggestListing(opened, form);
		expect(result.ok).toBe(false);
		if (!result.ok && form) expect(result.fields).toEqual(fields);
		expect(await opened.db.$count(suggestions)).toBe(before);
	});

	it('are told apart from mistakes by the database itself', async () => {
		const stray = { subject: 'closed' as const, message: 'About nothing.' };
		await expect(opened.db.insert(suggestions).values(stray)).rejects.toThrow();
		await expect(
			opened.db.insert(suggestions).values({ subject: 'new_listing', message: 'No group.' })
		).rejects.toThrow();
	});
});

describeOnBothDatabases('whom to ask', (open) => {
	it('fills an empty field at the next start and replaces nothing that people wrote', async () => {
		const { db } = await open();
		await loadPlace(db, madeUpPlace);
		expect((await readPlaceData(db)).borough.contact).toBeNull();

		const [first, ...rest] = madeUpPlace.areas;
		const withContacts = {
			...madeUpPlace,
			borough: { ...madeUpPlace.borough, contact: CONTACT },
			areas: [{ ...first!, contact: CONTACT }, ...rest]
		};
		await loadPlace(db, withContacts);
		const filled = await readPlaceData(db);
		expect(filled.borough.contact).toEqual(CONTACT);
		expect(filled.areas.find(({ id }) => id === first!.id)?.contact).toEqual(CONTACT);

		const ours = { ...CONTACT, name: 'Somebody we know' };
		await db
			.update(areas)
			.set({ contact: ours })
			.where(sql`id = ${first!.id}`);
		await loadPlace(db, withContacts);
		const kept = (await readPlaceData(db)).areas.find(({ id }) => id === first!.id);
		expect(kept?.contact).toEqual(ours);
	});
});

describeOnBothDatabases('listings by the beginning of their ids', (open) => {
	it('are found where they are public; nonsense finds nothing', async () => {
		const { db } = await open();
		await loadPlace(db, madeUpPlace);
		await loadListings(db, madeUpListings, new Date('2026-11-22T10:00:00Z'));
		const all = await publishedListings(db, {});
		const codes = all.map(({ id }) => keptCode(id));
		const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort();
		expect(ids(await publishedListings(db, { idsBeginWith: codes }))).toEqual(ids(all));

		const [hidden] = all;
		await db
			.update(listings)
			.set({ status: 'archived' })
			.where(sql`id = ${hidden!.id}`);
		expect(await publishedListings(db, { idsBeginWith: [keptCode(hidden!.id)] })).toEqual([]);
		for (const odd of [[], ["'; drop table listings"], ['%'], ['ffffffffffff'], ['\0']]) {
			expect(await publishedListings(db, { idsBeginWith: odd })).toEqual([]);
		}
	});
});
