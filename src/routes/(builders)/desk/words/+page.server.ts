import { resolve } from '$app/paths';
import { storedVocabulary } from '#db/queries/vocabulary.server';
import { cleanText } from '$lib/domain/clean-text';
import { targetWords } from '$lib/server/wording/targets';
import { m } from '$lib/paraglide/messages';
import { wordLanguageWords } from '$lib/words/wording';
import type { PageServerLoad } from './$types';

const MOST = 50;

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const words = cleanText((url.searchParams.get('q') ?? '').slice(0, 500), 100);
	const wanted = words.toLowerCase();
	const all = await storedVocabulary(services.db);
	const found = all.filter(({ entry }) =>
		[entry.id, entry.target.value, ...entry.phrases].some((one) =>
			one.toLowerCase().includes(wanted)
		)
	);
	return {
		words,
		total: found.length,
		hasMore: found.length > MOST,
		shown: found.slice(0, MOST).map(({ entry, isActive }) => ({
			href: resolve(`/desk/words/${encodeURIComponent(entry.id)}`),
			phrases: entry.phrases.slice(0, 5).join(', '),
			facts: [
				targetWords(entry.target, services.place),
				wordLanguageWords(entry.language),
				...(isActive ? [] : [m.words_off()])
			].join(' · ')
		}))
	};
};
