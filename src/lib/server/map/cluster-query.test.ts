import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClusterQuery } from './cluster-query';

const known = { categories: new Set(['food']), areas: new Set(['grays']) };
const read = (text: string) => readClusterQuery(new URLSearchParams(text), known);
const VIEW = 'bbox=0.2,51.45,0.55,51.57&zoom=11';

describe('readClusterQuery', () => {
	it('reads the view and the filters', () => {
		expect(read(`${VIEW}&kind=library&kind=hub&area=grays&open=now`)).toMatchObject({
			ok: true,
			asked: {
				bounds: [0.2, 51.45, 0.55, 51.57],
				zoom: 11,
				query: { kinds: ['library', 'hub'], areas: ['grays'], open: 'now' }
			}
		});
		expect(read('bbox=0.2,51.45,0.55,51.57&zoom=12.5&page=3')).toMatchObject({
			ok: true,
			asked: { zoom: 12.5 }
		});
	});

	it.each([
		['zoom=11', 'bbox'],
		['bbox=0.2,51.45,0.55,51.57', 'zoom'],
		['bbox=0.55,51.45,0.2,51.57&zoom=11', 'bbox'],
		['bbox=0.2,51.57,0.55,51.45&zoom=11', 'bbox'],
		['bbox=170,51.45,-170,51.57&zoom=11', 'bbox'],
		['bbox=-Infinity,51.45,0.55,51.57&zoom=11', 'bbox'],
		['bbox=0.2,51.45,0.200001,51.57&zoom=11', 'bbox'],
		['bbox=0.2,51.45,0.55,51.57&bbox=0,51,1,52&zoom=11', 'bbox'],
		['bbox=0.2,51.45,0.55,51.57&zoom=99', 'zoom'],
		['bbox=0.2,51.45,0.55,51.57&zoom=-1', 'zoom'],
		['bbox=0.2,51.45,0.55,51.57&zoom=1e1', 'zoom'],
		['bbox=0.2,51.45,0.55,51.57&zoom=', 'zoom'],
		[`${VIEW}&kind=castle`, 'kind'],
		[`${VIEW}&area=narnia`, 'area'],
		[`${VIEW}&within=2`, 'within'],
		[`${VIEW}&colour=red`, 'colour'],
		[`${VIEW}&__proto__=1`, '__proto__'],
		[`${VIEW}&toString=1`, 'toString']
	])('refuses "%s" and names %s', (text, parameter) => {
		const answer = read(text);
		expect(answer).toMatchObject({ ok: false, problem: { parameter } });
		expect(!answer.ok && answer.problem.detail).toMatch(new RegExp(`^${parameter}: `));
	});

	it('never throws', () => {
		const name = fc.constantFrom('bbox', 'zoom', 'kind', 'within', 'q');
		const value = fc.oneof(fc.string(), fc.constantFrom('0.2,51.45,0.55,51.57', '11'));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				readClusterQuery(new URLSearchParams(pairs), known);
			})
		);
	});
});
