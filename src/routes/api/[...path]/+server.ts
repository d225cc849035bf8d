import { problem } from '$lib/server/problem';
import type { RequestHandler } from './$types';

/** A program that asks for what is not there gets an answer that it can read. */
export const fallback: RequestHandler = () =>
	problem({
		status: 404,
		type: 'not-found',
		title: 'Not found',
		detail: 'There is nothing at this address.'
	});
