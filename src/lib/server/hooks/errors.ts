import type { HandleServerError } from '@sveltejs/kit';

/**
 * The person sees an id and plain words; the log has the id and the stack, but neither the address nor
 * what was typed. A 4xx is the visitor's and not logged as an error.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const { requestId, services } = event.locals;
	if (status >= 500) {
		services.log.error(
			{
				requestId,
				method: event.request.method,
				route: event.route.id,
				status,
				err: stackOf(error)
			},
			'failed'
		);
	}
	return { message, requestId };
};

/** Where it happened. Messages of the database quote values, so only those of plain bugs are kept. */
function stackOf(error: unknown) {
	if (!(error instanceof Error)) return { type: typeof error };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		code: 'code' in error ? error.code : undefined,
		message: error instanceof TypeError ? error.message : undefined,
		stack: frames.slice(0, 15).join('\n')
	};
}
