import { openApi } from '$lib/server/open-api';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** What programs can ask of this directory. */
export const GET: RequestHandler = ({ locals: { services }, url }) =>
	publicAnswer(JSON.stringify(openApi(services.environment.SITE_NAME, url.origin)));

export const fallback = onlyReads;
