/** What a web address answered that does not work, in words. */
import type { LinkProblem } from '$lib/domain/link-check';
import { localMoment } from '$lib/domain/local-time';
import { m } from '$lib/paraglide/messages';
import { dateWords } from './dates';

/** "The page is not there any more (answer 404) since 3 November 2026." Empty where it works. */
export function linkWords({
	problem,
	httpStatus,
	failingSince
}: {
	problem: LinkProblem | null;
	httpStatus: number | null;
	failingSince: Date | null;
}): string {
	if (!problem || !failingSince) return '';
	const what = m[`links_problem_${problem}`]({ status: httpStatus ?? '' });
	return m.links_what({ what, date: dateWords(localMoment(failingSince).date) });
}
