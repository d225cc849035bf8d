import { expect, test } from 'vitest';
import type { PublishedListing } from '$lib/domain/listing';
import { openingTimes } from '$lib/domain/opening/times';
import { listingData } from './structured-data.server';

const nine = { opens: '09:00', closes: '17:00' };
const venue = {
	name: 'Hall',
	addressLine1: '1 High Street',
	town: 'Tilbury',
	postcode: 'RM18 8AD',
	lat: 51.46,
	lng: 0.36,
	addressIsHidden: false
};
const listing = (part: object) =>
	({
		name: 'Chess </script><script>alert(1)',
		summary: 'Every week.',
		kinds: ['hub'],
		status: 'published',
		contacts: [{ role: null, phone: '01632 960001', email: 'a@example.org', web: null }],
		details: {},
		provenance: { origin: 'starter' },
		venue,
		openingTimes: openingTimes.parse({
			spans: [
				{ day: 1, ...nine },
				{ day: 2, ...nine },
				{ day: 3, opens: '10:00', closes: '12:00' },
				{ day: 6, ...nine, only: { nth: [1] } }
			]
		}),
		...part
	}) as unknown as PublishedListing;
const dataOf = (part: object) =>
	JSON.parse(
		listingData(listing(part), 'https://directory.example.org/x', '2026-11-22') ?? 'null'
	) as Record<string, unknown> | null;

test('days with the same hours stand together, and the first Saturday is not every Saturday', () => {
	expect(dataOf({})?.openingHoursSpecification).toEqual([
		expect.objectContaining({ dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00' }),
		expect.objectContaining({ dayOfWeek: ['Wednesday'], opens: '10:00' })
	]);
});

test('a group is an organisation that meets at a place; a hub is a place', () => {
	expect(dataOf({ kinds: ['group'] })).toMatchObject({
		'@type': 'Organization',
		location: { '@type': 'Place', geo: { latitude: 51.46 } }
	});
	expect(dataOf({})).toMatchObject({ '@type': 'Place', geo: { latitude: 51.46 } });
});

test('a place without address has neither address nor point, and what is closed has no hours', () => {
	const hidden = { addressLine1: null, town: null, postcode: null, lat: null, lng: null };
	const found = dataOf({ venue: { ...venue, ...hidden }, status: 'temporarily_closed' });
	for (const name of ['address', 'geo', 'openingHoursSpecification']) {
		expect(found).not.toHaveProperty(name);
	}
});

test('what is closed for now is closed up to the day before it opens again', () => {
	const found = dataOf({ status: 'temporarily_closed', opensAgainOn: '2027-01-03' });
	expect(found?.specialOpeningHoursSpecification).toEqual({
		'@type': 'OpeningHoursSpecification',
		...{ opens: '00:00', closes: '00:00', validFrom: '2026-11-22', validThrough: '2027-01-02' }
	});
	const late = dataOf({ status: 'temporarily_closed', opensAgainOn: '2026-11-22' });
	expect(late).not.toHaveProperty('specialOpeningHoursSpecification');
});

test('no name ends the element, and what is made up is told to nobody', () => {
	expect(listingData(listing({}), 'https://directory.example.org/x', '2026-11-22')).not.toContain(
		'<'
	);
	expect(dataOf({ provenance: { origin: 'sample' } })).toBeNull();
});
