import { answerList } from '$lib/server/open-referral/answer';
import { onlyReads } from '$lib/server/problem';
import type { RequestHandler } from './$types';

/** A page of services, organizations, taxonomies and so on. */
export const GET: RequestHandler = ({ locals: { services }, params, request, url }) =>
	answerList({ services, request, url, now: new Date() }, params.list);

export const fallback = onlyReads;
