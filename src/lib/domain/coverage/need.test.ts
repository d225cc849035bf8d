import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { needParams, NO_CONDITIONS, parseNeed } from './need';

const known = { categories: new Set(['warmth']), areas: new Set(['grays']) };
const read = (text: string) => parseNeed(new URLSearchParams(text), known);

it('reads a need with its conditions', () => {
	const { need, problems } = read(
		'kind=warm_space&category=warmth&day=mon&day=fri&after=18:00&free=1&access=step_free&age=70'
	);
	expect(problems).toEqual([]);
	expect(need).toEqual({
		...NO_CONDITIONS,
		kinds: ['warm_space'],
		categories: ['warmth'],
		days: [1, 5],
		after: '18:00',
		freeOnly: true,
		access: ['step_free'],
		age: 70
	});
	expect(read(needParams(need).toString()).need).toEqual(need);
});

it('says what it could not use, and uses the rest', () => {
	const { need, problems } = read('kind=castle&day=someday&after=25:00&before=12:00&free=1');
	expect(need).toEqual({ ...NO_CONDITIONS, before: '12:00', freeOnly: true });
	expect(problems.map(({ parameter }) => parameter)).toEqual(['kind', 'day', 'after']);
	const backwards = read('after=18:00&before=09:00');
	expect(backwards.need).toEqual({ ...NO_CONDITIONS, after: '18:00' });
	expect(backwards.problems).toEqual([{ parameter: 'before', value: '09:00' }]);
});

test('never throws, and reads what it writes', () => {
	const names = fc.constantFrom('kind', 'day', 'after', 'before', 'age', 'every', 'x');
	fc.assert(
		fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
			const { need } = parseNeed(new URLSearchParams(pairs), known);
			expect(parseNeed(needParams(need), known)).toEqual({ need, problems: [] });
		})
	);
});
