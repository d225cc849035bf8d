/** Members write down when their Community of Practice meets. */
import { addToAudit } from '#db/queries/audit.server';
import { addMeeting, changeMeeting } from '#db/queries/meetings.server';
import { MEETING_FIELDS, meetingForm, type MeetingField } from '#domain/mapping/meeting';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

export type MeetingResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' | 'changed' }
	| { ok: false; problem: 'fields'; fields: MeetingField[] };

/**
 * Adds a meeting (`known` null), or changes the one that was looked at. `given` is untrusted; `fields` are those that
 * cannot be used, in the order of the form.
 */
export async function keepMeeting(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	areaId: string,
	known: { id: string; version: number } | null,
	given: unknown,
	now: Date
): Promise<MeetingResult> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = meetingForm.safeParse(given);
	if (!parsed.success || !place.areas.some(({ id }) => id === areaId)) {
		const bad = new Set(parsed.error?.issues.map(({ path }) => path[0]));
		const fields = MEETING_FIELDS.filter((field) => bad.has(field));
		return { ok: false, problem: 'fields', fields };
	}
	const content = { ...parsed.data, updatedAt: now };
	const id = await db.transaction(async (tx) => {
		if (known && !(await changeMeeting(tx, { ...known, areaId }, content))) return null;
		const objectId = known?.id ?? (await addMeeting(tx, { ...content, areaId }));
		await addToAudit(tx, { actor, action: 'keep_meeting', objectId, details: { areaId } });
		return objectId;
	});
	return id ? DONE : { ok: false, problem: 'changed' };
}
