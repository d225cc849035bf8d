import type { RequestHandler } from './$types';

/** The process answers. Whether it can do its work is a question for /readyz. */
export const GET: RequestHandler = () =>
	Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
