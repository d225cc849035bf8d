/** Runs the judged questions and measures: nDCG@10, success@3, questions without any result. */
import { distanceMetres } from '#domain/distance';
import type { PublishedListing } from '#domain/listing';
import { place as borough } from '#db/seed/thurrock/place/index';
import { QUESTION_CLASSES, type Judged, type QuestionClass, type Selector } from './judged/judged';
import type { Truth } from './generate-directory';

export type Item = { listing: PublishedListing; truth?: Truth };

/** Ids in the order shown. */
export type Finder = (q: string) => Promise<string[]>;

export type Score = { ndcg: number; success: number; zero: number; questions: number };
export type Report = Record<QuestionClass | 'overall', Score>;
export type Result = { judged: Judged; ids: string[]; ndcg: number; success: boolean };

const DEPTH = 10;

function fits(selector: Selector, { listing, truth }: Item): boolean {
	const { refs, topics, kinds, categories, mainCategories, near, days, languages, free, named } =
		selector;
	const opens = listing.openingTimes?.spans.map((span) => span.day) ?? [];
	const any = <T>(wanted: T[] | undefined, has: readonly T[]) =>
		!wanted || wanted.some((value) => has.includes(value));
	return (
		any(refs, [listing.sourceRef ?? '']) &&
		any(topics, truth ? [truth.topic] : []) &&
		any(kinds, listing.kinds) &&
		any(categories, listing.categories) &&
		any(mainCategories, listing.categories.slice(0, 1)) &&
		any(days, opens) &&
		any(languages, listing.languages) &&
		(!free || listing.cost === 'free') &&
		(!named || listing.name.includes(named)) &&
		(!near || isNear(listing, ...near))
	);
}

function isNear({ venue }: PublishedListing, name: string, metres: number): boolean {
	const place = borough.places.find((one) => one.name === name);
	if (!place) throw new Error(`No such place in the gazetteer: ${name}`);
	return (
		venue?.lat != null &&
		venue.lng != null &&
		distanceMetres({ lat: venue.lat, lng: venue.lng }, place) <= metres
	);
}

export function gradeOf({ grades }: Judged, item: Item): number {
	return grades.find(([selector]) => fits(selector, item))?.[1] ?? 0;
}

const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
const dcg = (grades: number[]) =>
	grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + gain(grade, rank), 0);

export async function judge(
	judged: Judged,
	items: Map<string, Item>,
	find: Finder
): Promise<Result> {
	const ids = await find(judged.q);
	// Where nothing in the directory answers, silence is the only right answer.
	if (judged.class === 'none') {
		const right = ids.length === 0;
		return { judged, ids, ndcg: right ? 1 : 0, success: right };
	}
	const ideal = [...items.values()].map((item) => gradeOf(judged, item)).sort((a, b) => b - a);
	const best = ideal[0] ?? 0;
	if (best === 0) throw new Error(`Nothing in the directory answers "${judged.q}"`);
	const found = ids.map((id) => gradeOf(judged, items.get(id)!));
	return {
		judged,
		ids,
		ndcg: dcg(found) / dcg(ideal),
		success: found.slice(0, 3).some((grade) => grade === best)
	};
}

export function summarise(results: Result[]): Report {
	const score = (some: Result[]): Score => ({
		ndcg: mean(some.map((result) => result.ndcg)),
		success: mean(some.map((result) => Number(result.success))),
		zero: mean(some.map((result) => Number(result.ids.length === 0))),
		questions: some.length
	});
	const byClass = QUESTION_CLASSES.map((name) => [
		name,
		score(results.filter((result) => result.judged.class === name))
	]);
	return { ...Object.fromEntries(byClass), overall: score(results) } as Report;
}

const mean = (values: number[]) =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
