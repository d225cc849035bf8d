/** A meeting of a Community of Practice. It is an event like others, but of a room, and may be for members alone. */
import { z } from 'zod';
import { eventContent, type PublishedEvent } from '../events/event';
import { WALL_DATE, parseWall } from '../events/wall';

const text = (max: number) => z.string().trim().max(max);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const meetingForm = z
	.object({
		title: text(120).min(3),
		date: z.string().regex(WALL_DATE),
		from: clock,
		/** Empty: nobody has said. */
		to: z.union([z.literal(''), clock]),
		place: text(200).min(2),
		note: text(1000).transform((note) => note || null),
		/** Everybody may read it, and come. */
		isPublic: z.boolean(),
		/** Called off: it stays to be seen. */
		isCancelled: z.boolean()
	})
	.refine(({ date }) => !Number.isNaN(parseWall(date)), { path: ['date'] })
	.refine(({ from, to }) => to === '' || from < to, { path: ['to'] })
	.transform(({ date, from, to, ...rest }) => ({
		...rest,
		/** On the wall: "2026-11-24T19:00". Without a known end it is the start. */
		start: `${date}T${from}`,
		end: `${date}T${to || from}`
	}));
export type MeetingContent = z.output<typeof meetingForm>;

/** In the order of the form. */
export const MEETING_FIELDS = ['title', 'date', 'from', 'to', 'place', 'note'] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];

export type Meeting = MeetingContent & {
	id: string;
	areaId: string;
	/** Grows by one with every change. */
	version: number;
	updatedAt: Date;
};

/** The meeting as an event, for a calendar file. */
export function meetingAsEvent(meeting: Meeting): PublishedEvent {
	const { status: _, ...content } = eventContent.parse({
		title: meeting.title,
		summary: meeting.title,
		description: meeting.note ?? '',
		schedule: { start: meeting.start, end: meeting.end },
		placeNote: meeting.place,
		areaId: meeting.areaId,
		origin: 'curated'
	});
	return {
		...content,
		id: meeting.id,
		slug: meeting.id,
		uid: `meeting-${meeting.id}`,
		version: meeting.version,
		status: meeting.isCancelled ? 'cancelled' : 'published',
		...{ listing: null, organisation: null, venue: null },
		updatedAt: meeting.updatedAt.toISOString()
	};
}
