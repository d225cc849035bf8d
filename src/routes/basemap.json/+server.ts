import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** The built-in base map. Its address changes with it, so whoever has it keeps it. */
export const GET: RequestHandler = ({ locals: { services }, url }) => {
	const { address, text } = services.basemap();
	const isThisOne = address.endsWith(url.search) && url.search !== '';
	return publicAnswer(text, {
		...(isThisOne && { cacheControl: 'public, max-age=31536000, immutable' })
	});
};
