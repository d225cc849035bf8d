import { OCCASION_CHANGES } from '$lib/domain/events/event-moves';
import { occurrencesOf } from '$lib/domain/events/occurrences';
import { scheduleProblems, type ScheduleProblem } from '$lib/domain/events/problems';
import { schedule as scheduleSchema, type Schedule } from '$lib/domain/events/schedule';
import { parseWall } from '$lib/domain/events/wall';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { writeEvent } from '../desk/write-event';
import type { Services } from '../services';
import { seeEvent } from './see-event';

const occasionChange = z.strictObject({
	version: z.number().int(),
	what: z.enum(OCCASION_CHANGES),
	/** The start that the schedule gives it. */
	on: z.string().max(20),
	/** When it is instead. */
	toDate: z.string().max(20),
	toTime: z.string().max(20),
	/** Why, for people to read. */
	note: z.string().trim().max(500)
});
type OccasionChange = z.infer<typeof occasionChange>;

export type OccasionResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' | 'nothing' | 'changed' | 'fields' | 'from_calendar' }
	| { ok: false; problem: ScheduleProblem };

/** Calls one date of an event off, moves it, leaves it out, or takes that back. `form` is untrusted. */
export async function changeOccasion(
	services: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<OccasionResult> {
	const seen = await seeEvent(services, actor, id);
	if (!seen.ok) return seen;
	const { content, calendarOf } = seen.event;
	if (calendarOf !== null) return { ok: false, problem: 'from_calendar' };
	const parsed = occasionChange.safeParse(form);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const change = parsed.data;
	if (!isOccasion(content.schedule, change.on)) return { ok: false, problem: 'change_of_nothing' };
	const next = scheduleSchema.safeParse(withChange(content.schedule, change));
	if (!next.success) return { ok: false, problem: 'fields' };
	const [wrong] = scheduleProblems(next.data);
	if (wrong) return { ok: false, problem: wrong };
	const isWritten = await writeEvent(
		services.db,
		seen.event,
		{ schedule: next.data },
		{
			...{ actor: seen.actor, action: 'change_occasion', seen: change.version, now },
			...{ reason: m[`event_desk_occasion_${change.what}`](), place: services.place }
		}
	);
	return isWritten ? { ok: true } : { ok: false, problem: 'changed' };
}

/** Whether the schedule has a date that begins then, left out or not. */
const isOccasion = (schedule: Schedule, on: string): boolean =>
	occurrencesOf({ ...schedule, notOn: [] }).has(parseWall(on));

function withChange(schedule: Schedule, { what, on, toDate, toTime, note }: OccasionChange) {
	const changes = schedule.changes.filter((change) => change.on !== on);
	const notOn = schedule.notOn.filter((date) => date !== on);
	const words = note || null;
	switch (what) {
		case 'as_planned':
			return { ...schedule, notOn, changes };
		case 'leave_out':
			return { ...schedule, notOn: [...notOn, on], changes };
		case 'call_off':
			return { ...schedule, notOn, changes: [...changes, { on, cancelled: true, note: words }] };
		case 'move': {
			const start = schedule.allDay ? toDate : `${toDate}T${toTime || on.slice(11)}`;
			return { ...schedule, notOn, changes: [...changes, { on, start, note: words }] };
		}
	}
}
