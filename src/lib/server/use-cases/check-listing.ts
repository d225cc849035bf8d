import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { withCheck } from '$lib/domain/field-checks';
import {
	CHECK_METHODS,
	FIELD_GROUPS,
	type CheckMethod,
	type FieldGroup
} from '$lib/domain/listing';
import type { ListingContent } from '$lib/domain/listing-content';
import { localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { listWords } from '$lib/words/dates';
import { fieldGroupWords } from '$lib/words/desk';
import { checkMethodWords } from '$lib/words/directory';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords, objectOf, writeChange } from '../desk/write-change';
import type { Services } from '../services';

const check = z.strictObject({
	how: z.enum(CHECK_METHODS).exclude(['group_by_email']),
	/** What was looked at: somebody may have changed it meanwhile. */
	version: z.number().int(),
	/** The parts that were looked at; none: all of it. */
	groups: z.array(z.enum(FIELD_GROUPS)).max(FIELD_GROUPS.length).default([])
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
	const { how, version, groups } = parsed.data;
	const { content } = listing;
	const by = actorWords(actor, content.areaId, place);
	const checked = withCheck(shownAgain(content), { on: localMoment(now).date, by, how }, groups);
	const reason = reasonOf(how, groups);
	const change = { actor, action: 'check_listing', reason, seen: version, now, place };
	const { outcome } = await db.transaction((tx) => writeChange(tx, listing, checked, change));
	if (outcome !== 'updated') return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}

/** What was hidden because nobody checked it comes back with a check. */
const shownAgain = (content: ListingContent): ListingContent =>
	content.status === 'hidden' ? { ...content, status: 'published' } : content;

function reasonOf(method: CheckMethod, groups: readonly FieldGroup[]): string {
	const how = checkMethodWords(method);
	if (groups.length === 0) return m.desk_reason_checked({ how });
	return m.desk_reason_checked_part({ how, parts: listWords(groups.map(fieldGroupWords)) });
}
