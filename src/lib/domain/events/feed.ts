/** A calendar that a group keeps elsewhere, read for its listing now and then. */

/** `stopped`: it failed too often, and waits for a person. */
export const FEED_STATES = ['active', 'stopped'] as const;
export type FeedState = (typeof FEED_STATES)[number];

export const FEED_PROBLEMS = [
	'bad_address',
	'address_not_allowed',
	'not_found',
	'not_answering',
	'too_slow',
	'too_large',
	'too_many_redirects',
	'not_a_calendar',
	'too_many_entries'
] as const;
export type FeedProblem = (typeof FEED_PROBLEMS)[number];

const HOUR = 3_600_000;
export const READ_EVERY_MILLISECONDS = 4 * HOUR;
/** After so many failures in a row nobody is served by trying on: the Builder is told. */
export const MOST_FAILURES = 6;

/** What follows from a failure, given how many there were before: when to try again, or that it is over. */
export function afterFailure(
	failuresBefore: number,
	now: Date
): { state: FeedState; failures: number; nextReadAt: Date } {
	const failures = failuresBefore + 1;
	const wait = Math.min(2 ** failures * HOUR, 48 * HOUR);
	return {
		failures,
		state: failures >= MOST_FAILURES ? 'stopped' : 'active',
		nextReadAt: new Date(now.getTime() + wait)
	};
}
