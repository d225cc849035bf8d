/** Both directories, our engine and the baselines, in one run. */
import MiniSearch from 'minisearch';
import { parseSearchQuery } from '#domain/search-query';
import { place } from '#db/seed/thurrock/place/index';
import { indexDocument } from '#search/document';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import type { SearchEngine } from '#search/engine';
import { TEXT_FIELDS } from '#search/settings';
import { generateDirectory } from './generate-directory';
import { generatedJudged } from './judged/generated';
import type { Judged } from './judged/judged';
import { starterJudged } from './judged/starter';
import { judge, summarise, type Finder, type Item, type Report, type Result } from './measure';
import { postgresFullText } from './postgres-full-text';
import { starterDirectory } from './starter-directory';

/** A Sunday morning. Questions about days do not depend on it, those about "now" are not asked here. */
export const NOW = new Date('2026-11-22T11:00:00Z');
export const GENERATED_SIZE = 2000;

export const known = {
	categories: new Set(place.categories.map((category) => category.id)),
	areas: new Set(place.areas.map((area) => area.id))
};
export const ask = (q: string) => parseSearchQuery(new URLSearchParams({ q }), known).query;

type Directory = { name: Judged['directory']; items: Item[]; judged: Judged[] };

export const directories = (): Directory[] => [
	{
		name: 'starter',
		items: starterDirectory.map((listing) => ({ listing })),
		judged: starterJudged
	},
	{ name: 'generated', items: generateDirectory(GENERATED_SIZE), judged: generatedJudged }
];

/** What a resident reads from top to bottom: the matches, then those outside the place. */
export function engineFinder(engine: SearchEngine): Finder {
	return async (q) => {
		const { hits, outside } = await engine.search(ask(q), NOW);
		return [...hits, ...outside].map((hit) => hit.id);
	};
}

const categoryNames = new Map(place.categories.map(({ id, name }) => [id, name]));
const labelsOf = ({ listing }: Item) =>
	listing.categories.map((category) => categoryNames.get(category)).join(' ');

/** MiniSearch as it comes: every field the same, every word optional, no typos forgiven. */
export function plainMiniSearch(items: Item[]): Finder {
	const index = new MiniSearch({ fields: [...TEXT_FIELDS, 'labels'] });
	index.addAll(
		items.map((item) => ({
			id: item.listing.id,
			...indexDocument(item.listing).text,
			labels: labelsOf(item)
		}))
	);
	return async (q) =>
		index
			.search(q)
			.slice(0, 20)
			.map((result) => String(result.id));
}

async function judgeAll({ items, judged }: Directory, find: Finder): Promise<Result[]> {
	const byId = new Map(items.map((item) => [item.listing.id, item]));
	const results: Result[] = [];
	for (const one of judged) results.push(await judge(one, byId, find));
	return results;
}

export const BASELINES = ['plain MiniSearch', 'PostgreSQL full text'] as const;
export type Baseline = (typeof BASELINES)[number];

/** `ours` is the engine under test; the embedded one unless another is given. */
export async function runRelevance(
	createEngine: () => SearchEngine = () => createEmbeddedEngine(place)
): Promise<{ ours: Report; baselines: Record<Baseline, Report>; results: Result[] }> {
	const ours: Result[] = [];
	const plain: Result[] = [];
	const fullText: Result[] = [];
	for (const directory of directories()) {
		const engine = createEngine();
		await engine.replaceAll(directory.items.map((item) => item.listing));
		ours.push(...(await judgeAll(directory, engineFinder(engine))));
		plain.push(...(await judgeAll(directory, plainMiniSearch(directory.items))));
		const postgres = await postgresFullText(directory.items, labelsOf);
		fullText.push(...(await judgeAll(directory, postgres.find)));
		await postgres.close();
	}
	return {
		ours: summarise(ours),
		baselines: {
			'plain MiniSearch': summarise(plain),
			'PostgreSQL full text': summarise(fullText)
		},
		results: ours
	};
}
