import { cleanText } from '$lib/domain/clean-text';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import { suggest } from '$lib/server/suggest';
import { suggestionWords } from '$lib/server/suggestion-words';
import type { RequestHandler } from './$types';

const MAX_TEXT = 60;

/** What the words typed so far could become: `{ suggestions: [...] }`, eight at most. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const text = cleanText((url.searchParams.get('q') ?? '').slice(0, 10 * MAX_TEXT), MAX_TEXT);
	const found = await suggest(services, text);
	const suggestions = found.map((one) => ({ ...one, ...suggestionWords(one) }));
	// Half a question can be as telling as a whole one: nothing of it is kept in any cache.
	return publicAnswer(JSON.stringify({ suggestions }), { cacheControl: 'no-store' });
};

export const fallback = onlyReads;
