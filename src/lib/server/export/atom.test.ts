import { expect, test } from 'vitest';
import type { PublishedListing } from '#domain/listing';
import { lastChange, toAtom } from './atom';

const listing = (part: Partial<PublishedListing>) =>
	({
		id: '0a3f2b1c-0000-4000-8000-000000000001',
		slug: 'chess-club',
		name: 'Chess & <b>more</b>',
		summary: 'Every week.',
		kinds: ['group', 'venue'],
		updatedAt: '2026-03-01T10:00:00.000Z',
		...part
	}) as PublishedListing;

const FEED = {
	address: 'https://directory.example.org/changes.atom?area=grays&kind=group',
	title: 'Changes',
	pageAddress: 'https://directory.example.org/search?area=grays',
	author: 'Directory',
	origin: 'https://directory.example.org'
};

test('markup and signs that XML cannot hold do not get out of a name', () => {
	const xml = toAtom([listing({ summary: 'bell\u0007 \ud800 end' })], FEED);
	expect(xml).toContain('<title>Chess &amp; &lt;b&gt;more&lt;/b&gt;</title>');
	expect(xml).toContain('?area=grays&amp;kind=group</id>');
	expect(xml).toContain('<summary>bell \ufffd end</summary>');
});

test('an entry keeps its id when everything else about it changes', () => {
	const before = toAtom([listing({})], FEED);
	const after = toAtom([listing({ slug: 'other', name: 'Other', updatedAt: '2027-01-01' })], FEED);
	const idOf = (xml: string) => /<entry><id>([^<]+)/.exec(xml)?.[1];
	expect(idOf(before)).toBe('urn:uuid:0a3f2b1c-0000-4000-8000-000000000001');
	expect(idOf(after)).toBe(idOf(before));
});

test('the feed is as new as the newest of it, and an empty one is the same every time', () => {
	const newest = '2026-05-01T10:00:00.000Z';
	expect(lastChange([listing({}), listing({ updatedAt: newest }), listing({})])).toBe(newest);
	expect(toAtom([], FEED)).toBe(toAtom([], FEED));
	expect(toAtom([], FEED)).toMatch(/<updated>\d{4}-/);
});
