/**
 * What of a search may be counted. Decided on the side of caution: whatever could point to a person, or to somebody
 * in trouble, is left out, and so are many questions that would have been harmless.
 */
import type { SearchQuery } from '#domain/search-query';
import type { Understanding } from '#search/engine';
import { STOP_WORDS } from '#search/settings';
import { wordsOf } from '#search/words/fold';

/** A longer question is a story, and stories are people's own. */
const MAX_LENGTH = 60;
const MAX_WORDS = 6;
const PLAIN_WORD = /^\p{L}{2,20}$/u;
const FULL_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?[\s.-]*\d[a-z]{2}\b/i;
const ADDRESS_ON_THE_NET = /@|:\/\/|www\./i;
/** Beyond this many figures it may be a telephone number, an account, a date of birth. */
const MAX_FIGURES = 4;
const FIGURES = /\p{N}/gu;
/** Before a name. */
const TITLES = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'pan', 'pani', 'doamna', 'domnul']);
/** Who looks for these may have been hurt. */
const DISCREET = new Set(['kind:hirc', 'category:safety']);

/**
 * The words to count, folded, in the order they were typed; null where the search must not be counted at all.
 * Place names that were understood are left out: the area stands for them.
 */
export function loggedWords(query: SearchQuery, understanding: Understanding): string | null {
	if (understanding.sensitive || !isFirstAsk(query)) return null;
	const { understood } = understanding;
	if (understood.some(({ type, value }) => DISCREET.has(`${type}:${value}`))) return null;
	if (mayBePersonal(query.q)) return null;
	const typed = wordsOf(query.q);
	if (typed.length > MAX_WORDS || typed.some((word) => TITLES.has(word))) return null;
	const placeWords = new Set(
		understood
			.filter(({ type }) => type === 'place' || type === 'area' || type === 'postcode')
			.flatMap(({ words }) => words.split(' '))
	);
	const words = typed
		.filter((word) => PLAIN_WORD.test(word) && !placeWords.has(word) && !STOP_WORDS.has(word))
		.join(' ');
	return words === '' || words.length > MAX_LENGTH ? null : words;
}

const mayBePersonal = (q: string): boolean =>
	q.length > MAX_LENGTH ||
	ADDRESS_ON_THE_NET.test(q) ||
	FULL_POSTCODE.test(q) ||
	(q.match(FIGURES)?.length ?? 0) > MAX_FIGURES;

/** Each filter chosen and page turned is another request for the same question. */
const isFirstAsk = (query: SearchQuery): boolean =>
	query.page === 1 &&
	query.sort === 'relevance' &&
	query.withinMetres === null &&
	query.open === null &&
	query.age === null &&
	query.box === null &&
	!query.freeOnly &&
	[query.kinds, query.categories, query.access, query.languages].every((some) => !some.length);
