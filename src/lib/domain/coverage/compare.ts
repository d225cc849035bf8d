/** Before and after a change: who gains a match within a walk, and who loses it. Only what is certain counts. */
import { isWithin, type Coverage, type Home } from './coverage';
import type { Walk } from './walk';

export type Comparison = { gains: Home[]; loses: Home[] };

/** Both must be of the same homes. */
export function compareCoverage(before: Coverage, after: Coverage, walk: Walk): Comparison {
	const had = new Map(
		before.reaches.map(({ home, certain }) => [home.id, isWithin(certain, walk)])
	);
	const gains: Home[] = [];
	const loses: Home[] = [];
	for (const { home, certain } of after.reaches) {
		const has = isWithin(certain, walk);
		if (has && !had.get(home.id)) gains.push(home);
		if (!has && had.get(home.id)) loses.push(home);
	}
	return { gains, loses };
}

/** People where they were counted; null where nobody was. */
export function peopleIn(homes: readonly Home[]): number | null {
	if (homes.every(({ people }) => people === null)) return homes.length === 0 ? 0 : null;
	return homes.reduce((sum, { people }) => sum + (people ?? 0), 0);
}
