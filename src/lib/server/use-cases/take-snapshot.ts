import { addToAudit } from '#db/queries/audit.server';
import { putSnapshot } from '#db/queries/rooms.server';
import { snapshotOf } from '#domain/mapping/snapshot';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

/** Keeps the figures of an area as they are at this moment. */
export async function takeSnapshot(
	{ db, readRooms, place }: Pick<Services, 'db' | 'readRooms' | 'place'>,
	actor: Person | null,
	areaId: string,
	now: Date
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	if (!place.areas.some(({ id }) => id === areaId)) return { ok: false, problem: 'nothing' };
	const { assets, today } = await readRooms(now);
	const figures = snapshotOf(assets, areaId, today);
	await db.transaction(async (tx) => {
		await putSnapshot(tx, { areaId, takenOn: today, isMonthly: false, figures });
		await addToAudit(tx, { actor, action: 'take_snapshot', details: { areaId } });
	});
	return DONE;
}
