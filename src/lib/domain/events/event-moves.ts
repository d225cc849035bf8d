/** What can be done to an event, and to one of its dates. */
import type { EventStatus } from './event';

export const EVENT_MOVES = ['publish', 'call_off', 'put_on_again', 'archive', 'restore'] as const;
export type EventMove = (typeof EVENT_MOVES)[number];

const TABLE: Record<EventMove, { from: readonly EventStatus[]; to: EventStatus }> = {
	publish: { from: ['draft'], to: 'published' },
	call_off: { from: ['published'], to: 'cancelled' },
	put_on_again: { from: ['cancelled'], to: 'published' },
	archive: { from: ['draft', 'published', 'cancelled'], to: 'archived' },
	restore: { from: ['archived'], to: 'draft' }
};

export const eventMovesFrom = (status: EventStatus): EventMove[] =>
	EVENT_MOVES.filter((move) => TABLE[move].from.includes(status));

export const statusAfter = (move: EventMove): EventStatus => TABLE[move].to;

/** What can happen to one date. `as_planned` takes back whatever was decided for it. */
export const OCCASION_CHANGES = ['call_off', 'move', 'leave_out', 'as_planned'] as const;
