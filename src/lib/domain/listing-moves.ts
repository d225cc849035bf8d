/** How a listing comes to be public, and ceases to be. */
import type { ListingStatus } from './listing';

export const MOVES = [
	'ask_to_look',
	'publish',
	'send_back',
	'close_for_now',
	'open_again',
	'archive',
	'restore'
] as const;
export type Move = (typeof MOVES)[number];

/** Those that can be set for a day. */
export const SCHEDULED_MOVES = [
	'publish',
	'open_again',
	'archive'
] as const satisfies readonly Move[];
export type ScheduledMove = (typeof SCHEDULED_MOVES)[number];

type Step = { from: readonly ListingStatus[]; to: ListingStatus };
const STEPS: Record<Move, Step> = {
	// Somebody else looks before residents do.
	ask_to_look: { from: ['draft'], to: 'in_review' },
	send_back: { from: ['in_review'], to: 'draft' },
	publish: { from: ['draft', 'in_review', 'hidden'], to: 'published' },
	close_for_now: { from: ['published', 'temporarily_closed'], to: 'temporarily_closed' },
	open_again: { from: ['temporarily_closed'], to: 'published' },
	archive: {
		from: ['draft', 'in_review', 'published', 'temporarily_closed', 'hidden'],
		to: 'archived'
	},
	// Not straight back to residents: whoever restores it has a look first.
	restore: { from: ['archived'], to: 'draft' }
};

/** Where a move leads; null where it cannot begin. */
export const moved = (status: ListingStatus, move: Move): ListingStatus | null =>
	STEPS[move].from.includes(status) ? STEPS[move].to : null;

/** What can be done with a listing as it is. */
export const movesFrom = (status: ListingStatus): Move[] =>
	MOVES.filter((move) => moved(status, move) !== null);
