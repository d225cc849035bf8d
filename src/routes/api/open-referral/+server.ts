import { feedDetails } from '$lib/server/open-referral/feed';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** Open Referral UK 3.0: what the feed says of itself. */
export const GET: RequestHandler = ({ url }) =>
	publicAnswer(JSON.stringify(feedDetails(url.origin)));

export const fallback = onlyReads;
