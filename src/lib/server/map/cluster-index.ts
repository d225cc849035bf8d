/**
 * The places of one search, ready to be shown at any zoom. Groups are worked out for a level when it is first asked
 * for, and kept: making the index costs less than one level of it.
 */
import type { Bounds } from '#domain/bounds';
import type { LatLng } from '#domain/geography';
import { KINDS, type Kind } from '#domain/kind';
import { firstsOfVenues, gather, levelOf, spotsOf, type Spots } from '$lib/map/gather';
import { placeKey } from '$lib/map/group-points';
import { MAX_ZOOM, toPixel } from '$lib/map/mercator';
import type { MapPoint } from '#search/engine';

/** What one mark stands for. */
export type Gathered = {
	/** The key of its first place. */
	id: string;
	centre: LatLng;
	/** Of listings: one that has several places here counts once. */
	count: number;
	kinds: [Kind, number][];
	bounds: Bounds;
	/** All its listings where they are at one venue; null for a cluster. */
	listings: MapPoint[] | null;
};

type Level = {
	zoom: number;
	/** Numbers of the points where a mark stands, in the order of the list. */
	firsts: number[];
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
	/** For each point the first of its venue. */
	readonly #firstOf: Uint32Array;
	readonly #venues: number[] = [];
	/** For each point the next one of its venue; 0 after the last. */
	readonly #nextOf: Uint32Array;
	readonly #levels = new Map<number, Level>();

	/** `points` in the order of the list. */
	constructor(points: readonly MapPoint[]) {
		this.points = points;
		this.#spots = spotsOf(points);
		this.#firstOf = firstsOfVenues(points, this.#spots);
		this.#nextOf = new Uint32Array(points.length);
		const lastOf = new Uint32Array(points.length);
		this.#firstOf.forEach((first, index) => {
			if (first === index) this.#venues.push(index);
			else this.#nextOf[lastOf[first] as number] = index;
			lastOf[first] = index;
		});
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
		const one = this.points[first] as MapPoint;
		const ofKinds = KINDS.map((kind, index): [Kind, number] => [
			kind,
			kinds[mark * KINDS.length + index] as number
		]);
		return {
			id: placeKey(one),
			centre: one.point,
			count: counts[mark] as number,
			kinds: ofKinds.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]),
			bounds: [...boxes.subarray(mark * 4, mark * 4 + 4)] as Bounds,
			listings: venues[mark] === 1 ? this.#listingsOf(first) : null
		};
	}

	#listingsOf(first: number): MapPoint[] {
		const listings = [this.points[first] as MapPoint];
		for (let at = this.#nextOf[first] as number; at > 0; at = this.#nextOf[at] as number) {
			if (!this.#isAgain(at, (other) => this.#firstOf[other] === first))
				listings.push(this.points[at] as MapPoint);
		}
		return listings;
	}

	/** Whether the listing is in the same group already, by an earlier one of its places. They stand side by side. */
	#isAgain(index: number, isTogether: (other: number) => boolean): boolean {
		const { id } = this.points[index] as MapPoint;
		for (let other = index - 1; this.points[other]?.id === id; other--)
			if (isTogether(other)) return true;
		return false;
	}

	#level(zoom: number): Level {
		const known = this.#levels.get(zoom);
		if (known) return known;
		const groups = gather(this.#venues, this.#spots, zoom);
		const firsts = this.#venues.filter((venue) => groups[venue] === venue);
		const level: Level = {
			zoom,
			firsts,
			venues: new Uint32Array(firsts.length),
			counts: new Uint32Array(firsts.length),
			kinds: new Uint32Array(firsts.length * KINDS.length),
			boxes: new Float64Array(firsts.length * 4)
		};
		this.#count(level, groups);
		this.#levels.set(zoom, level);
		return level;
	}

	#count({ firsts, venues, counts, kinds, boxes }: Level, groups: Uint32Array): void {
		const markOf = new Uint32Array(this.points.length);
		firsts.forEach((first, mark) => {
			markOf[first] = mark;
			boxes.set([Infinity, Infinity, -Infinity, -Infinity], mark * 4);
		});
		const markAt = (index: number) =>
			markOf[groups[this.#firstOf[index] as number] as number] as number;
		this.points.forEach((one, index) => {
			const mark = markAt(index);
			if (this.#firstOf[index] === index) venues[mark] = (venues[mark] as number) + 1;
			widen(boxes, mark * 4, one.point);
			if (one.at !== undefined && this.#isAgain(index, (other) => markAt(other) === mark)) return;
			counts[mark] = (counts[mark] as number) + 1;
			const kind = KIND_NUMBERS.get(one.kinds[0] as Kind);
			if (kind !== undefined) {
				const at = mark * KINDS.length + kind;
				kinds[at] = (kinds[at] as number) + 1;
			}
		});
	}
}

function widen(boxes: Float64Array, at: number, { lat, lng }: LatLng): void {
	if (lng < (boxes[at] as number)) boxes[at] = lng;
	if (lat < (boxes[at + 1] as number)) boxes[at + 1] = lat;
	if (lng > (boxes[at + 2] as number)) boxes[at + 2] = lng;
	if (lat > (boxes[at + 3] as number)) boxes[at + 3] = lat;
}
