import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { CHECK_METHODS } from '$lib/domain/listing';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { checkMethodWords } from '$lib/words/directory';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf, writeChange } from '../desk/write-change';
import type { Services } from '../services';

const check = z.strictObject({
	how: z.enum(CHECK_METHODS).exclude(['group_by_email']),
	/** What was looked at: somebody may have changed it meanwhile. */
	version: z.number().int()
});

export type CheckResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'changed' | 'fields' };

/** Somebody has made sure that a listing is right as it stands. `form` is untrusted. */
export async function checkListing(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<CheckResult> {
	const listing = await readListingInFull(db, id);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'edit_listing', objectOf(listing))) return FORBIDDEN;
	const parsed = check.safeParse(form);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const { how, version } = parsed.data;
	const { content } = listing;
	const checked = {
		...content,
		provenance: {
			...content.provenance,
			checkedOn: localMoment(now).date,
			checkedBy: actorWords(actor, content.areaId, place),
			checkedHow: how
		}
	};
	const reason = m.desk_reason_checked({ how: checkMethodWords(how) });
	const change = { actor, action: 'check_listing', reason, seen: version, now, place };
	const { outcome } = await db.transaction((tx) => writeChange(tx, listing, checked, change));
	if (outcome !== 'updated') return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}
