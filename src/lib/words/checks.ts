/** When and how a part of a listing was checked, as residents read it. */
import type { CheckMethod, FieldCheck, FieldGroup } from '$lib/domain/listing';
import { daysBetween } from '$lib/domain/review';
import { m } from '$lib/paraglide/messages';
import { dateWords } from './dates';

/** After that a date says more than a number of days. */
const DAYS_COUNTED = 60;

const HOW: Record<CheckMethod, (words: { part: string; when: string }) => string> = {
	phoned: m.part_checked_phoned,
	visited: m.part_checked_visited,
	group_told_us: m.part_checked_group_told_us,
	website: m.part_checked_website,
	group_by_email: m.part_checked_group_by_email
};

/** "Times checked by phone 9 days ago" on a day ("YYYY-MM-DD"). */
export function partCheckedWords(
	group: FieldGroup,
	{ on, how }: Pick<FieldCheck, 'on' | 'how'>,
	today: string
): string {
	return HOW[how]({ part: m[`part_checked_${group}`](), when: whenWords(on, today) });
}

function whenWords(on: string, today: string): string {
	const days = daysBetween(on, today);
	if (days === 0) return m.part_checked_today();
	return days <= DAYS_COUNTED
		? m.part_checked_days({ count: days })
		: m.part_checked_date({ date: dateWords(on) });
}
