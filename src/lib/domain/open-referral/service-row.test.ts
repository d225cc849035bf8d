import { describe, expect, it } from 'vitest';
import { serviceRow } from './service-row';

const ID = '0f9c2a52-1d57-4f0e-8f5b-0a6f0f6a9c11';
const row = (given: object) => serviceRow({ id: ID, name: 'Choir', ...given });
const at = (schedule: object) => row({ schedules: [schedule] })?.opening_times;
const TEN_TO_NOON = { opens_at: '10:00:00+01:00', closes_at: '12:00Z' };

describe('schedules become opening times', () => {
	it.each<[object, string]>([
		[{ freq: 'WEEKLY', byday: 'MO, WE', ...TEN_TO_NOON }, 'Mo,We 10:00-12:00'],
		[
			{ freq: 'MONTHLY', byday: '1SA,-1SA', ...TEN_TO_NOON },
			'Sa[1] 10:00-12:00, Sa[-1] 10:00-12:00'
		],
		[
			{ freq: 'WEEKLY', byday: 'TU', interval: 2, dtstart: '2026-01-06', ...TEN_TO_NOON },
			'Tu 10:00-12:00 unknown "every 2 weeks from 2026-01-06"'
		],
		[
			{ freq: 'WEEKLY', byday: 'TU', valid_from: '2026-01-06', ...TEN_TO_NOON },
			'2026 Jan 06+ Tu 10:00-12:00'
		],
		[{ freq: 'WEEKLY', byday: 'TU', notes: 'Ring', ...TEN_TO_NOON }, 'Tu 10:00-12:00 "Ring"'],
		// What we have no rule for is kept as words, and never as hours.
		[{ freq: 'DAILY', byday: 'TU', description: 'Each day', ...TEN_TO_NOON }, '"Each day"'],
		[{ freq: 'MONTHLY', byday: 'TU', description: 'Tuesdays', ...TEN_TO_NOON }, '"Tuesdays"'],
		[{ freq: 'WEEKLY', byday: 'TU', interval: 3, notes: 'Ask', ...TEN_TO_NOON }, '"Ask"'],
		[{ freq: 'WEEKLY', byday: 'TU', opens_at: '10am', description: 'Late' }, '"Late"'],
		[{ freq: 'WEEKLY', ...TEN_TO_NOON }, ''],
		[{ description: 'Mo-Fr 09:00-17:00; PH off' }, 'Mo-Fr 09:00-17:00; PH off']
	])('%j', (schedule, expected) => {
		expect(at(schedule)).toBe(expected);
	});
});

it.each<[object, string]>([
	[{ cost_options: [{ option: 'Free', amount: 0 }], fees: 'Free' }, 'free'],
	[{ cost_options: [{ amount: 3.5, amount_description: 'a session' }] }, 'paid: £3.50 a session'],
	[{ cost_options: [{ amount: 0 }, { amount: 2, option: 'adults' }] }, 'paid: £2 (adults)'],
	[{ cost_options: [{ amount: 9, currency: 'EUR' }] }, 'paid: 9 EUR'],
	[{ fees: 'Pay what you can' }, 'donation'],
	[{ fees: 'It depends' }, 'It depends'],
	[{ cost_options: 'a lot', fees: 7 }, '7'],
	[{}, '']
])('%j costs %j', (given, cost) => {
	expect(row(given)?.cost).toBe(cost);
});

it('is known again by the id it has there', () => {
	expect(row({})?.source_ref).toBe(`listing:${ID}`);
	expect(row({ id: 'their 7' })?.source_ref).toBe('their 7');
});

it('is run by nobody where the feed names the service itself', () => {
	expect(row({ organization: { id: ID, name: 'Choir' } })?.organisation).toBe('');
	expect(row({ organization: { name: 'Friends' } })?.organisation).toBe('Friends');
});

it('is the kinds and needs that its terms name, and a service where they name no kind', () => {
	const terms = (...names: string[]) =>
		row({ attributes: names.map((name) => ({ taxonomy_term: { name } })) });
	expect(terms('Library', 'Food')).toMatchObject({ kinds: 'Library', categories: 'Food' });
	expect(terms('Food')).toMatchObject({ kinds: 'service', categories: 'Food' });
});

it('has a column for what there is no place for, and none for people', () => {
	const contacts = [{ name: 'A. Person', title: 'Desk', phones: [{ number: '1', extension: 2 }] }];
	const places = [{ location: { name: 'Hall' } }, { location: { name: 'Barn' } }];
	const found = row({
		contacts,
		service_at_locations: places,
		logo: 'x.png',
		new: { deep: [1, 2] }
	});
	expect(found).toMatchObject({
		...{ venue_name: 'Hall', other_places: 'Barn', phone: '1 ext 2' },
		...{ 'contacts.title': 'Desk', logo: 'x.png', 'new.deep': '1; 2' }
	});
	expect(JSON.stringify(found)).not.toContain('Person');
});

it.each([null, 7, [], {}, { id: 'x' }, { name: '' }])('%j is no service', (given) => {
	expect(serviceRow(given)).toBeNull();
});
