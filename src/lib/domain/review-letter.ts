/** The letter that asks a group whether its listing is still right. */
import type { Kind } from './kind';
import { addDays } from './local-time';
import { reviewOf } from './review';

export const REVIEW_ANSWERS = ['still_right', 'change', 'stopped'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** Time enough to answer before the listing is due. */
export const DAYS_BEFORE_DUE = 14;
/** The link works until a while after that. */
export const LETTER_GOOD_FOR_DAYS = 45;

/**
 * For which due day a group is to be asked today; null where it is not. What nobody of ours has ever checked is not
 * asked about: a person speaks with a group first, and letters keep up what they began.
 */
export function dueDayToAskFor(
	listing: { kinds: readonly Kind[]; checkedOn: string | null; addedOn: string },
	today: string
): string | null {
	const { dueOn } = reviewOf(listing, today);
	return dueOn !== null && today >= addDays(dueOn, -DAYS_BEFORE_DUE) ? dueOn : null;
}
