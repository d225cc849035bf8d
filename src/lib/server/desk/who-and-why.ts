import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';

type Revision = {
	/** A role; empty where nobody wrote down who made it: it stood there before the first change at the desk. */
	actor: string;
	name: string | null;
	at: Date;
	reason: string;
};

/** Who made a version of a place or an organisation, when and why, in words. */
export function whoAndWhy({ actor, name, at, reason }: Revision): { by: string; reason: string } {
	const when = momentWords(at);
	if (!actor) {
		return { by: m.venue_history_before({ when }), reason: m.venue_history_before_reason() };
	}
	const who = name ? m.desk_history_name({ name, role: actor }) : actor;
	return { by: m.desk_history_by({ who, when }), reason };
}
