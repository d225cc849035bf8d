import { addToAudit } from '#db/queries/audit.server';
import { addMissingGroup } from '#db/queries/suggestions.server';
import { kind } from '#domain/kind';
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

/** A member has come upon something that is missing: it waits for the Builders of the area. `given` is untrusted. */
export async function proposeAsset(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	areaId: string,
	given: unknown
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'fields' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success || !place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields' };
	}
	const { name, note, where } = parsed.data;
	const group = {
		...{ name, where, when: null, groupContact: null, contact: null },
		what: kindWords(parsed.data.kind),
		message: [note, actorWords(actor, areaId, place)].filter(Boolean).join('\n')
	};
	await db.transaction(async (tx) => {
		await addMissingGroup(tx, group, linkTokenHash(newLinkToken()), areaId);
		await addToAudit(tx, { actor, action: 'propose_asset' });
	});
	return DONE;
}
