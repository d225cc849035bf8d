import fc from 'fast-check';
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { describe, expect, it, test } from 'vitest';
import { changedFields, FORM_FIELDS, mergeTyped, typedOf, type TypedListing } from './listing-form';
import { isPhone, readListingForm, unusableWays } from './read-listing-form';

const KNOWN = { areas: new Set(['west', 'east']), categories: new Set(['food', 'friendship']) };
const CHOIR: TypedListing = {
	name: 'Choir',
	summary: 'We sing.',
	description: 'Come in.\n\nWe have cake.',
	kinds: ['group'],
	categories: ['friendship', 'food'],
	areaId: 'west',
	areasServed: ['east'],
	organisationId: '',
	venueId: '',
	contacts: [
		{ role: 'Desk', phone: '01632 960001', email: '', web: 'choir.example.org', isPublic: true }
	],
	cost: 'free',
	costNote: '',
	minAge: '16',
	maxAge: '',
	languages: 'pl, ro'
};
const read = (changes: Partial<TypedListing>) => readListingForm({ ...CHOIR, ...changes }, KNOWN);

describe('reading the form', () => {
	test('what is right becomes a listing, and reads the same again', () => {
		const good = read({ name: '  Choir \n of  all ' });
		if (!good.ok) throw new Error(JSON.stringify(good.problems));
		expect(good.part).toMatchObject({
			name: 'Choir of all',
			minAge: 16,
			maxAge: null,
			languages: ['pl', 'ro'],
			contacts: [{ phone: '01632 960001', email: null, web: 'https://choir.example.org' }]
		});
		expect(readListingForm(typedOf(good.part), KNOWN)).toEqual(good);
	});

	test.each<[Partial<TypedListing>, keyof TypedListing, string]>([
		[{ name: ' ' }, 'name', 'missing'],
		[{ name: 'x'.repeat(121) }, 'name', 'too_long'],
		[{ description: 'x'.repeat(10_001) }, 'description', 'too_long'],
		[{ kinds: [] }, 'kinds', 'missing'],
		[{ kinds: ['palace'] }, 'kinds', 'unknown'],
		[{ categories: ['gold'] }, 'categories', 'unknown'],
		[{ areaId: 'atlantis' }, 'areaId', 'unknown'],
		[{ areasServed: ['atlantis'] }, 'areasServed', 'unknown'],
		[{ cost: 'priceless' }, 'cost', 'unknown'],
		[{ minAge: 'old' }, 'minAge', 'age'],
		[{ maxAge: '121' }, 'maxAge', 'age'],
		[{ minAge: '60', maxAge: '20' }, 'maxAge', 'ages'],
		[{ languages: 'Polish!' }, 'languages', 'language']
	])('%j: %s is %s', (changes, field, problem) => {
		expect(read(changes)).toEqual({ ok: false, problems: { [field]: problem } });
	});

	test.each([
		[{ phone: '12' }, 'phone'],
		[{ email: 'me at example' }, 'email'],
		[{ web: 'javascript:alert(1)' }, 'web'],
		[{ web: 'ftp://example.org' }, 'web'],
		[{ web: 'nowhere' }, 'web'],
		[{ role: 'Desk' }, 'missing'],
		[{ phone: '0'.repeat(41) }, 'too_long']
	])('a contact with %j has a problem: %s', (part, problem) => {
		const contact = { role: '', phone: '', email: '', web: '', isPublic: true, ...part };
		expect(read({ contacts: [contact] })).toEqual({ ok: false, problems: { contacts: problem } });
	});

	test.each(['01632 960001', '07700 900123', '+44 1632 960001', '101', '116 123', '111'])(
		'%s can be dialled',
		(phone) => expect(isPhone(phone)).toBe(true)
	);

	test('a plain number is told at once, and the library would say the same', () => {
		const digit = fc.constantFrom(...'0123456789');
		const digits = fc.array(fc.tuple(digit, fc.constantFrom('', '', ' ')), {
			minLength: 9,
			maxLength: 12
		});
		fc.assert(
			fc.property(digits, (all) => {
				const phone = `0${all.flat().join('')}`.trim();
				expect(isPhone(phone)).toBe(isPossiblePhoneNumber(phone, 'GB'));
			}),
			{ numRuns: 2_000 }
		);
		// What a number is depends on how it begins.
		for (let start = 100; start < 1000; start++) {
			expect(isPossiblePhoneNumber(`0${start}4960001`, 'GB')).toBe(true);
		}
	});
});

describe('two people change the same listing', () => {
	const theirs = { ...CHOIR, name: 'Big choir', cost: 'paid' };

	it('keeps both where they changed different fields', () => {
		const mine = { ...CHOIR, summary: 'We all sing.' };
		expect(mergeTyped(CHOIR, theirs, mine)).toEqual({
			merged: { ...theirs, summary: 'We all sing.' },
			conflicts: [],
			taken: ['name', 'cost']
		});
	});

	it('leaves it to a person where both changed the same, and keeps what was typed', () => {
		const mine = { ...CHOIR, name: 'Small choir' };
		expect(mergeTyped(CHOIR, theirs, mine)).toEqual({
			merged: { ...theirs, name: 'Small choir' },
			conflicts: ['name'],
			taken: ['cost']
		});
	});

	it('agrees where both wrote the same, and takes no order for a change', () => {
		expect(mergeTyped(CHOIR, theirs, theirs).conflicts).toEqual([]);
		const kinds = { ...CHOIR, kinds: ['hub', 'group'] };
		expect(changedFields(kinds, { ...kinds, kinds: ['group', 'hub'] })).toEqual([]);
		// The first category is the one a listing is listed under.
		expect(changedFields(CHOIR, { ...CHOIR, categories: ['food', 'friendship'] })).toEqual([
			'categories'
		]);
	});

	it('never loses a change of anybody, whatever they changed', () => {
		const text = fc.constantFrom('a', 'b', 'c');
		const listing = fc
			.record({ name: text, summary: text, cost: text, minAge: text })
			.map((changes) => ({ ...CHOIR, ...changes }));
		fc.assert(
			fc.property(listing, listing, listing, (base, other, mine) => {
				const { merged, conflicts } = mergeTyped(base, other, mine);
				for (const field of FORM_FIELDS) {
					const byMe = changedFields(base, mine).includes(field);
					const byThem = changedFields(base, other).includes(field);
					if (byMe) expect(merged[field]).toEqual(mine[field]);
					else expect(merged[field]).toEqual(other[field]);
					const differ = changedFields(mine, other).includes(field);
					expect(conflicts.includes(field)).toBe(byMe && byThem && differ);
				}
			})
		);
	});
});

describe('a way to reach a group, while it is typed', () => {
	const ways = (changes: object) => unusableWays({ ...CHOIR.contacts[0]!, ...changes });

	it.each([
		['what is right', {}, []],
		['nothing', { phone: '', email: ' ', web: '' }, []],
		['a short number', { phone: '116 123' }, []],
		['no number', { phone: 'ring the bell' }, ['phone']],
		['half an address', { email: 'choir@', web: 'choir' }, ['email', 'web']],
		['an address without end', { web: `example.org/${'a'.repeat(500)}` }, ['web']]
	])('%s', (_, changes, unusable) => {
		expect(ways(changes)).toEqual(unusable);
	});
});
