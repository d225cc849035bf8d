/** What members of a room do with the asks of their area. */
import { addAsk, addAskStep, findAsk } from '#db/queries/asks.server';
import { addToAudit } from '#db/queries/audit.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { askStep, memberAsk } from '#domain/mapping/ask';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

type Needs = Pick<Services, 'db' | 'place'>;

/** A member raises an ask. `given` is untrusted. */
export async function raiseMemberAsk(
	{ db, place }: Needs,
	actor: Person | null,
	areaId: string,
	given: unknown,
	now: Date
): Promise<{ ok: true; id: string } | { ok: false; problem: 'forbidden' | 'fields' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = memberAsk.safeParse(given);
	if (!parsed.success || !place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields' };
	}
	const id = await db.transaction(async (tx) => {
		const added = await addAsk(tx, { ...parsed.data, areaId, createdAt: now });
		await addToAudit(tx, { actor, action: 'raise_ask', objectId: added });
		return added;
	});
	return { ok: true, id };
}

export type StepResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'fields' | 'listing' | 'changed' };

/** Discusses, agrees, acts on or answers an ask, and says whether everybody may read it. `given` is untrusted. */
export async function stepAsk(
	{ db, place }: Needs,
	actor: Person | null,
	askId: string,
	given: unknown,
	now: Date
): Promise<StepResult> {
	const ask = await findAsk(db, askId);
	if (!ask) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const { areaId } = ask;
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = askStep.safeParse(given);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const { listing: typed, ...step } = parsed.data;
	const slug = typed.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? '';
	const listing = slug ? await findPublishedListing(db, slug) : null;
	if (slug && !listing) return { ok: false, problem: 'listing' };
	const isFresh = await db.transaction(async (tx) => {
		const change = { at: now, actor: actorWords(actor, areaId, place) };
		const added = await addAskStep(tx, askId, { ...step, listingId: listing?.id ?? null }, change);
		if (added) await addToAudit(tx, { actor, action: 'step_ask', objectId: askId });
		return added;
	});
	return isFresh ? DONE : { ok: false, problem: 'changed' };
}
