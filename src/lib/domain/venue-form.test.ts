import { describe, expect, it } from 'vitest';
import { accessGuide } from './access';
import {
	mergeVenues,
	pointWarnings,
	readVenueForm,
	typedOfVenue,
	type VenueContent
} from './venue-form';
import { readPoint } from './read-point';

const hall: VenueContent = {
	name: 'The Hall',
	addressLine1: '1 High Street',
	addressLine2: null,
	town: 'Grays',
	postcode: 'RM17 6SL',
	lat: 51.4768,
	lng: 0.3257,
	pointPrecision: 'exact',
	addressIsHidden: false,
	areaId: 'grays',
	access: accessGuide.parse({
		entrance: { stepFree: 'yes', wideDoor: 'no', note: 'Ring the bell' },
		checkedOn: '2026-05-01'
	}),
	openingTimes: null
};
const known = { areas: new Set(['grays']), before: hall };
const read = (changes: Record<string, string>) =>
	readVenueForm({ ...typedOfVenue(hall), ...changes }, known);

describe('the form of a place', () => {
	it('gives back what stands there', () => {
		expect(read({})).toEqual({ ok: true, venue: hall });
	});

	it.each([
		[{ name: ' ' }, 'name', 'missing'],
		[{ name: 'x'.repeat(121) }, 'name', 'too_long'],
		[{ 'lifts-note': 'x'.repeat(501) }, 'lifts-note', 'too_long'],
		[{ areaId: 'elsewhere' }, 'areaId', 'unknown'],
		[{ postcode: 'Grays' }, 'postcode', 'postcode'],
		[{ lat: '' }, 'lat', 'point'],
		[{ lat: '951' }, 'lat', 'point'],
		[{ lat: 'north' }, 'lat', 'point']
	])('refuses %o', (changes, field, problem) => {
		expect(read(changes)).toMatchObject({ ok: false, problems: { [field]: problem } });
	});

	it('reads a point as maps copy it, and as none', () => {
		expect(readPoint('51.4768, 0.3257', '')).toEqual({ lat: 51.4768, lng: 0.3257 });
		expect(readPoint('', '')).toBeNull();
		expect(read({ lat: '', lng: '' })).toMatchObject({
			venue: { lat: null, pointPrecision: null }
		});
		expect(read({ postcode: 'rm176sl' })).toMatchObject({ venue: { postcode: 'RM17 6SL' } });
	});

	it('merges two people field by field', () => {
		const base = typedOfVenue(hall);
		const merge = mergeVenues(
			base,
			{ ...base, name: 'Theirs', town: 'Tilbury', 'toilets-note': 'Key' },
			{ ...base, name: 'Mine', 'toilets-note': 'Key', 'lifts-lift': 'no' }
		);
		expect(merge).toMatchObject({ conflicts: ['name'], taken: ['town'] });
		expect(merge.merged).toMatchObject({ name: 'Mine', town: 'Tilbury', 'lifts-lift': 'no' });
	});

	it('wonders about points that are odd', () => {
		const near = { areaOfPoint: 'grays', areaId: 'grays', postcode: null };
		const point = { lat: 51.4768, lng: 0.3257 };
		const there = { lat: 51.486, lng: 0.3257 };
		expect(pointWarnings(null, near)).toEqual([]);
		expect(pointWarnings(point, near)).toEqual([]);
		expect(pointWarnings(point, { ...near, areaOfPoint: null })).toEqual(['outside']);
		expect(pointWarnings(point, { ...near, areaId: 'tilbury' })).toEqual(['other_area']);
		const far = (precision: 'postcode' | 'sector') =>
			pointWarnings(point, { ...near, postcode: { ...there, precision } });
		expect([far('postcode'), far('sector')]).toEqual([['far_from_postcode'], []]);
	});
});
