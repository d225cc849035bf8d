import type { Handle } from '@sveltejs/kit';
import { problem } from '../problem';

const PROBLEM = 'application/problem+json';

/** Whatever goes wrong under /api is said in the one form that programs can read, also where SvelteKit says it. */
export const apiProblems: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { status, headers } = response;
	const isSaid = headers.get('content-type')?.startsWith(PROBLEM);
	if (status < 400 || isSaid || !event.url.pathname.startsWith('/api/')) return response;
	return status < 500
		? problem({
				...{ status, type: 'bad-address', title: 'The address cannot be read' },
				detail: 'Part of it is not written in a way that we can use.'
			})
		: problem({
				...{ status, type: 'our-mistake', title: 'Something went wrong here' },
				detail: `This is our mistake. Its number is ${event.locals.requestId}.`
			});
};
