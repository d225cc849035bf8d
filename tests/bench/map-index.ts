/** The index of the map in this process: making it beside plain supercluster, and how fast it answers views. */
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Supercluster from 'supercluster';
import type { Bounds } from '#domain/bounds';
import { indexDocument } from '#search/document';
import type { MapPoint } from '#search/engine';
import { toClusterAnswer } from '#server/map/cluster-answer';
import { ClusterIndex } from '#server/map/cluster-index';
import { generateDirectory, seededRandom } from '#tests/relevance/generate-directory';
import { summary, type Figure } from './figure';

const SIZE = 100_000;
const ROUNDS = 11;
const VIEWS = 1000;
const MOST_MARKS = 200;
const SCREEN = { width: 1280, height: 700 };
const CLOSEST = 18;
const FARTHEST = 8;
const EVERYWHERE: Bounds = [0.1, 51.4, 0.7, 51.65];
/** Few enough marks at any zoom, so that no level but the one asked for is made. */
const ONE_STREET: Bounds = [0.33, 51.475, 0.331, 51.4755];

function points(): MapPoint[] {
	return generateDirectory(SIZE).flatMap(({ listing }, rank) => {
		const { card } = indexDocument(listing);
		const { slug, name, kinds, areaId, venueName, point } = card;
		const id = randomUUID();
		return point
			? [{ id, slug, name, kinds, areaId, venueName, point, rank, distanceMetres: null }]
			: [];
	});
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What one leaves behind is collected before the next begins, so that nobody waits for another's garbage. */
function timed(work: () => unknown): number {
	collectGarbage();
	const from = performance.now();
	work();
	return performance.now() - from;
}

/** Views as people have them: a screen anywhere in the borough, from all of it down to a street. */
export function someViews(count: number): { bounds: Bounds; zoom: number }[] {
	const random = seededRandom(7);
	return Array.from({ length: count }, () => {
		const zoom = 9 + Math.floor(random() * 19) / 2;
		const perPixel = 360 / (256 * 2 ** zoom);
		const lng = 0.2 + random() * 0.35;
		const lat = 51.45 + random() * 0.12;
		const across = (SCREEN.width * perPixel) / 2;
		const down = SCREEN.height * perPixel * 0.31;
		return { zoom, bounds: [lng - across, lat - down, lng + across, lat + down] };
	});
}

function superclusterOf(all: MapPoint[]) {
	const features = all.map(({ id, point }) => ({
		type: 'Feature' as const,
		properties: { id },
		geometry: { type: 'Point' as const, coordinates: [point.lng, point.lat] }
	}));
	const index = new Supercluster({
		minZoom: FARTHEST,
		maxZoom: CLOSEST - 1,
		radius: 60,
		extent: 256
	});
	return () => index.load(features);
}

/** Every level is made: supercluster makes all of its own at once, ours as they are asked for. */
function makeAll(all: MapPoint[]): ClusterIndex {
	const index = new ClusterIndex(all);
	for (let zoom = FARTHEST; zoom <= CLOSEST; zoom++) index.view(ONE_STREET, zoom, MOST_MARKS);
	return index;
}

export function benchMapIndex(): Figure[] {
	const all = points();
	const first: number[] = [];
	const whole: number[] = [];
	const plain: number[] = [];
	const p95s: number[] = [];
	const views = someViews(VIEWS);
	for (let round = 0; round <= ROUNDS; round++) {
		const bare = timed(superclusterOf(all));
		const ours = timed(() => new ClusterIndex(all).view(EVERYWHERE, 11, MOST_MARKS));
		const everything = timed(() => makeAll(all));
		const index = makeAll(all);
		const times = views.map(({ bounds, zoom }) => {
			const from = performance.now();
			const found = index.view(bounds, zoom, MOST_MARKS);
			JSON.stringify(toClusterAnswer({ ...found, total: all.length }));
			return performance.now() - from;
		});
		// The first round warms the compiler.
		if (round === 0) continue;
		plain.push(bare);
		first.push(ours);
		whole.push(everything);
		p95s.push(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] as number);
	}
	const baseline = { name: 'plain supercluster, ms', ...summary(plain) };
	const ratios = (ours: number[]) =>
		summary(ours.map((ms, round) => ms / (plain[round] as number)));
	return [
		{
			name: 'map index of 100,000, made and first answer',
			unit: 'times supercluster',
			...ratios(first),
			target: { atMost: 1.3 },
			baseline
		},
		{
			name: 'map index of 100,000, all whole zooms',
			unit: 'times supercluster',
			...ratios(whole),
			target: { atMost: 1.3 },
			baseline
		},
		{
			name: 'clusters of a view among 100,000, p95',
			unit: 'ms',
			...summary(p95s),
			target: { atMost: 5 }
		}
	];
}
