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
export function isInside([x = 0, y = 0]: GeoJSON.Position, ring: GeoJSON.Position[]): boolean {
	let inside = false;
	eachEdge(ring, (ax, ay, bx, by) => {
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

function distanceToEdge([x = 0, y = 0]: GeoJSON.Position, ring: GeoJSON.Position[]): number {
	let least = Infinity;
	eachEdge(ring, (ax, ay, bx, by) => {
		const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
		const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
		const part = Math.max(0, Math.min(1, along));
		least = Math.min(least, Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay)));
	});
	return least;
}

/** Makes nothing on the way: this is asked thousands of times while a map is made. */
function eachEdge(
	ring: GeoJSON.Position[],
	visit: (ax: number, ay: number, bx: number, by: number) => void
): void {
	let [ax = 0, ay = 0] = ring.at(-1) ?? [];
	for (const [bx = 0, by = 0] of ring) {
		visit(ax, ay, bx, by);
		ax = bx;
		ay = by;
	}
}
