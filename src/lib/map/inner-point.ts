const STEPS = 24;

/**
 * The middle of the widest part of a ring (GeoJSON positions), found on a grid: exact enough to write a name on.
 * Null where the ring is too thin for any grid point to lie in it.
 */
export function innerPoint(ring: GeoJSON.Position[]): GeoJSON.Position | null {
	const xs = ring.map(([x]) => x as number);
	const ys = ring.map(([, y]) => y as number);
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [south, north] = [Math.min(...ys), Math.max(...ys)];
	let best: GeoJSON.Position | null = null;
	let bestRoom = 0;
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const at = [west + ((east - west) * column) / STEPS, south + ((north - south) * row) / STEPS];
			const room = isInside(at, ring) ? distanceToEdge(at, ring) : 0;
			if (room <= bestRoom) continue;
			best = at;
			bestRoom = room;
		}
	}
	return best;
}

/** Even-odd rule: a line to the east crosses the ring an odd number of times from inside. */
export function isInside([x, y]: GeoJSON.Position, ring: GeoJSON.Position[]): boolean {
	let inside = false;
	for (const [[ax, ay], [bx, by]] of edges(ring)) {
		if (ay > (y as number) === by > (y as number)) continue;
		if ((x as number) < ((bx - ax) * ((y as number) - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

function distanceToEdge([x, y]: GeoJSON.Position, ring: GeoJSON.Position[]): number {
	let least = Infinity;
	for (const [[ax, ay], [bx, by]] of edges(ring)) {
		const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
		const along = (((x as number) - ax) * (bx - ax) + ((y as number) - ay) * (by - ay)) / length;
		const part = Math.max(0, Math.min(1, along));
		least = Math.min(
			least,
			Math.hypot((x as number) - ax - part * (bx - ax), (y as number) - ay - part * (by - ay))
		);
	}
	return least;
}

type Corner = [x: number, y: number];

function edges(ring: GeoJSON.Position[]): [Corner, Corner][] {
	return ring.map((to, index) => [ring.at(index - 1) as Corner, to as Corner]);
}
