/** What the pages of words, categories and help texts have in common. */
import type { Database } from '#db/client.server';
import { listWordings, type WordingOf } from '#db/queries/wording.server';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { builtInHelp, HELP_IDS } from '../built-in-help';
import type { OpenForm } from '../read-form';
import type { SearchChange } from './search-changes';

const VERSIONS = 20;

/** Every version that may be brought back or stands now, the newest first. */
export async function historyOf(db: Database, of: WordingOf, current: number) {
	const versions = await listWordings(db, of, VERSIONS);
	return versions.map(({ version, actor, at, isChange }) => ({
		version,
		isCurrent: version === current,
		by: isChange
			? m.desk_history_by({ who: actor, when: momentWords(at) })
			: m.wording_history_first()
	}));
}

const found = ({ total, names, help }: SearchChange['before']) => ({
	total: m.wording_found({ count: total }),
	names,
	help: HELP_IDS.filter((id) => help.includes(id)).map((id) =>
		m.wording_shows_help({ title: builtInHelp(id, 'en').title })
	)
});

/** Searches before and after, for the table. */
export const changesWords = (searches: readonly SearchChange[]) =>
	searches.map(({ words, before, after, isSame }) => ({
		words,
		isSame,
		before: found(before),
		after: found(after)
	}));

/** The version that somebody had before them. */
export const seenIn = (form: OpenForm): number => form.version();

/** Which version somebody wants back, and which they had before them. */
export const wantedIn = (form: OpenForm) => ({
	version: form.version('wanted'),
	seen: seenIn(form)
});
