import type { Handle } from '@sveltejs/kit';

/** NUL and the other control characters, as they stand in an address. */
const ENCODED_CONTROL = /%(?:0[0-9a-f]|1[0-9a-f]|7f)/gi;

/**
 * Control characters in a question mean nothing, and a NUL would be an error in PostgreSQL. They become
 * spaces before any page reads the address. (Odd paths never get here: see `start/front-door.ts`.)
 */
export const oddInput: Handle = ({ event, resolve }) => {
	const { search } = event.url;
	if (search.includes('%')) {
		const clean = search.replace(ENCODED_CONTROL, '%20');
		if (clean !== search) event.url.search = clean;
	}
	return resolve(event);
};
