/** When somebody has to look at a listing again, and how much harm it does while it is wrong. */
import type { Kind } from './kind';
import { addDays } from './local-time';

/** How long a check is good for, in days. */
const GOOD_FOR_DAYS: Record<Kind, number> = {
	hirc: 90,
	warm_space: 90,
	service: 180,
	hub: 180,
	library: 180,
	group: 180,
	venue: 365
};
/** No check is good for less. */
export const SHORTEST_CHECK_DAYS = Math.min(...Object.values(GOOD_FOR_DAYS));
/** From 1 to 5: somebody who was hurt and stands before a locked door, somebody cold, somebody who came for nothing. */
const HARM: Record<Kind, number> = {
	hirc: 5,
	warm_space: 4,
	service: 3,
	hub: 3,
	library: 2,
	group: 2,
	venue: 1
};
/** From then on a listing is not merely due. */
const PATIENCE_DAYS = 30;

export type Review = {
	state: 'never' | 'overdue' | 'due' | 'fresh';
	/** "YYYY-MM-DD"; null while nobody has ever checked it. */
	dueOn: string | null;
	/** Days since it fell due, or since it came where it was never checked; 0 while it is fresh. */
	waitingDays: number;
};

type Reviewed = {
	kinds: readonly Kind[];
	/** "YYYY-MM-DD" or null. */
	checkedOn: string | null;
	/** When it came into the directory, "YYYY-MM-DD". */
	addedOn: string;
};

const DAY = 86_400_000;
/** From one calendar date to another, in days; never less than 0. */
export const daysBetween = (from: string, to: string): number =>
	Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY));

/** Of several kinds the most harmful counts. */
export const harmOf = (kinds: readonly Kind[]): number =>
	Math.max(1, ...kinds.map((kind) => HARM[kind]));

const goodForDays = (kinds: readonly Kind[]): number =>
	Math.min(365, ...kinds.map((kind) => GOOD_FOR_DAYS[kind]));

/** From then on residents no longer see it, unless somebody has touched it lately. */
export const HIDDEN_AFTER_DAYS = 180;
export const LEFT_ALONE_DAYS = 30;

/** The day from which on a check of this day is overdue. */
export const overdueFrom = (kinds: readonly Kind[], checkedOn: string): string =>
	addDays(checkedOn, goodForDays(kinds) + PATIENCE_DAYS);

/** Where a listing stands on a day ("YYYY-MM-DD"). */
export function reviewOf({ kinds, checkedOn, addedOn }: Reviewed, today: string): Review {
	if (checkedOn === null) {
		return { state: 'never', dueOn: null, waitingDays: daysBetween(addedOn, today) };
	}
	const dueOn = addDays(checkedOn, goodForDays(kinds));
	if (today < dueOn) return { state: 'fresh', dueOn, waitingDays: 0 };
	const waitingDays = daysBetween(dueOn, today);
	return { state: waitingDays < PATIENCE_DAYS ? 'due' : 'overdue', dueOn, waitingDays };
}
