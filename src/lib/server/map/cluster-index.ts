/**
 * The places of one search, ready to be shown at any zoom. A level is worked out from the next closer one when it is
 * first asked for, and kept. Plain arrays of numbers, so that a hundred thousand places take as little as they can.
 */
import type { Bounds } from '#domain/bounds';
import type { LatLng } from '#domain/geography';
import { KINDS, type Kind } from '#domain/kind';
import { eachAlone, gather, levelOf, spotsOf, type Spots } from '$lib/map/gather';
import { MAX_ZOOM, toPixel } from '$lib/map/mercator';
import type { MapPoint } from '#search/engine';

/** What one mark stands for. */
export type Gathered = {
	/** The id of its first listing. */
	id: string;
	centre: LatLng;
	count: number;
	kinds: [Kind, number][];
	bounds: Bounds;
	/** All its listings where they are at one venue; null for a cluster. */
	listings: MapPoint[] | null;
};

type Level = {
	zoom: number;
	/** Numbers of the points where a mark stands, in the order of the list. */
	firsts: Uint32Array;
	/** Per mark: how many venues and listings, how many of each kind, and the box around them. */
	venues: Uint32Array;
	counts: Uint32Array;
	kinds: Uint32Array;
	boxes: Float64Array;
};

const KIND_NUMBERS = new Map(KINDS.map((kind, index) => [kind, index]));

export class ClusterIndex {
	readonly points: readonly MapPoint[];
	readonly #spots: Spots;
	/** For each point the next one of its venue; 0 after the last. */
	readonly #nextOf: Uint32Array;
	readonly #levels = new Map<number, Level>();

	/** `points` in the order of the list. */
	constructor(points: readonly MapPoint[]) {
		this.points = points;
		this.#spots = spotsOf(points);
		this.#nextOf = new Uint32Array(points.length);
		this.#levels.set(MAX_ZOOM, this.#venues());
	}

	/**
	 * What stands within `bounds` at `zoom`, in the order of the list: never more than `most` marks. Where there would
	 * be more, they are gathered as from further away; `zoom` of the answer says from how far.
	 */
	view(bounds: Bounds, zoom: number, most: number): { zoom: number; marks: Gathered[] } {
		for (let asked = Math.min(levelOf(zoom), MAX_ZOOM); ; asked -= 0.5) {
			const level = this.#level(asked);
			const inside = this.#inside(level, bounds, most);
			if (inside) return { zoom: asked, marks: inside.map((mark) => this.#gathered(level, mark)) };
		}
	}

	/** Numbers of the marks within; null for more than `most`, unless they cannot be fewer. */
	#inside({ firsts, zoom }: Level, bounds: Bounds, most: number): number[] | null {
		const [west, south, east, north] = bounds;
		const topLeft = toPixel({ lat: north, lng: west }, 0);
		const bottomRight = toPixel({ lat: south, lng: east }, 0);
		const found: number[] = [];
		for (let mark = 0; mark < firsts.length; mark++) {
			const first = firsts[mark] as number;
			const x = this.#spots.x[first] as number;
			const y = this.#spots.y[first] as number;
			if (x < topLeft.x || x > bottomRight.x || y < topLeft.y || y > bottomRight.y) continue;
			if (found.push(mark) > most && zoom > 0) return null;
		}
		return found.slice(0, most);
	}

	#gathered({ firsts, venues, counts, kinds, boxes }: Level, mark: number): Gathered {
		const first = firsts[mark] as number;
		const { id, point } = this.points[first] as MapPoint;
		const ofKinds = KINDS.map((kind, index): [Kind, number] => [
			kind,
			kinds[mark * KINDS.length + index] as number
		]);
		return {
			id,
			centre: point,
			count: counts[mark] as number,
			kinds: ofKinds.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]),
			bounds: [...boxes.subarray(mark * 4, mark * 4 + 4)] as Bounds,
			listings: venues[mark] === 1 ? this.#listingsOf(first) : null
		};
	}

	#listingsOf(first: number): MapPoint[] {
		const listings = [this.points[first] as MapPoint];
		for (let at = this.#nextOf[first] as number; at > 0; at = this.#nextOf[at] as number) {
			listings.push(this.points[at] as MapPoint);
		}
		return listings;
	}

	#level(zoom: number): Level {
		const known = this.#levels.get(zoom);
		if (known) return known;
		const closer = this.#level(Math.floor(zoom) + 1);
		const { leaders, markOf } = gather(closer.firsts, this.#spots, zoom);
		const level = emptyLevel(zoom, leaders);
		for (let from = 0; from < markOf.length; from++) {
			const mark = markOf[from] as number;
			add(level.venues, mark, closer.venues, from, 1);
			add(level.counts, mark, closer.counts, from, 1);
			add(level.kinds, mark, closer.kinds, from, KINDS.length);
			widen(level.boxes, mark, closer.boxes, from);
		}
		this.#levels.set(zoom, level);
		return level;
	}

	/** The closest level, where a mark is a venue. */
	#venues(): Level {
		const { points } = this;
		const { leaders, markOf } = gather(eachAlone(points.length), this.#spots, MAX_ZOOM);
		const level = emptyLevel(MAX_ZOOM, leaders);
		level.venues.fill(1);
		const one = { count: new Uint32Array([1]), box: new Float64Array(4) };
		const lastOf = new Uint32Array(leaders.length);
		for (let at = 0; at < points.length; at++) {
			const { kinds, point } = points[at] as MapPoint;
			const mark = markOf[at] as number;
			if (leaders[mark] !== at) this.#nextOf[lastOf[mark] as number] = at;
			lastOf[mark] = at;
			add(level.counts, mark, one.count, 0, 1);
			const kind = KIND_NUMBERS.get(kinds[0] as Kind);
			if (kind !== undefined) add(level.kinds, mark * KINDS.length + kind, one.count, 0, 1);
			one.box[0] = one.box[2] = point.lng;
			one.box[1] = one.box[3] = point.lat;
			widen(level.boxes, mark, one.box, 0);
		}
		return level;
	}
}

function emptyLevel(zoom: number, firsts: Uint32Array): Level {
	const boxes = new Float64Array(firsts.length * 4).fill(-Infinity);
	for (let mark = 0; mark < firsts.length; mark++) boxes.fill(Infinity, mark * 4, mark * 4 + 2);
	return {
		zoom,
		firsts,
		venues: new Uint32Array(firsts.length),
		counts: new Uint32Array(firsts.length),
		kinds: new Uint32Array(firsts.length * KINDS.length),
		boxes
	};
}

/** Adds what one mark has, `width` numbers, to what another has. */
function add(to: Uint32Array, mark: number, from: Uint32Array, other: number, width: number): void {
	for (let at = 0; at < width; at++) {
		const sum = (to[mark * width + at] as number) + (from[other * width + at] as number);
		to[mark * width + at] = sum;
	}
}

/** Makes the box of a mark hold that of another. */
function widen(boxes: Float64Array, mark: number, others: Float64Array, other: number): void {
	for (let side = 0; side < 4; side++) {
		const own = boxes[mark * 4 + side] as number;
		const theirs = others[other * 4 + side] as number;
		if (side < 2 ? theirs < own : theirs > own) boxes[mark * 4 + side] = theirs;
	}
}
