/**
 * How far a walk reaches, measured in a straight line because we have no map of pavements. Pace: 800 metres in ten
 * minutes, as the Department for Transport's Manual for Streets (2007, 4.4.1) has it. Detour: ways are taken to be 1.3
 * times as long as the straight line. That is our own assumption for streets in towns; a river, a railway or a dual
 * carriageway makes it more, and nobody has measured it here. The page says both.
 */
export const WALKS = [5, 10, 15, 20] as const;
/** Minutes on foot. */
export type Walk = (typeof WALKS)[number];

export const METRES_PER_MINUTE = 80;
export const DETOUR_FACTOR = 1.3;

/** How far a walk comes in a straight line. */
export const straightMetres = (minutes: number): number =>
	(minutes * METRES_PER_MINUTE) / DETOUR_FACTOR;
