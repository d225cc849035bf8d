/** Whether a web address still leads somewhere: what an answer means, and when to look again. */
import { localMoment } from './local-time';

export const LINK_PROBLEMS = [
	'gone',
	'error',
	'not_answering',
	'too_slow',
	'goes_in_circles',
	'address_not_allowed'
] as const;
export type LinkProblem = (typeof LINK_PROBLEMS)[number];

export type LinkState = {
	/** Null while nobody has looked yet. */
	lookedAt: Date | null;
	nextLookAt: Date;
	/** On different days, in a row. */
	failures: number;
	failingSince: Date | null;
	problem: LinkProblem | null;
	httpStatus: number | null;
};

/** What asking came to; `problem` in the words of whatever asked, null where it answered. */
export type LinkAnswer = { problem: string | null; httpStatus: number | null };

/** Refused to a program, and probably not to people: the door is there. */
const ONLY_NOT_FOR_US = [401, 403, 405, 406, 429, 451];
/** It answered; what it sent is of no interest. */
const ANSWERED_ALL_THE_SAME = ['too_large', 'not_a_calendar'];

/** What an answer says of an address; null: it works. */
export function linkProblemOf({ problem, httpStatus }: LinkAnswer): LinkProblem | null {
	if (problem === null || ANSWERED_ALL_THE_SAME.includes(problem)) return null;
	if (httpStatus !== null) {
		if (ONLY_NOT_FOR_US.includes(httpStatus)) return null;
		return httpStatus === 404 || httpStatus === 410 ? 'gone' : 'error';
	}
	if (problem === 'too_slow' || problem === 'address_not_allowed') return problem;
	return problem === 'too_many_redirects' ? 'goes_in_circles' : 'not_answering';
}

const DAY = 86_400_000;
/** One that works is left alone for so long. */
const LOOK_EVERY = 28 * DAY;
/** A person is asked after failures on so many days in a row: most servers are back the next day. */
export const FAILED_DAYS = 3;
/** One that a person has been told of. */
const LOOK_AGAIN_AFTER = 7 * DAY;
/** Somebody says that it works, and we could not see it: they are believed for half a year. */
const BELIEVE_FOR = 182 * DAY;

/** What is known of an address once it was asked. Two failures on one day count as one. */
export function afterLook(before: LinkState, answer: LinkAnswer, now: Date): LinkState {
	const problem = linkProblemOf(answer);
	if (!problem) return works(now, new Date(now.getTime() + LOOK_EVERY));
	const { failures: had, lookedAt, failingSince } = before;
	const isSameDay =
		had > 0 && lookedAt !== null && localMoment(lookedAt).date === localMoment(now).date;
	const failures = isSameDay ? had : had + 1;
	const wait = failures >= FAILED_DAYS ? LOOK_AGAIN_AFTER : DAY;
	return {
		...{ failures, problem, httpStatus: answer.httpStatus, lookedAt: now },
		failingSince: failingSince ?? now,
		nextLookAt: new Date(now.getTime() + wait)
	};
}

/** What is known once a person has opened it and it was there. Null: no program has seen that. */
export const saidToWork = (now: Date): LinkState =>
	works(null, new Date(now.getTime() + BELIEVE_FOR));

const works = (lookedAt: Date | null, nextLookAt: Date): LinkState => ({
	...{ lookedAt, nextLookAt, failures: 0 },
	...{ failingSince: null, problem: null, httpStatus: null }
});
