/** Meetings of a room in finished words. */
import { meetingsOf } from '#db/queries/meetings.server';
import { dayOfWall, parseWall } from '#domain/events/wall';
import { localMoment } from '#domain/local-time';
import { dayTitle, hoursWords } from '$lib/words/events';
import type { Services } from '../services';

/** Those from today on, the next one first. */
export async function meetingsView(
	{ db }: Pick<Services, 'db'>,
	areaId: string,
	only: { isPublic: boolean },
	now: Date
) {
	const today = localMoment(now).date;
	const coming = await meetingsOf(db, areaId, { from: today, ...only });
	return coming.map(({ id, title, start, end, place, note, isPublic, isCancelled }) => {
		const wall = { start: parseWall(start), end: parseWall(end) };
		return {
			...{ id, title, place, note, isPublic, isCancelled },
			day: dayTitle(dayOfWall(wall.start), dayOfWall(parseWall(today))),
			hours: hoursWords(wall, false)
		};
	});
}
export type MeetingView = Awaited<ReturnType<typeof meetingsView>>[number];
