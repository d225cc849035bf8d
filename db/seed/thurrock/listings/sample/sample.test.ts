import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessFeatures, accessGuide } from '#domain/access';
import { distanceMetres } from '#domain/distance';
import { KINDS } from '#domain/kind';
import { categories } from '../../place/categories';
import { listings } from '../index';

const samples = listings.listings.filter(({ provenance }) => provenance.origin === 'sample');
const venues = listings.venues.filter(({ id }) => id.startsWith('sample-'));
const organisations = listings.organisations.filter(({ id }) => id.startsWith('sample-'));
const contacts = samples.flatMap(({ contacts = [] }) => contacts);

function countBy<Item>(items: Item[], keys: (item: Item) => string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of items.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

describe('the sample listings', () => {
	it('say that they are invented, and touch no real address, number or site', () => {
		for (const { provenance } of samples) expect(provenance.source).toBe('Invented example');
		for (const venue of venues) {
			expect(venue.name).toMatch(/\bSample\b/);
			expect(venue.addressLine1).toBe('Sample Street');
			expect(venue).not.toHaveProperty('postcode');
			expect(venue.pointPrecision).toBe('place');
		}
		for (const { name } of organisations) expect(name).toMatch(/\bSample\b/);
		for (const { phone, email, web } of contacts) {
			if (phone) expect(phone).toMatch(/^(01632 960|07700 900)\d{3}$/);
			if (email) expect(email).toMatch(/@example\.org$/);
			if (web) expect(new URL(web).hostname).toMatch(/(^|\.)example\.org$/);
		}
		for (const { web } of organisations) {
			if (web) expect(new URL(web).hostname).toMatch(/(^|\.)example\.org$/);
		}
		const words = JSON.stringify({ samples, venues, organisations });
		expect(words).not.toMatch(/\b(RM|SS|CM)\d{1,2} ?\d[A-Z]{2}\b|01375|\.gov\.uk/);
	});

	it('are many: in every area, of every kind but library, in every category', () => {
		expect(samples.length).toBeGreaterThanOrEqual(130);
		const areas = countBy(samples, ({ areaId }) => [areaId]);
		expect(areas.size).toBe(4);
		for (const [area, count] of areas) expect(count, area).toBeGreaterThanOrEqual(25);
		const kinds = countBy(samples, ({ kinds }) => kinds);
		for (const kind of KINDS.filter((kind) => kind !== 'library')) {
			expect(kinds.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(3);
		}
		const byCategory = countBy(samples, ({ categories }) => categories);
		for (const { id } of categories) expect(byCategory.get(id) ?? 0, id).toBeGreaterThanOrEqual(4);
	});

	it('show every state of a card', () => {
		const checked = samples.filter(({ provenance }) => provenance.checkedOn);
		const share = checked.length / samples.length;
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.65);
		const overdue = checked.filter(({ provenance }) => provenance.checkedOn?.startsWith('2024'));
		expect(overdue.length).toBeGreaterThanOrEqual(5);
		const closed = samples.filter(({ temporarilyClosed }) => temporarilyClosed);
		expect(closed.length).toBeGreaterThanOrEqual(3);
		for (const { temporarilyClosed } of closed) expect(temporarilyClosed).toMatch(/back/i);
		expect(new Set(samples.map(({ cost }) => cost))).toContain('unknown');
		expect(samples.filter(({ openingTimes }) => !openingTimes).length).toBeGreaterThanOrEqual(4);
		expect(samples.filter(({ openingTimes }) => openingTimes?.season).length).toBeGreaterThan(8);
		const late = samples.filter(({ openingTimes }) =>
			openingTimes?.spans.some(({ opens, closes }) => closes <= opens)
		);
		expect(late.length).toBeGreaterThanOrEqual(2);
		expect(late.length).toBeLessThan(6);
	});

	it('have private contacts and hidden addresses, to prove that they never leave', () => {
		expect(contacts.filter(({ isPublic }) => isPublic === false).length).toBeGreaterThanOrEqual(10);
		expect(venues.filter(({ addressIsHidden }) => addressIsHidden)).toHaveLength(3);
		const secret = contacts.filter(({ isPublic }) => isPublic === false);
		const open = contacts.filter(({ isPublic }) => isPublic !== false);
		const openly = new Set(open.flatMap(({ phone, email }) => [phone, email]).filter(Boolean));
		for (const { phone, email } of secret) expect(openly.has(phone ?? email)).toBe(false);
	});

	it('share venues, and know their access well, partly or not at all', () => {
		const uses = countBy(samples, ({ venue }) => (venue ? [venue] : []));
		const shared = [...uses.values()].filter((count) => count >= 2 && count <= 6);
		expect(shared.length).toBeGreaterThanOrEqual(8);
		const known = venues.map(({ access }) =>
			access ? accessFeatures(accessGuide.parse(access)).length : -1
		);
		expect(new Set(known).size).toBeGreaterThanOrEqual(5);
		expect(known).toContain(-1);
		expect(known).toContain(0);
	});

	it('speak many languages', () => {
		const languages = countBy(samples, ({ languages = [] }) => languages);
		for (const tag of ['ro', 'pl', 'lt', 'ur', 'pa', 'bn', 'yo', 'uk', 'pt', 'bfi']) {
			expect(languages.get(tag) ?? 0, tag).toBeGreaterThanOrEqual(1);
		}
	});

	it('can be found by what people look for', () => {
		const words = JSON.stringify(samples).toLowerCase();
		const needs =
			"memory cafe|foodbank|warm hub|carers|english class|job club|repair cafe|toddler|youth club|men's shed|choir|bereavement|menopause|autis|sight loss|deaf club|veterans|lgbt|new arrivals|debt|benefits|housing|recovery|pregnancy|dads|grandparents|allotment|litter|coastal walk|history|knit|chess|dance|boxing|swimming|community bus|uniform|period products|pet food|tablet|homework|half-term|lunch club|befriend|black history|romanian|polish|lithuanian|muslim|sikh|hindu|christian";
		for (const need of needs.split('|')) expect(words, need).toContain(need);
	});
});

const geo = resolve(process.env.STRONGER_SHARED ?? '../shared', 'geo');
const hasGeo = existsSync(geo);
const unlessAbsent = hasGeo ? '' : ` (SKIPPED: no open geographic data at ${geo})`;

type Ring = [number, number][];
type AreaFile = {
	features: { properties: { pcn: string }; geometry: { coordinates: Ring[][] } }[];
};

/** Even-odd rule over all rings, which takes care of holes and of several parts. */
function isInside(rings: Ring[], lng: number, lat: number): boolean {
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([x1, y1], index) => {
			const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
			if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) {
				inside = !inside;
			}
		});
	}
	return inside;
}

describe.skipIf(!hasGeo)(`sample venues on the ground${unlessAbsent}`, () => {
	const read = (file: string) => readFileSync(resolve(geo, file), 'utf8');
	const settlements = () =>
		read('settlements.csv')
			.trim()
			.split('\n')
			.slice(1)
			.map((line) => line.split(','))
			.map(([name = '', type, lat, lng]) => ({ name, type, lat: Number(lat), lng: Number(lng) }))
			.filter(({ type }) => type !== 'postcode district');
	const plain = (name: string) => name.replaceAll('-', ' ');

	it('lie inside the outline of their own area', () => {
		const { features } = JSON.parse(read('pcn-areas-draft.geojson')) as AreaFile;
		for (const { id, lat = 0, lng = 0, areaId } of venues) {
			const area = features.find(({ properties }) => properties.pcn === areaId);
			expect(isInside(area?.geometry.coordinates.flat() ?? [], lng, lat), id).toBe(true);
		}
	});

	it('lie within a walk of the middle of their town', () => {
		// The open list puts Stanford-le-Hope in Corringham; the library stands in the High Street.
		const middles = settlements().map((place) =>
			place.name === 'Stanford-le-Hope' ? { ...place, lat: 51.5157, lng: 0.4271 } : place
		);
		middles.push(
			{ name: 'Stifford Clays', type: '', lat: 51.501, lng: 0.326 },
			{ name: 'Blackshots', type: '', lat: 51.4925, lng: 0.341 }
		);
		for (const { id, town = '', lat = 0, lng = 0 } of venues) {
			const middle = middles.find(({ name }) => plain(name) === plain(town));
			expect(middle, `${id}: ${town}`).toBeDefined();
			if (middle) expect(distanceMetres(middle, { lat, lng }), id).toBeLessThan(1100);
		}
	});

	it('leave no settlement empty but Coryton, where nobody lives', () => {
		const towns = new Set(venues.map(({ town = '' }) => plain(town)));
		const empty = settlements().filter(({ name }) => !towns.has(plain(name)));
		expect(empty.map(({ name }) => name)).toEqual(['Coryton']);
	});
});
