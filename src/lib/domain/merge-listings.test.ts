import { describe, expect, it } from 'vitest';
import type { ListingContent } from './listing-content';
import { fieldsToChoose, mergedContent, suggestedSide, takenApart } from './merge-listings';

const base: ListingContent = {
	status: 'published',
	closedNote: null,
	name: 'Choir',
	kinds: ['group'],
	categories: [],
	summary: 'We sing.',
	description: '',
	organisationId: null,
	venueId: null,
	areaId: 'west',
	areasServed: [],
	contacts: [],
	openingTimes: null,
	cost: 'unknown',
	costNote: null,
	minAge: null,
	maxAge: null,
	languages: [],
	details: {},
	provenance: {
		origin: 'curated',
		source: null,
		sourceUrl: null,
		sourceDate: null,
		confidence: null,
		checkedOn: null,
		checkedBy: null,
		checkedHow: null
	}
};
const phone = (number: string) => ({
	role: null,
	phone: number,
	email: null,
	web: null,
	isPublic: true
});
const winner = { ...base, name: 'Chess Club', contacts: [phone('01632 960001')] };
const loser: ListingContent = {
	...base,
	name: 'Grays Chess',
	costNote: 'Tea is 50p',
	contacts: [phone('01632 960001'), phone('01632 960002')],
	areasServed: ['east'],
	provenance: {
		...winner.provenance,
		checkedOn: '2026-10-01',
		checkedBy: 'Community Builder, West',
		checkedHow: 'phoned'
	}
};

describe('a merge', () => {
	it('asks about what differs, and begins with what is known', () => {
		const fields = fieldsToChoose(winner, loser);
		expect(fields).toEqual(['name', 'contacts', 'areasServed', 'costNote']);
		const sides = fields.map((field) => suggestedSide(field, winner, loser));
		expect(sides).toEqual(['winner', 'winner', 'loser', 'loser']);
	});

	it('takes each field from where it was chosen, and all of a list once', () => {
		const merged = mergedContent(winner, loser, { costNote: 'loser', contacts: 'both' });
		expect(merged.name).toBe('Chess Club');
		expect(merged.costNote).toBe('Tea is 50p');
		expect(merged.contacts.map((contact) => contact.phone)).toEqual([
			'01632 960001',
			'01632 960002'
		]);
	});

	it('keeps the newer check of the two', () => {
		expect(mergedContent(winner, loser, {}).provenance.checkedOn).toBe('2026-10-01');
		const checked = { ...winner, provenance: { ...loser.provenance, checkedOn: '2026-11-01' } };
		expect(mergedContent(checked, loser, {}).provenance.checkedOn).toBe('2026-11-01');
	});

	it('does not serve its own area as another', () => {
		expect(
			mergedContent(winner, { ...loser, areaId: 'east' }, { areaId: 'loser', areasServed: 'loser' })
				.areasServed
		).toEqual([]);
	});

	it('taken apart gives back what it brought, and keeps what came after', () => {
		const merged = mergedContent(winner, loser, { name: 'loser', costNote: 'loser' });
		const since = { ...merged, costNote: 'Tea is 60p', summary: 'We play.' };
		expect(takenApart(winner, merged, since)).toEqual({
			...winner,
			costNote: 'Tea is 60p',
			summary: 'We play.'
		});
	});
});
