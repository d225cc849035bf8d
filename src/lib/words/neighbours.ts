import type { NeighbourProblem } from '$lib/domain/neighbours/neighbour-feed';
import { m } from '$lib/paraglide/messages';

export type NeighbourTrouble = NeighbourProblem | 'no_name' | 'already';

/** What was wrong with a feed, and on which page of it. */
export function neighbourProblemWords(problem: NeighbourTrouble, page: number | null): string {
	const words = m[`neighbours_problem_${problem}`]();
	return page === null ? words : m.neighbours_problem_on_page({ page, problem: words });
}
