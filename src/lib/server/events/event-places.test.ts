import { expect, it } from 'vitest';
import type { Happening } from '$lib/domain/events/happenings';
import type { Drawing, PointToDraw } from '$lib/map/drawing/drawing';
import { eventPlaces } from './event-places';

const venue = (slug: string, lat: number | null) => ({ slug, name: `The ${slug}`, lat, lng: lat });
const happening = (at: ReturnType<typeof venue> | null, state = 'on', status = 'published') =>
	({ event: { venue: at, status }, occurrence: { state } }) as unknown as Happening;

it('numbers places in the order of their first events, and the picture has the same numbers', () => {
	const drawn: PointToDraw[] = [];
	const drawings = {
		withPoints: (points: PointToDraw[]) => {
			drawn.push(...points);
			return {} as Drawing;
		}
	};
	const [hall, library] = [venue('hall', 51.5), venue('library', 51.4)];
	const at = eventPlaces(
		[
			happening(library, 'cancelled'),
			happening(hall),
			happening(library),
			happening(venue('refuge', null)),
			happening(null),
			happening(hall),
			happening(venue('church', 51.3), 'on', 'cancelled')
		],
		drawings
	);
	expect(at?.places).toEqual([
		{ number: 1, name: 'The hall', slug: 'hall', count: 2 },
		{ number: 2, name: 'The library', slug: 'library', count: 1 }
	]);
	expect(drawn.map(({ number, label }) => [number, label])).toEqual([
		[1, 'The hall'],
		[2, 'The library']
	]);
	expect(eventPlaces([happening(null)], drawings)).toBeNull();
	const { event, occurrence } = happening(hall);
	const disowned = { event: { ...event, notTheirs: 'Never heard of it.' }, occurrence };
	expect(eventPlaces([disowned], drawings)).toBeNull();
});
