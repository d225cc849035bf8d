/** Before and after a change: who gains a match within a walk, and who loses it. */
import { isWithin, type Coverage, type Home } from './coverage';
import type { Walk } from './walk';

export type Comparison = { gains: Home[]; loses: Home[] };

/** By what is certain, or also by what could be a match as far as we know. Both must be of the same homes. */
export function compareCoverage(
	before: Coverage,
	after: Coverage,
	walk: Walk,
	by: 'certain' | 'possible' = 'certain'
): Comparison {
	const had = new Map(before.reaches.map((reach) => [reach.home.id, isWithin(reach[by], walk)]));
	const gains: Home[] = [];
	const loses: Home[] = [];
	for (const { home, ...reach } of after.reaches) {
		const has = isWithin(reach[by], walk);
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
