/** The goals of search, measured on both directories. Slow (about ten seconds), and worth it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { place } from '#db/seed/thurrock/place/index';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import type { SearchEngine } from '#search/engine';
import { generateDirectory } from './generate-directory';
import { QUESTION_CLASSES } from './judged/judged';
import type { Report } from './measure';
import {
	BASELINES,
	directories,
	engineFinder,
	GENERATED_SIZE,
	runRelevance,
	type Baseline
} from './run-relevance';
import { SLIPS, typoRecall } from './typos';

const TRIES = 250;
const LONG = 120_000;

describe('judged questions', () => {
	let ours: Report;
	let baselines: Record<Baseline, Report>;
	beforeAll(async () => {
		({ ours, baselines } = await runRelevance());
	}, LONG);

	it('are at least 150', () => {
		expect(directories().flatMap(({ judged }) => judged).length).toBeGreaterThanOrEqual(150);
	});

	it('are answered well overall', () => expect(ours.overall.ndcg).toBeGreaterThanOrEqual(0.9));

	it.each(QUESTION_CLASSES)(
		'of the class "%s" are answered well, and better than by each baseline',
		(name) => {
			expect(ours[name].questions).toBeGreaterThanOrEqual(10);
			expect(ours[name].ndcg).toBeGreaterThanOrEqual(0.8);
			for (const baseline of BASELINES) {
				expect(ours[name].ndcg, baseline).toBeGreaterThan(baselines[baseline][name].ndcg);
			}
		}
	);
});

describe('a slip in a name', () => {
	const listings = generateDirectory(GENERATED_SIZE).map(({ listing }) => listing);
	let engine: SearchEngine;
	beforeAll(async () => {
		engine = createEmbeddedEngine(place);
		await engine.replaceAll(listings);
	}, LONG);

	it.each(SLIPS)(
		'"%s" is forgiven',
		async (kind) => {
			const { recall, missed } = await typoRecall(listings, engineFinder(engine), kind, TRIES);
			expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
		},
		LONG
	);
});
