import { expect, it } from 'vitest';
import { completenessOf } from './completeness';
import { EMPTY_CONTACT, type TypedListing } from './listing-form';

const nothing: TypedListing = {
	name: 'Choir',
	summary: ' ',
	description: '',
	kinds: ['group'],
	categories: [],
	areaId: 'west',
	areasServed: [],
	organisationId: '',
	venueId: '',
	contacts: [{ ...EMPTY_CONTACT, phone: '01632 960001', isPublic: false }],
	cost: 'unknown',
	costNote: '',
	minAge: '',
	maxAge: '',
	languages: ''
};
const all: TypedListing = {
	...nothing,
	summary: 'We sing.',
	description: 'Loudly.',
	categories: ['friendship'],
	organisationId: 'o',
	venueId: 'v',
	contacts: [{ ...EMPTY_CONTACT, phone: '01632 960001' }],
	cost: 'free'
};

it('counts what residents can read, and names what they miss most first', () => {
	expect(completenessOf(nothing, { hasTimes: false })).toMatchObject({ percent: 0 });
	expect(completenessOf(nothing, { hasTimes: false }).missing.slice(0, 3)).toEqual([
		'summary',
		'openingTimes',
		'contacts'
	]);
	expect(completenessOf(all, { hasTimes: true })).toEqual({ percent: 100, missing: [] });
	expect(completenessOf(all, { hasTimes: false }).missing).toEqual(['openingTimes']);
});
