import { publishedListings } from '#db/queries/listings.server';
import type { Keeping, Progress } from './progress';
import { sendListings } from './send-listings';

/** Offers the engine once more what it would not take, as it is by now. */
export async function retryRefused(
	{ db, search }: Keeping,
	progress: Pick<Progress, 'refused' | 'changes'>
): Promise<void> {
	if (progress.refused.size === 0) return;
	const listings = await publishedListings(db, { ids: [...progress.refused] });
	progress.changes += 1;
	progress.refused = new Set(await sendListings(search, listings));
}
