import type { HandleServerError } from '@sveltejs/kit';

/**
 * The person sees an id and plain words; the log has the id and the stack, but neither the address nor
 * what was typed. A 4xx is the visitor's and not logged as an error.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const { requestId } = event.locals;
	// Missing where the request failed before any step of ours; an error in here would end the whole process.
	const services = event.locals.services as App.Locals['services'] | undefined;
	if (status >= 500) {
		services?.log.error(
			{
				requestId,
				method: event.request.method,
				route: event.route.id,
				status,
				err: error
			},
			'failed'
		);
	}
	return { message, requestId };
};
