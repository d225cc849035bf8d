/**
 * Which places share one mark. One way of doing it for the browser and for the server, in plain arrays of numbers, so
 * that a hundred thousand places take as little as they can.
 */
import type { MapPoint } from '#search/engine';
import { MAX_ZOOM, toPixel } from './mercator';

/** Closer than this, two marks would leave no room for a name between them: a cluster is 48 pixels wide. */
const TOGETHER_PIXELS = 60;
/** At the last zoom levels only marks that would hide each other stay together. */
const TOGETHER_PIXELS_CLOSE = 28;
const CLOSE_ZOOM = 16;

/**
 * The zoom that groups and names are worked out for: every half step, rounded down. Between two levels things only
 * move apart, so what is clear of each other at the level stays so.
 */
export const levelOf = (zoom: number): number => Math.floor(zoom * 2) / 2;

/**
 * The levels to gather at, one after another, to come to `level`: from the closest outwards in whole steps, so that
 * what has come together stays together further out.
 */
export function levelsTo(level: number): number[] {
	const levels: number[] = [];
	for (let zoom = MAX_ZOOM; zoom > level; zoom--) levels.push(zoom);
	return [...levels, level];
}

/** Positions in the picture of the world at zoom 0. */
export type Spots = { x: Float64Array; y: Float64Array };

export function spotsOf(points: readonly Pick<MapPoint, 'point'>[]): Spots {
	const spots = { x: new Float64Array(points.length), y: new Float64Array(points.length) };
	for (let at = 0; at < points.length; at++) {
		const { x, y } = toPixel((points[at] as MapPoint).point, 0);
		spots.x[at] = x;
		spots.y[at] = y;
	}
	return spots;
}

/** What came together: the members that have a mark, and for each member the number of its mark among these. */
export type Gathering = { leaders: Uint32Array; markOf: Uint32Array };

/** All of `count` places, each by itself. */
export const eachAlone = (count: number): Uint32Array =>
	Uint32Array.from({ length: count }, (_, at) => at);

/**
 * Gathers `members` (numbers of spots, in the order of the list) at a level. A mark stands where the first of its
 * places stands, and every other goes to the nearest mark, so that no two come nearer than a mark is wide. At the
 * closest level only places of 10 metres or less go together, such as all that is at one venue.
 */
export function gather(members: Uint32Array, { x, y }: Spots, level: number): Gathering {
	const perReach = 2 ** level / (level >= CLOSE_ZOOM ? TOGETHER_PIXELS_CLOSE : TOGETHER_PIXELS);
	const marks = new Marks(members.length);
	const leaders = new Uint32Array(members.length);
	const markOf = new Uint32Array(members.length);
	for (let member = 0; member < members.length; member++) {
		const spot = members[member] as number;
		const across = (x[spot] as number) * perReach;
		const down = (y[spot] as number) * perReach;
		const near = marks.near(across, down);
		markOf[member] = near ?? marks.count;
		if (near !== null) continue;
		leaders[marks.count] = spot;
		marks.add(across, down);
	}
	return { leaders: leaders.slice(0, marks.count), markOf };
}

/** Marks in a grid whose cells are as wide as a mark reaches, so that the time grows with the number of places. */
class Marks {
	count = 0;
	readonly #across: Float64Array;
	readonly #down: Float64Array;
	/** Per bucket its last mark, and per mark the one before: one more than the number, so that 0 is the end. */
	readonly #last: Uint32Array;
	readonly #before: Uint32Array;
	readonly #mask: number;

	constructor(most: number) {
		this.#across = new Float64Array(most);
		this.#down = new Float64Array(most);
		this.#before = new Uint32Array(most);
		this.#mask = 2 ** Math.ceil(Math.log2(most + 1)) * 2 - 1;
		this.#last = new Uint32Array(this.#mask + 1);
	}

	/** The number of the nearest mark that reaches here; null for none. */
	near(across: number, down: number): number | null {
		const column = Math.floor(across);
		const row = Math.floor(down);
		let best: number | null = null;
		let bestSquare = 1;
		for (let left = column - 1; left <= column + 1; left++) {
			for (let top = row - 1; top <= row + 1; top++) {
				let link = this.#last[this.#bucket(left, top)] as number;
				// Cells share buckets by chance; the distance tells them apart.
				for (; link > 0; link = this.#before[link - 1] as number) {
					const aside = (this.#across[link - 1] as number) - across;
					const under = (this.#down[link - 1] as number) - down;
					const square = aside * aside + under * under;
					if (square >= bestSquare) continue;
					best = link - 1;
					bestSquare = square;
				}
			}
		}
		return best;
	}

	add(across: number, down: number): void {
		const bucket = this.#bucket(Math.floor(across), Math.floor(down));
		this.#across[this.count] = across;
		this.#down[this.count] = down;
		this.#before[this.count] = this.#last[bucket] as number;
		this.#last[bucket] = ++this.count;
	}

	/** Two large primes spread neighbouring cells over all buckets. */
	#bucket(column: number, row: number): number {
		return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
	}
}
