/** Ties between listings that no venue and no organisation tells of. */
import { addToAudit } from '#db/queries/audit.server';
import { findPublishedListing } from '#db/queries/listings.server';
import { addTie, removeTie } from '#db/queries/rooms.server';
import { TIE_KINDS } from '#domain/mapping/ties';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

const form = z.object({
	/** Slugs. */
	from: z.string().max(120),
	to: z.string().max(120),
	kind: z.enum(TIE_KINDS),
	isTied: z.boolean()
});

/** Ties two public listings, or unties them. The first must be of the member's area. `given` is untrusted. */
export async function tieListings(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	areaId: string,
	given: unknown
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'fields' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success || parsed.data.from === parsed.data.to) {
		return { ok: false, problem: 'fields' };
	}
	const { kind, isTied } = parsed.data;
	const from = await findPublishedListing(db, parsed.data.from);
	const to = await findPublishedListing(db, parsed.data.to);
	if (!from || !to || from.areaId !== areaId) return { ok: false, problem: 'fields' };
	const tie = { fromId: from.id, toId: to.id, kind };
	await db.transaction(async (tx) => {
		await (isTied ? addTie(tx, tie) : removeTie(tx, tie));
		const action = isTied ? 'tie_listings' : 'untie_listings';
		await addToAudit(tx, { actor, action, objectId: from.id, details: { to: to.id, kind } });
	});
	return DONE;
}
