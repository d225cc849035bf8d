import type { ListingContent } from '$lib/domain/listing-content';
import { moved, type Move } from '$lib/domain/listing-moves';

/** What keeps a listing from being moved: it is not where the move begins, or words are missing. */
export type CannotMove = 'not_now' | 'summary' | 'reason';

/** A listing after a move. `reason`: why; residents read it where it is closed for now. */
export function contentAfter(
	content: ListingContent,
	move: Move,
	reason: string
): ListingContent | CannotMove {
	const status = moved(content.status, move);
	if (!status) return 'not_now';
	if (move === 'close_for_now' && !reason) return 'reason';
	if (move === 'ask_to_look' && !content.summary) return 'summary';
	if (status === 'published' && (!content.summary || content.kinds.length === 0)) return 'summary';
	return { ...content, status, closedNote: move === 'close_for_now' ? reason : null };
}
