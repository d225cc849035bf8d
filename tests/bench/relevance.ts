/** How good the answers are, class by class, beside MiniSearch as it comes and PostgreSQL's full text search. */
import { place } from '#db/seed/thurrock/place/index';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { QUESTION_CLASSES } from '#tests/relevance/judged/judged';
import type { Score } from '#tests/relevance/measure';
import {
	BASELINES,
	engineFinder,
	GENERATED_SIZE,
	runRelevance
} from '#tests/relevance/run-relevance';
import { SLIPS, typoRecall } from '#tests/relevance/typos';
import { summary, type Figure } from './figure';

const NAMES_TRIED = 250;

const inWords = ({ ndcg, success, zero }: Score) =>
	`nDCG ${ndcg.toFixed(3)}, success@3 ${success.toFixed(2)}, none found ${zero.toFixed(2)}`;

export async function benchRelevance(): Promise<Figure[]> {
	const { ours, baselines } = await runRelevance();
	const [best, other] = BASELINES;
	const judged = (['overall', ...QUESTION_CLASSES] as const).map((name): Figure => ({
		name: `nDCG@10, ${name}`,
		unit: '',
		...summary([ours[name].ndcg]),
		target: { atLeast: name === 'overall' ? 0.9 : 0.8 },
		baseline: { name: best, ...summary([baselines[best][name].ndcg]) },
		note: `${ours[name].questions} questions; ${inWords(ours[name])}; ${other}: ${inWords(baselines[other][name])}`
	}));
	return [...judged, ...(await slipFigures())];
}

async function slipFigures(): Promise<Figure[]> {
	const listings = generateDirectory(GENERATED_SIZE).map(({ listing }) => listing);
	const engine = createEmbeddedEngine(place);
	await engine.replaceAll(listings);
	const figures: Figure[] = [];
	for (const slip of SLIPS) {
		const { recall } = await typoRecall(listings, engineFinder(engine), slip, NAMES_TRIED);
		figures.push({
			name: `names found among the first ten after a slip: ${slip}`,
			unit: '',
			...summary([recall]),
			target: { atLeast: 0.98 }
		});
	}
	return figures;
}
