/**
 * How long a full search takes in the embedded engine: understanding, filters, facets, a page of cards.
 * Beside it, turn by turn in the same process, bare MiniSearch over the same text with the same weights and the same
 * forgiveness. Real questions: the judged ones, which are of every class.
 */
import MiniSearch from 'minisearch';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { place } from '#db/seed/thurrock/place/index';
import { indexDocument } from '#search/document';
import type { SearchEngine } from '#search/engine';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { FIELD_WEIGHTS, TEXT_FIELDS } from '#search/settings';
import { stem } from '#search/words/stem';
import { wordsOf } from '#search/words/fold';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { generatedJudged } from '#tests/relevance/judged/generated';
import { ask, NOW } from '#tests/relevance/run-relevance';
import { percentile, summary, timed, type Figure } from './figure';

const SIZES = [1_000, 10_000, 100_000] as const;
/** p95 in milliseconds; above ten thousand it is only reported. */
const AT_MOST: Partial<Record<number, number>> = { 1_000: 8, 10_000: 30 };
const LEAST_RATIO_TO_BARE = 1.3;
const LONGEST_BLOCK_MILLISECONDS = 50;
const ROUNDS = 5;

const QUESTIONS = generatedJudged.map((judged) => judged.q);
/** Above ten thousand listings one question in six, or the baseline alone would take minutes. */
const questionsFor = (size: number) =>
	QUESTIONS.filter((_, index) => size <= 10_000 || index % 6 === 0);

function bareMiniSearch(listings: ReturnType<typeof generateDirectory>): MiniSearch {
	const index = new MiniSearch({ fields: TEXT_FIELDS, tokenize: wordsOf, processTerm: stem });
	index.addAll(listings.map(({ listing }) => ({ id: listing.id, ...indexDocument(listing).text })));
	return index;
}

/** p95 of one round of all questions, ours and the bare index asked in turn, so that both feel the same machine. */
async function round(
	engine: SearchEngine,
	bare: MiniSearch,
	questions: string[]
): Promise<{ ours: number; bare: number }> {
	const ours: number[] = [];
	const theirs: number[] = [];
	for (const q of questions) {
		ours.push(await timed(() => engine.search(ask(q), NOW)));
		theirs.push(
			await timed(() =>
				bare.search(q, { boost: FIELD_WEIGHTS, prefix: true, fuzzy: 0.2 }).slice(0, 20)
			)
		);
	}
	return { ours: percentile(ours, 0.95), bare: percentile(theirs, 0.95) };
}

async function benchSize(size: number): Promise<Figure[]> {
	const listings = generateDirectory(size);
	const engine = createEmbeddedEngine(place);
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	const build = await timed(() => engine.replaceAll(listings.map(({ listing }) => listing)));
	delay.disable();
	const bare = bareMiniSearch(listings);
	const questions = questionsFor(size);
	if (size <= 10_000) await round(engine, bare, questions);
	const rounds: { ours: number; bare: number }[] = [];
	for (let turn = 0; turn < (size > 10_000 ? 1 : ROUNDS); turn++)
		rounds.push(await round(engine, bare, questions));
	const ours = summary(rounds.map((one) => one.ours));
	const target = AT_MOST[size];
	const count = size.toLocaleString('en-GB');
	return [
		{
			name: `full search p95, ${count} listings`,
			unit: 'ms',
			...ours,
			...(target && { target: { atMost: target } }),
			baseline: { name: 'bare MiniSearch', ...summary(rounds.map((one) => one.bare)) },
			note: `${questions.length} questions a round`
		},
		{
			name: `full search p95 to bare MiniSearch, ${count}`,
			unit: 'times',
			...summary(rounds.map((one) => one.ours / one.bare)),
			...(target && { target: { atMost: LEAST_RATIO_TO_BARE } })
		},
		{ name: `rebuild of the index, ${count}`, unit: 'ms', ...summary([build]) },
		{
			name: `longest block of the event loop while rebuilding, ${count}`,
			unit: 'ms',
			...summary([delay.max / 1e6]),
			...(size === 10_000 && { target: { atMost: LONGEST_BLOCK_MILLISECONDS } })
		}
	];
}

/** Questions that are nothing but work: the slowest of each ten thousand listings. */
async function benchBadInput(): Promise<Figure> {
	const engine = createEmbeddedEngine(place);
	await engine.replaceAll(generateDirectory(10_000).map(({ listing }) => listing));
	const bad = [
		'a'.repeat(10_000),
		'group club community coffee friendly table '.repeat(200),
		'(.*)+[a-z]{1,99}^$|\\ '.repeat(50),
		'🎉👩‍👩‍👧'.repeat(500),
		"'; DROP TABLE listings; -- ".repeat(50),
		'a b c d e f g h i j k l m n o p'
	];
	const times: number[] = [];
	for (let turn = 0; turn < 20; turn++) {
		for (const q of bad) times.push(await timed(() => engine.search(ask(q), NOW)));
	}
	return {
		name: 'bad input p99, 10,000 listings',
		unit: 'ms',
		...summary([percentile(times, 0.99)]),
		target: { atMost: 250 }
	};
}

/** All figures of the embedded engine. Takes about two minutes, most of it for 100,000 listings. */
export async function benchSearch(sizes: readonly number[] = SIZES): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const size of sizes) figures.push(...(await benchSize(size)));
	return [...figures, await benchBadInput()];
}
