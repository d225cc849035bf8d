/** Words that people looked for in vain, and where they should lead from now on. */
import { readVocabulary, storedVocabulary } from '#db/queries/vocabulary.server';
import type { Database, Transaction } from '#db/database';
import { queryFor } from '#domain/search-query';
import { VOCABULARY_LANGUAGES, type VocabularyEntry } from '#domain/vocabulary';
import { z } from 'zod';
import type { Services } from '../services';
import { checkEntry, type CheckedEntry, type EntryProblem } from '../vocabulary/entry-problems';
import { unmetSearches } from './unmet-searches';

const MOST_SHOWN = 8;
const LONGEST_SLUG = 50;

const form = z.object({
	words: z.string().trim().min(1).max(120),
	/** "category:food", "kind:library" */
	leadsTo: z.templateLiteral([z.enum(['category', 'kind']), ':', z.string().min(1).max(80)]),
	strength: z.enum(['means', 'suggests']),
	language: z.enum(VOCABULARY_LANGUAGES)
});

/** The entry that a form (untrusted) asks for, under an id that nothing in the vocabulary has. */
export async function entryOfForm(
	db: Database | Transaction,
	place: Services['place'],
	given: unknown
): Promise<CheckedEntry> {
	const read = form.safeParse(given);
	if (!read.success) return { ok: false, problems: [] };
	const { words, leadsTo, strength, language } = read.data;
	const [type, value] = leadsTo.split(':');
	const taken = new Set((await storedVocabulary(db)).map(({ entry }) => entry.id));
	const target = { type, value };
	const id = freeId(`${language}:${slugOf(words)}`, taken);
	return checkEntry({ id, phrases: [words], language, target, strength }, place);
}

/** `help`: the words call for help, which search shows by itself. */
export const problemOf = (problems: readonly EntryProblem[]): 'help' | 'fields' =>
	problems.some(({ reason }) => reason === 'hides_help') ? 'help' : 'fields';

const slugOf = (words: string): string =>
	words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.slice(0, LONGEST_SLUG)
		.trim()
		.replaceAll(' ', '-') || 'words';

function freeId(id: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const free = number === 1 ? id : `${id}:${number}`;
		if (!taken.has(free)) return free;
	}
}

/** Whether members of a room see these words among those that found nothing; no others are theirs to teach. */
export async function isUnmet(
	services: Pick<Services, 'db'>,
	areaId: string,
	words: string,
	now: Date
): Promise<boolean> {
	const { here, anywhere } = await unmetSearches(services, areaId, now);
	return [...here, ...anywhere].some((one) => one.words === words);
}

/** What a search for the words finds now, and with the entry. */
export async function beforeAndAfter(
	{ db, search, arePublic }: Pick<Services, 'db' | 'search' | 'arePublic'>,
	words: string,
	entry: VocabularyEntry,
	now: Date
) {
	const { entries } = await readVocabulary(db);
	const query = queryFor({ q: words });
	const [before, after] = await Promise.all([
		search.search(query, now),
		search.preview({ vocabulary: [...entries, entry] }, query, now)
	]);
	const isPublic = await arePublic([...before.hits, ...after.hits].map(({ id }) => id));
	const view = ({ hits, total }: typeof before) => ({
		total,
		listings: hits
			.filter(({ id }) => isPublic.has(id))
			.slice(0, MOST_SHOWN)
			.map(({ name, slug }) => ({ name, href: `/listings/${slug}` }))
	});
	return { before: view(before), after: view(after) };
}
