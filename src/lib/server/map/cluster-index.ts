/**
 * The places of one search, ready to be shown at any zoom. A level is worked out from the next closer one when it is
 * first asked for, and kept. Plain arrays of numbers, so that a hundred thousand places take as little as they can.
 */
import type { Bounds } from '#domain/bounds';
import type { LatLng } from '#domain/geography';
import { KINDS, type Kind } from '#domain/kind';
import { eachAlone, gather, levelOf, spotsOf, type Spots } from '$lib/map/gather';
import { placeKey } from '$lib/map/group-points';
import { MAX_ZOOM, toPixel } from '$lib/map/mercator';
import type { MapPoint } from '#search/engine';
import {
	count,
	emptyLevel,
	furtherLevel,
	hasComeTo,
	kindNumber,
	widen,
	type Level
} from './cluster-level';

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
			listings.push(this.points[at] as MapPoint);
		}
		return listings;
	}

	#level(zoom: number): Level {
		const known = this.#levels.get(zoom);
		if (known) return known;
		const closer = this.#level(Math.floor(zoom) + 1);
		const { leaders, markOf } = gather(closer.firsts, this.#spots, zoom);
		const level = furtherLevel(closer, { zoom, firsts: leaders, markOf });
		this.#levels.set(zoom, level);
		return level;
	}

	/** The closest level, where a mark is a venue. */
	#venues(): Level {
		const { points } = this;
		const { leaders, markOf } = gather(eachAlone(points.length), this.#spots, MAX_ZOOM);
		const level = emptyLevel(MAX_ZOOM, leaders);
		level.venues.fill(1);
		const box = new Float64Array(4);
		const lastOf = new Uint32Array(leaders.length);
		for (let at = 0; at < points.length; at++) {
			const one = points[at] as MapPoint;
			const mark = markOf[at] as number;
			box[0] = box[2] = one.point.lng;
			box[1] = box[3] = one.point.lat;
			widen(level.boxes, mark, box, 0);
			if (one.at !== undefined && !hasComeTo(level, mark, one, points[at - 1])) continue;
			if (leaders[mark] !== at) this.#nextOf[lastOf[mark] as number] = at;
			lastOf[mark] = at;
			count(level, mark, kindNumber(one), 1);
		}
		return level;
	}
}
