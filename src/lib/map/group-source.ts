/** Where the marks come from: a small search lies in the browser, a large one is asked of the server view by view. */
import type { MapPoint } from '#search/engine';
import type { Frame } from './ground';
import { levelOf } from './gather';
import { countKinds, groupPoints, placeKey, type KindCount, type PointGroup } from './group-points';
import { boundsInView, type Bounds } from './mercator';

export type GroupContent = {
	/** In the order of the list; null where there are too many to have them all. */
	points: MapPoint[] | null;
	/** Where the server gathers them: `/api/map/clusters` with the filters of the search. */
	clustersHref: string;
	/** Shown besides, by themselves. */
	layers: MapPoint[];
};

type Feature = GeoJSON.Feature<
	GeoJSON.Point,
	{
		count: number;
		kinds?: Record<string, number>;
		venue?: string | null;
		listings?: (Omit<MapPoint, 'point' | 'areaId' | 'venueName' | 'distanceMetres'> & {
			distanceMetres?: number;
		})[];
	}
>;

type View = { level: number; bounds: Bounds };
type Asking = View & { stop: AbortController };
type Answer = { zoom: number; features: Feature[] };

/** A little more than what is in sight, so that a small step asks nothing. */
const MARGIN = 0.3;

export class GroupSource {
	#content: GroupContent;
	#level: number | null = null;
	#found: PointGroup[] = [];
	#layers: PointGroup[] = [];
	#all: PointGroup[] | null = null;
	#answered: View | null = null;
	#asking: Asking | null = null;
	/** Told when the groups are other ones without the map having moved. */
	onArrival = () => {};
	/** Told when they could not be had. */
	onFailure = () => {};

	constructor(content: GroupContent) {
		this.#content = content;
	}

	/** Is the answer for this view still to come? */
	get isWaiting(): boolean {
		return this.#asking !== null;
	}

	/** The groups for a moment, in the order of the list: the same array as long as they are the same. */
	groups(frame: Frame): PointGroup[] {
		const level = levelOf(frame.view.zoom);
		if (level !== this.#level) this.#group(level);
		if (!this.#content.points && frame.isSettled) this.#ask(frame, level);
		this.#all ??= [...this.#found, ...this.#layers];
		return this.#all;
	}

	destroy(): void {
		this.#asking?.stop.abort();
	}

	#group(level: number): void {
		const { points, layers } = this.#content;
		this.#level = level;
		this.#all = null;
		this.#layers = groupPoints(layers, level).map((group) => ({ ...group, isLayer: true }));
		if (!points) return;
		const onLayer = new Set(layers.map(placeKey));
		this.#found = groupPoints(
			points.filter((point) => !onLayer.has(placeKey(point))),
			level
		);
	}

	#ask({ view, size }: Frame, level: number): void {
		const seen = boundsInView(view, size);
		const isEnough = (one: View | null) => one?.level === level && contains(one.bounds, seen);
		if (isEnough(this.#answered) || isEnough(this.#asking)) return;
		this.#asking?.stop.abort();
		const asking = { level, bounds: widened(seen), stop: new AbortController() };
		this.#asking = asking;
		this.#fetch(asking)
			.then((groups) => {
				this.#asking = null;
				this.#answered = asking;
				this.#found = groups;
				this.#all = null;
				this.onArrival();
			})
			.catch(() => {
				if (asking.stop.signal.aborted) return;
				this.#asking = null;
				this.onFailure();
			});
	}

	async #fetch({ level, bounds, stop }: Asking): Promise<PointGroup[]> {
		const address = new URL(this.#content.clustersHref, location.href);
		address.searchParams.set('bbox', bounds.map((degrees) => degrees.toFixed(4)).join(','));
		address.searchParams.set('zoom', String(level));
		const response = await fetch(address, { signal: stop.signal });
		if (!response.ok) throw new Error(`clusters: ${response.status}`);
		const { features } = (await response.json()) as Answer;
		return features.map(toGroup);
	}
}

function toGroup({ id, bbox, geometry, properties }: Feature): PointGroup {
	const [lng, lat] = geometry.coordinates as [number, number];
	const point = { lat, lng };
	const { count, kinds, venue = null, listings } = properties;
	const points = (listings ?? []).map((listing) => ({
		distanceMetres: null,
		...listing,
		point,
		areaId: '',
		venueName: venue
	}));
	return {
		id: String(id),
		points,
		count,
		kinds: kinds ? (Object.entries(kinds) as KindCount[]) : countKinds(points),
		centre: point,
		bounds: (bbox as Bounds | undefined) ?? [lng, lat, lng, lat],
		isOneVenue: listings !== undefined
	};
}

const contains = (outer: Bounds, inner: Bounds) =>
	outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** Never over the edge of the world, which the server would refuse. */
function widened([west, south, east, north]: Bounds): Bounds {
	const across = (east - west) * MARGIN;
	const down = (north - south) * MARGIN;
	return [
		Math.max(-180, west - across),
		Math.max(-85, south - down),
		Math.min(180, east + across),
		Math.min(85, north + down)
	];
}
