/** When the Communities of Practice meet. */
import { and, asc, eq, gte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isUuid } from '#db/queries/uuids';
import { roomMeetings } from '#db/schema/index';
import type { Meeting, MeetingContent } from '#domain/mapping/meeting';

/** Meetings of an area from a day on ("YYYY-MM-DD"), in their order; `isPublic`: only those shown to everybody. */
export async function meetingsOf(
	db: Database,
	areaId: string,
	{ from, isPublic }: { from: string; isPublic: boolean }
): Promise<Meeting[]> {
	return db
		.select()
		.from(roomMeetings)
		.where(
			and(
				eq(roomMeetings.areaId, areaId),
				gte(roomMeetings.start, from),
				isPublic ? eq(roomMeetings.isPublic, true) : undefined
			)
		)
		.orderBy(asc(roomMeetings.start), asc(roomMeetings.id));
}

/** Null where the area has none with this id. Any text is a safe id. */
export async function findMeeting(
	db: Database,
	areaId: string,
	id: string
): Promise<Meeting | null> {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select()
		.from(roomMeetings)
		.where(and(eq(roomMeetings.id, id), eq(roomMeetings.areaId, areaId)));
	return row ?? null;
}

export async function addMeeting(
	tx: Transaction,
	meeting: MeetingContent & { areaId: string; updatedAt: Date }
): Promise<string> {
	const [row] = await tx.insert(roomMeetings).values(meeting).returning({ id: roomMeetings.id });
	return row!.id;
}

/** False where the area has none with this id, or somebody else was faster than the version that was looked at. */
export async function changeMeeting(
	tx: Transaction,
	{ id, areaId, version }: Pick<Meeting, 'id' | 'areaId' | 'version'>,
	content: MeetingContent & { updatedAt: Date }
): Promise<boolean> {
	if (!isUuid(id)) return false;
	const changed = await tx
		.update(roomMeetings)
		.set({ ...content, version: sql`${roomMeetings.version} + 1` })
		.where(
			and(
				eq(roomMeetings.id, id),
				eq(roomMeetings.areaId, areaId),
				eq(roomMeetings.version, version)
			)
		)
		.returning({ id: roomMeetings.id });
	return changed.length > 0;
}
