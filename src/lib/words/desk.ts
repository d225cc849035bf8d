/** What waits at the desk, in words. */
import type { CheckMethod, FieldGroup, ListingStatus } from '$lib/domain/listing';
import type { Review } from '$lib/domain/review';
import type { SuggestionStatus } from '$lib/domain/suggestion-answer';
import type { Sender, StoredSubject } from '$lib/domain/suggestion-subjects';
import { m } from '$lib/paraglide/messages';
import { dateWords } from './dates';

export const statusWords = (status: ListingStatus): string => m[`desk_status_${status}`]();

/** "Overdue by 12 days" */
export function reviewWords({ state, waitingDays }: Review): string {
	if (state === 'never') return m.desk_never_checked();
	if (state === 'overdue') return m.desk_overdue({ count: waitingDays });
	return waitingDays === 0 ? m.desk_due_today() : m.desk_due({ count: waitingDays });
}

/** "opening times" */
export const fieldGroupWords = (group: FieldGroup): string => m[`field_group_${group}`]();

export const waitingWords = (days: number): string =>
	days === 0 ? m.desk_waiting_today() : m.desk_waiting({ count: days });

export const checkedOnWords = (checkedOn: string): string =>
	m.desk_checked_on({ date: dateWords(checkedOn) });

/** How a Builder checks by hand, the most usual first: each is one button. */
export const CHECKS_BY_HAND = [
	{ method: 'phoned', words: m.desk_check_phoned },
	{ method: 'visited', words: m.desk_check_visited },
	{ method: 'group_told_us', words: m.desk_check_group_told_us }
] as const satisfies { method: CheckMethod; words: () => string }[];

/** "Accepted. Thank you.": for its sender too. */
export const suggestionStatusWords = (status: SuggestionStatus): string =>
	m[`suggestion_status_${status}`]();

/** "The group itself says it has stopped" */
export function suggestionWhatWords({
	subject,
	sender,
	eventId
}: {
	subject: StoredSubject;
	sender: Sender;
	eventId: string | null;
}): string {
	if (sender === 'venue') return m.desk_suggestion_venue_not_here();
	if (eventId && subject === 'other') return m.desk_suggestion_other_event();
	if (sender !== 'group') return m[`desk_suggestion_${subject}`]();
	return subject === 'closed'
		? m.desk_suggestion_group_stopped()
		: m.desk_suggestion_group_change();
}
