import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';

const SHOWN = 50;
/** One more than is shown: what the last one changed is told by the one before it. */
export const REVISIONS_READ = SHOWN + 1;

type Revision<Content> = {
	version: number;
	data: Content;
	/** A role; empty where nobody wrote down who made it: it stood there before the first change at the desk. */
	actor: string;
	name: string | null;
	at: Date;
	reason: string;
};

/** Versions of a listing, a place or an organisation: who, when, why, and what it changed. Newest first, as they come. */
export function historyView<Content, Difference>(
	revisions: Revision<Content>[],
	differencesOf: (was: Content, is: Content) => Difference[]
) {
	return {
		hasMore: revisions.length > SHOWN,
		versions: revisions.slice(0, SHOWN).map((revision, index) => {
			const before = revisions[index + 1];
			return {
				version: revision.version,
				...whoAndWhy(revision),
				isFirst: !before,
				differences: before ? differencesOf(before.data, revision.data) : []
			};
		})
	};
}

function whoAndWhy({ actor, name, at, reason }: Revision<unknown>): { by: string; reason: string } {
	const when = momentWords(at);
	if (!actor) {
		return { by: m.venue_history_before({ when }), reason: m.venue_history_before_reason() };
	}
	const who = name ? m.desk_history_name({ name, role: actor }) : actor;
	return { by: m.desk_history_by({ who, when }), reason };
}
