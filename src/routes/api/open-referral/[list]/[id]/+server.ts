import { answerItem } from '$lib/server/open-referral/answer';
import { onlyReads } from '$lib/server/problem';
import type { RequestHandler } from './$types';

/** One service, organization, taxonomy and so on. */
export const GET: RequestHandler = ({ locals: { services }, params, request, url }) =>
	answerItem({ services, request, url, now: new Date() }, params.list, params.id);

export const fallback = onlyReads;
