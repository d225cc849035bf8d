/**
 * Which open filters a listing answers, as bits, fast enough for every listing in every search: the domain is asked
 * once a day for each listing, and a search only compares instants.
 */
import type { Kind } from '#domain/kind';
import { partOfWhole, partsMeant, partToShow, type PartTimes } from '#domain/opening/by-kind';
import type { Calendar } from '#domain/opening/calendar';
import { openBitsAt, openDay, type OpenDay } from '#domain/opening/filters';
import type { OpenMoment } from '#domain/opening/moment';
import { hasHours } from '#domain/opening/times';

/** When, and of which kinds: the hours of a warm space are not those of the library it is in. Empty is any kind. */
export type OpenQuestion = { moment: OpenMoment; kinds: readonly Kind[] };

type ReadyPart = PartTimes & {
	/** Asked once, not for every listing of every search. */
	hasHours: boolean;
	/** Kept until midnight, or until the holidays are edited. */
	today: { date: string; calendar: Calendar; part: OpenDay } | null;
	/** The answer by that calendar, good from one instant (milliseconds) until before the other. */
	calendar: Calendar | null;
	from: number;
	until: number;
	bits: number;
};

/** The opening times of a listing made ready. */
export type ReadyTimes = { parts: ReadyPart[]; isClosed: boolean };

const UNASKED = { today: null, calendar: null, from: 0, until: 0, bits: 0 };

/** `isClosed`: for the time being, whatever its times say. */
export const readyTimes = (parts: readonly PartTimes[], isClosed = false): ReadyTimes => ({
	parts: parts.map((part) => ({ ...part, ...UNASKED, hasHours: hasHours(part.times) })),
	isClosed
});

/** One bit per entry of `OPEN_FILTERS`; nothing for unknown times. */
export function openMask({ parts, isClosed }: ReadyTimes, { moment, kinds }: OpenQuestion): number {
	if (isClosed) return 0;
	const [first] = parts;
	// As good as always: most listings have one set of hours.
	if (first && parts.length === 1) return partMask(first, moment);
	let bits = 0;
	for (const part of partsMeant(parts, kinds)) bits |= partMask(part, moment);
	return bits;
}

function partMask(part: ReadyPart, moment: OpenMoment): number {
	const { instant } = moment;
	const isKnown = part.from <= instant && instant < part.until;
	if (!isKnown || part.calendar !== moment.calendar) workOut(part, moment);
	return part.bits;
}

/** The answer, and from when until when it stays the same: to the next session's start or end, or to midnight. */
function workOut(part: ReadyPart, moment: OpenMoment): void {
	const { date, calendar, instant } = moment;
	const { instantAt } = moment.day(0);
	part.calendar = calendar;
	part.from = instantAt(0);
	part.until = instantAt(24 * 60);
	part.bits = 0;
	if (!part.hasHours || !part.times) return;
	if (part.today?.date !== date || part.today.calendar !== calendar) {
		part.today = { date, calendar, part: openDay(part.times, moment) };
	}
	part.bits = openBitsAt(part.today.part, instant);
	for (const { from, to } of part.today.part.sessions) {
		for (const edge of [from, to]) {
			if (edge <= instant) part.from = Math.max(part.from, edge);
			else part.until = Math.min(part.until, edge);
		}
	}
}

/** The part to put on the card: of those that are meant the one that answers the filter, whose season it is. */
export function partShown(
	{ parts, isClosed }: ReadyTimes,
	{ moment, kinds }: OpenQuestion,
	openBits: number
): PartTimes {
	const [first] = parts;
	if (first && parts.length === 1) return first;
	const meant = partsMeant(parts, kinds);
	const open = isClosed ? [] : meant.filter((part) => (partMask(part, moment) & openBits) !== 0);
	if (open.length > 0) return partToShow(open, moment.date);
	return kinds.length > 0 ? partToShow(meant, moment.date) : partOfWhole(parts, moment.date);
}
