import { addToAudit } from '#db/queries/audit.server';
import { addMissingGroup, addPhoto } from '#db/queries/suggestions.server';
import { kind } from '#domain/kind';
import { cleanPhoto } from '#domain/photo/clean-photo';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { kindWords } from '$lib/words/directory';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { linkTokenHash, newLinkToken } from '../accounts/link-token';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

const form = z.object({
	name: z.string().trim().min(2).max(120),
	kind,
	note: z.string().trim().max(1000),
	/** A postcode, an address, or "51.4760, 0.3230". */
	where: z.string().trim().min(2).max(250)
});

/**
 * A member has come upon something that is missing: it waits for the Builders of the area. `given` and
 * `photo` (a file as it was sent) are untrusted. `photo`: too big, or no photo that we know.
 */
export async function proposeAsset(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	areaId: string,
	given: unknown,
	photo: Uint8Array | null
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'fields' | 'photo' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success || !place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields' };
	}
	const cleaned = photo && cleanPhoto(photo);
	if (photo && !cleaned) return { ok: false, problem: 'photo' };
	const { name, note, where } = parsed.data;
	const group = {
		...{ name, where, when: null, groupContact: null, contact: null },
		what: kindWords(parsed.data.kind),
		message: [note, actorWords(actor, areaId, place)].filter(Boolean).join('\n')
	};
	await db.transaction(async (tx) => {
		const id = await addMissingGroup(tx, group, linkTokenHash(newLinkToken()), areaId);
		if (cleaned) await addPhoto(tx, id, cleaned);
		await addToAudit(tx, { actor, action: 'propose_asset' });
	});
	return DONE;
}
