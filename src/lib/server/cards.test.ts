import { describe, expect, it } from 'vitest';
import { place } from '#db/seed/thurrock/place/index';
import { openingTimes } from '$lib/domain/opening/times';
import { hit } from '#tests/support/hit';
import { toCard } from './card';
import { createCards } from './cards';

/** A Monday, ten to noon. */
const NOW = new Date('2026-11-23T11:50:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const club = hit({
	name: 'Chess Club',
	openingTimes: openingTimes.parse({ spans: [{ day: 1, opens: '10:00', closes: '12:00' }] })
});

describe('a remembered card', () => {
	const card = createCards(place);

	it('is the card', () => {
		expect(card(club, NOW)).toEqual(toCard(club, place, NOW));
		expect(card(club, NOW)).toEqual(toCard(club, place, NOW));
	});

	it('says what is true at this minute', () => {
		expect(card(club, NOW).when.state).toBe('open');
		expect(card(club, minutesLater(10)).when.state).toBe('closed');
		expect(card(club, NOW).when.state).toBe('open');
	});

	it('has the distance of this question, not of the one before', () => {
		const far = card({ ...club, distanceMetres: 5000 }, NOW);
		const near = card({ ...club, distanceMetres: 400 }, NOW);
		expect(far.distance).not.toBe(near.distance);
		expect(card(club, NOW).distance).toBeNull();
	});

	it('says how far each of its places is, and is remembered without that', () => {
		const spot = (venueName: string, distanceMetres: number | null) => ({
			...{ areaId: 'grays', venueId: venueName, venueName, point: null, distanceMetres }
		});
		const singers = (main: number | null, further: number | null) =>
			hit({
				slug: 'singers',
				distanceMetres: further,
				places: [spot('Civic Hall', main), spot('Tilbury Library', further)]
			});
		const asked = card(singers(5000, 800), NOW);
		expect(asked.distance).toBe('3.1 miles away');
		expect(asked.also).toBe('Also at Tilbury Library (0.5 miles away)');
		expect(card(singers(null, null), NOW)).toMatchObject({
			distance: null,
			also: 'Also at Tilbury Library'
		});
		expect(card(club, NOW).also).toBeNull();
	});

	it('is new for a new version', () => {
		expect(card({ ...club, version: 2, name: 'Chess and Draughts' }, NOW).name).toBe(
			'Chess and Draughts'
		);
	});
});
