import type { RequestHandler } from './$types';

/** Whether database, search and index worker do their work; 503 with the reasons where they do not. */
export const GET: RequestHandler = async ({ locals }) => {
	const readiness = await locals.services.readiness();
	return Response.json(readiness, {
		status: readiness.ready ? 200 : 503,
		headers: { 'cache-control': 'no-store' }
	});
};
