/**
 * How many slips of the finger lie between two words: a letter left out, added or wrong, or two neighbours
 * swapped, count one each (optimal string alignment). MiniSearch counts a swap as two, and so misses it.
 * Answers `limit + 1` for everything farther than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let distance = Math.min(
				last[column]! + 1,
				current[column - 1]! + 1,
				last[column - 1]! + (same ? 0 : 1)
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				distance = Math.min(distance, beforeLast[column - 2]! + 1);
			}
			current.push(distance);
			if (distance < best) best = distance;
		}
		// A swap can still save one step from the row before, so only give up well past the limit.
		if (best > limit && Math.min(...last) > limit) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return Math.min(last[b.length]!, limit + 1);
}

/** Slips allowed in a word of this length: short words have too many neighbours to guess. */
export function allowedEdits(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}
