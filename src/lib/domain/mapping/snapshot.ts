/** The figures of an area on a day, few enough to keep for ever, and what changed between two of them. */
import { hoursAreUnknown, isChecked } from './figure';
import type { Asset } from '../coverage/asset';

export type SnapshotFigures = {
	total: number;
	checked: number;
	hoursUnknown: number;
	kinds: Record<string, number>;
	categories: Record<string, number>;
	/** Listings by slug with their name: what was there, so that two days can be told apart. */
	listings: Record<string, string>;
};

/** `today` is "YYYY-MM-DD". */
export function snapshotOf(
	assets: readonly Asset[],
	areaId: string,
	today: string
): SnapshotFigures {
	const here = assets.filter((asset) => asset.areaIds.includes(areaId));
	return {
		total: here.length,
		checked: here.filter((asset) => isChecked(asset, today)).length,
		hoursUnknown: here.filter(hoursAreUnknown).length,
		kinds: tally(here.flatMap(({ kinds }) => kinds)),
		categories: tally(here.flatMap(({ categories }) => categories)),
		listings: Object.fromEntries(here.map(({ slug, name }) => [slug, name]))
	};
}

function tally(values: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

export type SnapshotChange = {
	figures: { what: 'total' | 'checked' | 'hoursUnknown'; before: number; after: number }[];
	kinds: Changed[];
	categories: Changed[];
	/** Listings that came, and that went. */
	came: { slug: string; name: string }[];
	went: { slug: string; name: string }[];
};
export type Changed = { id: string; before: number; after: number };

/** Only what differs is listed. */
export function compareSnapshots(before: SnapshotFigures, after: SnapshotFigures): SnapshotChange {
	const missingFrom = (some: SnapshotFigures, other: SnapshotFigures) =>
		Object.entries(some.listings)
			.filter(([slug]) => !(slug in other.listings))
			.map(([slug, name]) => ({ slug, name }));
	return {
		figures: (['total', 'checked', 'hoursUnknown'] as const).map((what) => ({
			what,
			before: before[what],
			after: after[what]
		})),
		kinds: changed(before.kinds, after.kinds),
		categories: changed(before.categories, after.categories),
		came: missingFrom(after, before),
		went: missingFrom(before, after)
	};
}

function changed(before: Record<string, number>, after: Record<string, number>): Changed[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.map((id) => ({ id, before: before[id] ?? 0, after: after[id] ?? 0 }))
		.filter((one) => one.before !== one.after)
		.sort((a, b) => b.after - b.before - (a.after - a.before));
}
