import { beforeAll, expect, test } from 'vitest';
import { place } from '#db/seed/thurrock/place/index';
import { queryFor } from '$lib/domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { starterDirectory } from '#tests/relevance/starter-directory';
import { layerPoints, MOST_POINTS, pointsOf } from './search-points';

const NOW = new Date('2026-11-22T11:00:00Z');
const search = createEmbeddedEngine(place);
const services = { search, arePublic: async (ids: readonly string[]) => new Set(ids) };

/** A library that is a warm space too, and everywhere else where anything is. */
const [warm] = starterDirectory.filter(
	({ kinds, venue }) => kinds.includes('library') && kinds.includes('warm_space') && venue?.lat
);
const venues = starterDirectory.flatMap(({ venue }) => (venue?.lat ? [venue] : []));
const meetingAt = (count: number) => ({
	...warm!,
	version: warm!.version + count,
	places: venues.slice(0, count).map((venue, at) => ({ id: `place-${at}`, note: null, venue }))
});

beforeAll(() => search.replaceAll(starterDirectory));

test('a layer has every place of a listing, each once though two layers have it', async () => {
	await search.upsert([meetingAt(2)]);
	const points = await layerPoints(services, ['warm_space', 'hirc'], queryFor({}), NOW);
	const ofIt = points.filter(({ id }) => id === warm!.id);
	expect(ofIt.map(({ at }) => at)).toEqual([0, 1, 2]);
	expect(ofIt[0]?.kinds[0]).toBe('warm_space');
	expect(points.every(({ kinds }) => kinds[0] !== 'library')).toBe(true);
});

test('few listings with many places are gathered by the server, so that none is left out', async () => {
	const asked = queryFor({ q: warm!.name });
	const [mine, rest] = [meetingAt(10), await pointsOf(services, asked, 1, NOW)];
	await search.upsert([mine]);
	expect((await pointsOf(services, asked, 1, NOW))?.length).toBe(rest!.length - 2 + 10);
	const many = Array.from({ length: MOST_POINTS }, (_, at) => mine.places[at % 10]!);
	await search.upsert([{ ...mine, version: mine.version + 1, places: many }]);
	expect(await pointsOf(services, asked, 1, NOW)).toBeNull();
});
