/** When an event is: once or by a rule, with days added, left out, called off or moved. */
import { z } from 'zod';
import { WALL_DATE, WALL_TIME, parseWall } from './wall';

const wall = z
	.string()
	.refine((text) => !Number.isNaN(parseWall(text)), 'must be a date, or a date and time');
const words = (max: number) => z.string().trim().min(1).max(max);

/** What is different on one occasion, which is named by the start that the rule gave it. */
export const occurrenceChange = z.strictObject({
	on: wall,
	cancelled: z.boolean().default(false),
	/** Moved: when it is instead. Without them the time stays. */
	start: wall.nullable().default(null),
	end: wall.nullable().default(null),
	title: words(200).nullable().default(null),
	/** Why, or what else is different, for people to read. */
	note: words(500).nullable().default(null)
});
export type OccurrenceChange = z.output<typeof occurrenceChange>;

const MOST_DATES = 1000;

export const schedule = z.strictObject({
	/** Clock on the wall in the borough: "2026-11-24T10:00", or "2026-11-24" where it is for whole days. */
	start: wall,
	/** When the first occasion ends. Whole days: the last day, which is part of it. */
	end: wall,
	allDay: z.boolean().default(false),
	/** RFC 5545 without its name: "FREQ=WEEKLY;BYDAY=TU". Null: once. */
	rule: z.string().max(500).nullable().default(null),
	/** Starts of further occasions (RDATE). */
	alsoOn: z.array(wall).max(MOST_DATES).default([]),
	/** Starts that are left out without a word (EXDATE). What people should hear of is a change. */
	notOn: z.array(wall).max(MOST_DATES).default([]),
	changes: z.array(occurrenceChange).max(MOST_DATES).default([])
});
export type Schedule = z.output<typeof schedule>;

/** A day for what is all day, a time for what is not. */
export const fitsSchedule = (text: string, allDay: boolean): boolean =>
	(allDay ? WALL_DATE : WALL_TIME).test(text);
