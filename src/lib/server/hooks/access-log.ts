import type { Handle } from '@sveltejs/kit';

/**
 * One line for each answer. The route stands for the address: an address may hold a question, a
 * postcode or a token, and none of those is ever written down. Nor is who asked.
 */
export const accessLog: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	const response = await resolve(event);
	if (!event.isSubRequest) {
		event.locals.services.log.info(
			{
				requestId: event.locals.requestId,
				method: event.request.method,
				route: event.route.id ?? 'none',
				status: response.status,
				ms: Math.round(performance.now() - begun)
			},
			'answered'
		);
	}
	return response;
};
