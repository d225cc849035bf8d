import { randomUUID } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';

/** Gives each request an id of ours (never the visitor's), to find it in the log again. */
export const requestId: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomUUID();
	const response = await resolve(event);
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};
