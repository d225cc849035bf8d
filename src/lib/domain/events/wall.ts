/**
 * Times as the clock on the wall shows them. A group that meets at ten meets at ten in summer and winter, so
 * schedules count in wall minutes (minutes since 1970 on that clock) and become instants only at the end.
 */
import { wallClock } from '../local-time';

export const DAY_MINUTES = 1440;
const DAY_MILLISECONDS = 86_400_000;

/** "YYYY-MM-DD", or "YYYY-MM-DDTHH:mm". */
export const WALL_DATE = /^\d{4}-\d{2}-\d{2}$/;
export const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Days since 1970-01-01. NaN for what is no date. */
export const dayNumber = (date: string): number =>
	Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS);

export const dateOfDay = (day: number): string =>
	new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** ISO weekday of a day number, 1 = Monday. 1970-01-01 was a Thursday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Wall minutes of "YYYY-MM-DDTHH:mm" or of the midnight of "YYYY-MM-DD". NaN for anything else, also 30 February. */
export function parseWall(text: string): number {
	if (!WALL_DATE.test(text) && !WALL_TIME.test(text)) return NaN;
	const date = text.slice(0, 10);
	const day = dayNumber(date);
	if (Number.isNaN(day) || dateOfDay(day) !== date) return NaN;
	const hours = Number(text.slice(11, 13));
	const minutes = Number(text.slice(14, 16));
	return hours > 23 || minutes > 59 ? NaN : day * DAY_MINUTES + hours * 60 + minutes;
}

export const dayOfWall = (wall: number): number => Math.floor(wall / DAY_MINUTES);

/** "2026-11-22T10:00" */
export function writeWall(wall: number): string {
	const minutes = wall - dayOfWall(wall) * DAY_MINUTES;
	const two = (value: number) => String(value).padStart(2, '0');
	return `${dateOfDay(dayOfWall(wall))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The instant in milliseconds. A time that comes twice is the first; one that is skipped is as much later. */
export function instantOfWall(wall: number): number {
	const day = dayOfWall(wall);
	return wallClock(dateOfDay(day))(wall - day * DAY_MINUTES);
}
