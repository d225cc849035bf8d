import { describe, expect, it } from 'vitest';
import { listings } from '../index';

const starter = listings.listings.filter(({ provenance }) => provenance.origin === 'starter');
const venues = listings.venues.filter(({ id }) => !id.startsWith('sample-'));
const organisations = listings.organisations.filter(({ id }) => !id.startsWith('sample-'));
const ofKind = (kind: (typeof starter)[number]['kinds'][number]) =>
	starter.filter(({ kinds }) => kinds.includes(kind));

describe('the starter listings', () => {
	it('each say where they come from, when, and how sure we are; none is called checked', () => {
		for (const { sourceRef, provenance } of starter) {
			expect(provenance.source, sourceRef).toBeTruthy();
			expect(provenance.sourceDate, sourceRef).toBeTruthy();
			expect(provenance.confidence, sourceRef).toMatch(/^(high|medium)$/);
			expect(provenance.checkedOn, sourceRef).toBeUndefined();
		}
	});

	it('hold nothing invented', () => {
		const words = JSON.stringify({ starter, venues, organisations });
		expect(words).not.toMatch(/sample|invented|example\.org|01632|07700/i);
	});

	it('have the ten libraries, each with an address, a point and hours that warn of their age', () => {
		const libraries = ofKind('library');
		expect(libraries).toHaveLength(10);
		for (const { sourceRef, venue, openingTimes } of libraries) {
			const place = venues.find(({ id }) => id === venue);
			expect(place, sourceRef).toMatchObject({ pointPrecision: 'postcode' });
			expect(place?.addressLine1 && place.postcode, sourceRef).toBeTruthy();
			expect(openingTimes?.spans.length, sourceRef).toBeGreaterThan(0);
			expect(openingTimes?.note, sourceRef).toMatch(/April 2025.*check before you go/);
		}
	});

	it('have the libraries without staff on some days', () => {
		const unstaffed = ofKind('library').filter(({ openingTimes }) =>
			openingTimes?.spans.some(({ staffed }) => staffed === false)
		);
		expect(unstaffed.map(({ sourceRef }) => sourceRef)).toEqual([
			'starter:library-aveley',
			'starter:library-corringham'
		]);
	});

	it('send nobody to the warm spaces of a winter that is over', () => {
		const warm = ofKind('warm_space');
		expect(warm).toHaveLength(11);
		for (const { sourceRef, details } of warm) {
			expect(details?.warmSpace?.season, sourceRef).toBeUndefined();
			expect(details?.warmSpace?.note, sourceRef).toMatch(/winter 2024-25/);
			expect(details?.warmSpace?.note, sourceRef).toMatch(/do not know/);
		}
	});

	it('give hours for libraries alone: no other source is fresh enough', () => {
		const timed = starter.filter(({ openingTimes }) => openingTimes?.spans.length);
		expect(timed).toEqual(ofKind('library'));
	});

	it('have 15 forums, the hubs, the halls, and two places named for reporting hate', () => {
		expect(starter.filter(({ sourceRef }) => sourceRef.includes(':forum-'))).toHaveLength(15);
		expect(ofKind('hub').length).toBeGreaterThanOrEqual(10);
		expect(ofKind('venue').length).toBeGreaterThanOrEqual(7);
		const centres = ofKind('hirc');
		expect(centres).toHaveLength(2);
		for (const { description, openingTimes } of centres) {
			expect(description).toMatch(/2014.*Check before you go/s);
			expect(openingTimes?.spans).toEqual([]);
		}
	});
});
