import { addToAudit } from '#db/queries/audit.server';
import { addScenario } from '#db/queries/rooms.server';
import { changes } from '#domain/coverage/scenario';
import { WALKS } from '#domain/coverage/walk';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { z } from 'zod';
import { FORBIDDEN } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

const form = z.strictObject({
	title: z.string().trim().min(3).max(120),
	/** As in an address. */
	need: z.string().max(1000),
	walk: z.literal([...WALKS]),
	changes: changes.min(1)
});

export type KeptScenario =
	{ ok: true; id: string } | { ok: false; problem: 'forbidden' | 'fields' };

/** Keeps a scenario of an area under a link that nobody can guess. `given` is untrusted. */
export async function keepScenario(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	areaId: string,
	given: unknown,
	now: Date
): Promise<KeptScenario> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	const isArea = place.areas.some(({ id }) => id === areaId);
	if (!parsed.success || !isArea) return { ok: false, problem: 'fields' };
	const createdBy = actorWords(actor, areaId, place);
	const id = await db.transaction(async (tx) => {
		const kept = await addScenario(tx, { ...parsed.data, areaId, createdAt: now, createdBy });
		await addToAudit(tx, { actor, action: 'keep_scenario', objectId: kept });
		return kept;
	});
	return { ok: true, id };
}
