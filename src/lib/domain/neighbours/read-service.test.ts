import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metresFromBounds, neighbourInput } from './neighbour-feed';
import { readService } from './read-service';

const official = join(
	process.env.STRONGER_SHARED ?? '../shared',
	'oruk',
	'hsds-uk-3.0',
	'examples'
);
const isThere = existsSync(official);
if (!isThere) {
	process.stderr.write(`SKIPPED: no examples in ${official}, so made-up services alone are read\n`);
}
const example = (name: string) => JSON.parse(readFileSync(join(official, name), 'utf8')) as unknown;
const read = (given: object) => {
	const reading = readService({ id: 'x', name: 'Choir', ...given });
	return reading.ok ? reading.service : null;
};
const at = (latitude: unknown, longitude: unknown) => ({
	service_at_locations: [{ location: { latitude, longitude } }]
});

describe('a service of another directory', () => {
	it('keeps what can be used when something else is wrong', () => {
		expect(read({ url: 'javascript:alert(1)', assured_date: 'soon', organization: 7 })).toEqual({
			...{ id: 'x', name: 'Choir', summary: '', organisation: null, web: null },
			...{ assuredOn: null, changedOn: null, points: null }
		});
	});

	it('is text, whatever it was written as', () => {
		const description = '<script>alert(1)</script><p>Soup &amp; bread</p>';
		expect(read({ description })?.summary).not.toContain('<');
		expect(read({ description })?.summary).toContain('Soup & bread');
		expect(read({ description: 'long '.repeat(10_000) })?.summary.length).toBeLessThanOrEqual(400);
	});

	it.each([
		[at(51.5, 0.4), [{ lat: 51.5, lng: 0.4, town: null, postcode: null }]],
		[at(0, 0), []],
		[at('51.5', '0.4'), []],
		[at(151, 0.4), []],
		[{ service_at_locations: 'here' }, []],
		[{ service_at_locations: [null, 7, {}] }, []]
	])('is where it says, if that is on Earth: %j', (given, points) => {
		expect(read(given)?.points).toEqual(points);
	});

	it.each([{ status: 'defunct' }, { name: ' ' }, { id: 7 }, { id: '' }])(
		'is not shown with %j',
		(given) => expect(read(given)).toBeNull()
	);

	it.skipIf(!isThere)('is read from the official full example, without the people in it', () => {
		const reading = readService(example('service_full.json'));
		expect(reading).toMatchObject({
			ok: true,
			service: {
				...{ id: 'ac148810-d857-441c-9679-408f346de14b', name: 'Community Counselling' },
				...{ organisation: 'Example Organization Inc.', web: 'http://example.com/counselling' },
				...{ assuredOn: '2005-01-01', changedOn: '2023-03-15' },
				// Its latitude is 100.
				points: []
			}
		});
		expect(JSON.stringify(reading)).not.toMatch(/Persona|email@example\.com/);
	});

	it.skipIf(!isThere)('has no place in the official list, so each has to be asked for', () => {
		const { contents } = example('service_list.json') as { contents: object[] };
		expect(contents.map((one) => read(one)?.points)).toEqual([null]);
	});
});

describe('near', () => {
	it('is counted from the edge of the box, and is nothing inside', () => {
		const bounds: [number, number, number, number] = [0.2, 51.5, 0.4, 51.6];
		expect(metresFromBounds({ lat: 51.55, lng: 0.3 }, bounds)).toBe(0);
		expect(metresFromBounds({ lat: 51.61, lng: 0.3 }, bounds)).toBeCloseTo(1112, -1);
	});
});

it.each([
	['https://next.example.org/api/', 'https://next.example.org/api'],
	['https://next.example.org/api/services', 'https://next.example.org/api'],
	['https://next.example.org', 'https://next.example.org'],
	['https://next.example.org/#top', 'https://next.example.org']
])('a feed at %s begins at %s', (url, kept) => {
	expect(neighbourInput.parse({ name: 'x', url, withinMetres: '3000' }).url).toBe(kept);
});
