import { m } from '$lib/paraglide/messages';

/** What can have happened before a page of the desk is shown, as `?done=` says. */
const DONE = [
	'checked',
	'saved',
	'saved_live',
	'added',
	'ask_to_look',
	'send_back',
	'publish',
	'close_for_now',
	'open_again',
	'archive',
	'restore',
	'restored',
	'dropped',
	'kept',
	'answered',
	'claim_confirmed',
	'claim_declined',
	'proposal_accepted',
	'proposal_declined',
	'owner_trusted',
	'owner_not_trusted',
	'owner_removed',
	'scheduled',
	'link_works',
	'asked_colleague'
] as const;

/** Good news in words; null where there is none. */
export function doneWords(url: URL): string | null {
	const done = DONE.find((one) => url.searchParams.get('done') === one);
	return done ? m[`desk_done_${done}`]() : null;
}

const PROBLEMS = [
	'changed',
	'nothing',
	'fields',
	'too_long',
	'not_now',
	'summary',
	'reason',
	'place_is_gone',
	'forbidden',
	'answered',
	'take',
	'why',
	'other_account',
	'past',
	'order'
] as const;

/** What went wrong, in words. */
export function problemWords(problem: string | undefined): string | null {
	if (!problem) return null;
	const known = PROBLEMS.find((one) => one === problem) ?? 'fields';
	return m[`desk_problem_${known}`]();
}
