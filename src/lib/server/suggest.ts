import { publishedSlugs } from '#db/queries/listings.server';
import type { Suggestion } from '#search/engine';
import type { Services } from './services';

const MOST = 8;

/** Suggestions for a beginning of a question; listings among them are public at this moment. */
export async function suggest(
	{ db, search }: Pick<Services, 'db' | 'search'>,
	text: string
): Promise<Suggestion[]> {
	const suggestions = await search.suggest(text, MOST);
	const slugs = suggestions.flatMap((one) => (one.type === 'listing' ? one.slug : []));
	if (slugs.length === 0) return suggestions;
	const isPublic = await publishedSlugs(db, slugs);
	return suggestions.filter((one) => one.type !== 'listing' || isPublic.has(one.slug));
}
