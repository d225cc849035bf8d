import { expect, it } from 'vitest';
import { assetAt } from '../coverage/synthetic-town';
import { closedVenues, onlyOnes, together } from './ties';

const hall = { id: 'hall', slug: 'hall', name: 'Hall' };
const trust = { id: 'trust', slug: 'trust', name: 'Trust' };
const all = [
	assetAt('lunch', 0, null, { venue: hall, categories: ['food'], organisation: trust }),
	assetAt('choir', 0, null, { venue: hall, categories: ['music'], organisation: trust }),
	assetAt('larder', 5, null, { categories: ['food'], kinds: ['service'] }),
	assetAt('elsewhere', 5, null, { venue: hall, areaIds: ['other'], categories: ['music'] })
];

it('says who hosts and who runs several', () => {
	expect(together(all, 'venue').map(({ what, assets }) => [what.id, assets.length])).toEqual([
		['hall', 3]
	]);
	expect(together(all, 'organisation')[0]?.assets.map(({ slug }) => slug)).toEqual([
		'lunch',
		'choir'
	]);
});

it('says what stops if a venue closes, what it was the last of, and who depends on it', () => {
	const ties = [{ fromId: 'larder', toId: 'lunch', kind: 'refers_to' as const }];
	const [first, second] = closedVenues(all, 'street', ties);
	expect(first?.venue).toEqual(hall);
	expect(first?.stops.map(({ slug }) => slug)).toEqual(['lunch', 'choir']);
	expect(first?.lastOf).toEqual(['music']);
	expect(first?.tied.map(({ slug }) => slug)).toEqual(['larder']);
	expect(second?.stops.map(({ slug }) => slug)).toEqual(['larder']);
	expect(second?.lastOf).toEqual([]);
});

it('counts what meets in several places at each, and lets it go on when one closes', () => {
	const church = { id: 'church', slug: 'church', name: 'Church' };
	const also = [{ venue: church, point: null, precision: null, access: {} }];
	const choir = assetAt('choir', 0, null, { venue: hall, categories: ['music'], also });
	expect(together([choir], 'venue', 1).map(({ what }) => what.id)).toEqual(['church', 'hall']);
	expect(closedVenues([choir], 'street', [])).toEqual([]);
});

it('says of what there is one only', () => {
	const { categories, kinds } = onlyOnes(all, 'street');
	expect(categories.map(({ what, asset }) => [what, asset.slug])).toEqual([['music', 'choir']]);
	expect(kinds.map(({ what }) => what)).toEqual(['service']);
});
