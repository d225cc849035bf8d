/** Room on the map for a name or a mark, from one level of zoom to the next. */
import type { Pixel } from './mercator';

/** A box of a fixed size in pixels that hangs on a point of the land. */
export type Room = {
	/** The point, in the pixels of the level. */
	at: Pixel;
	/** From the point to the middle of the box. */
	offset: Pixel;
	/** Half its width and height. */
	half: Pixel;
};

/** Half a step of zoom: by so much the land grows before names are placed anew. */
const MOST_SCALE = Math.SQRT2;

/**
 * Whether two boxes ever meet between this level and the next. While the land grows the points move apart and the
 * boxes hang on as far as before: two that are clear at the level can meet on the way.
 */
export function everMeet(a: Room, b: Room): boolean {
	// Nearly all pairs are clear of each other on one axis all the way: worked out without making anything.
	if (
		isClear(a.at.x - b.at.x, a.offset.x - b.offset.x, a.half.x + b.half.x) ||
		isClear(a.at.y - b.at.y, a.offset.y - b.offset.y, a.half.y + b.half.y)
	)
		return false;
	const across = meeting(a, b, 'x');
	if (!across) return false;
	const down = meeting(a, b, 'y');
	return down !== null && Math.max(across.from, down.from) < Math.min(across.to, down.to);
}

/** Whether two stretches, `apart` at scale 1 and further with every scale, never touch. */
function isClear(apart: number, offset: number, reach: number): boolean {
	const first = apart + offset;
	const last = apart * MOST_SCALE + offset;
	return first > 0 ? first >= reach && last >= reach : first <= -reach && last <= -reach;
}

/** The scales, from 1 on, at which the two boxes cover the same stretch of one axis; null for none. */
function meeting(a: Room, b: Room, axis: 'x' | 'y'): { from: number; to: number } | null {
	const apart = a.at[axis] - b.at[axis];
	const offset = a.offset[axis] - b.offset[axis];
	const reach = a.half[axis] + b.half[axis];
	if (apart === 0) return Math.abs(offset) < reach ? { from: 1, to: MOST_SCALE } : null;
	const one = (-reach - offset) / apart;
	const other = (reach - offset) / apart;
	const from = Math.max(1, Math.min(one, other));
	const to = Math.min(MOST_SCALE, Math.max(one, other));
	return from < to ? { from, to } : null;
}
