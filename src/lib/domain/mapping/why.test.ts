import { describe, expect, it } from 'vitest';
import { happened, type ListingFacts } from './why';

const FACTS: ListingFacts = {
	status: 'published',
	origin: 'curated',
	areaId: 'west',
	otherAreas: [],
	checkedOn: null,
	kinds: ['group'],
	categories: ['food'],
	closedNote: null
};
type Facts = Partial<ListingFacts>;
const what = (before: Facts | null, after: Facts = {}) =>
	happened(before && { ...FACTS, ...before }, { ...FACTS, ...after }, 'west');

describe('what happened to a listing, as its area sees it', () => {
	it.each<[string, Facts | null, Facts, string[]]>([
		['a first version', null, {}, ['added']],
		['out of a table', null, { origin: 'imported' }, ['imported']],
		['a draft', null, { status: 'draft' }, []],
		['a draft that is published', { status: 'draft' }, {}, ['published']],
		[
			'a draft of a table',
			{ status: 'draft', origin: 'imported' },
			{ origin: 'imported' },
			['imported']
		],
		['brought back', { status: 'hidden' }, {}, ['restored']],
		['from another area', { areaId: 'east' }, {}, ['moved_in']],
		[
			'serves this area too now',
			{ areaId: 'east' },
			{ areaId: 'east', otherAreas: ['west'] },
			['moved_in']
		],
		['to another area', {}, { areaId: 'east' }, ['moved_out']],
		['to another area, still for this one', {}, { areaId: 'east', otherAreas: ['west'] }, []],
		['archived', {}, { status: 'archived' }, ['archived']],
		['hidden', {}, { status: 'hidden' }, ['hidden']],
		['a draft again', {}, { status: 'draft' }, ['withdrawn']],
		['closed for now', {}, { status: 'temporarily_closed' }, ['closed']],
		['open again', { status: 'temporarily_closed' }, {}, ['opened']],
		['checked', { checkedOn: '2026-01-01' }, { checkedOn: '2026-11-01' }, ['checked']],
		['a check that is taken back', { checkedOn: '2026-01-01' }, {}, []],
		['for another need', {}, { categories: ['warmth'] }, ['sorted']],
		[
			'the same needs in another order',
			{ kinds: ['hub', 'group'] },
			{ kinds: ['group', 'hub'] },
			[]
		],
		['elsewhere all along', { areaId: 'east' }, { areaId: 'east', checkedOn: '2026-11-01' }, []]
	])('%s', (_, before, after, expected) => expect(what(before, after)).toEqual(expected));
});
