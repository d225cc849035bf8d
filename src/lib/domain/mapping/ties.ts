/**
 * What holds listings together. "Meets at" and "runs" follow from the venue and the organisation of a listing; the
 * other two people have to tell us.
 */
import { venuesOf, type Asset, type Named } from '../coverage/asset';

/** They share people, a kitchen, a minibus; one sends people to the other. */
export const TIE_KINDS = ['shares', 'refers_to'] as const;
export type TieKind = (typeof TIE_KINDS)[number];
export type Tie = { fromId: string; toId: string; kind: TieKind };

/** The ties between public listings of which at least one is there for the area. */
export function tiesHere(assets: readonly Asset[], areaId: string, ties: readonly Tie[]) {
	const byId = new Map(assets.map((asset) => [asset.id, asset]));
	return ties.flatMap(({ fromId, toId, kind }) => {
		const [from, to] = [byId.get(fromId), byId.get(toId)];
		if (!from || !to) return [];
		return from.areaIds.includes(areaId) || to.areaIds.includes(areaId) ? [{ from, to, kind }] : [];
	});
}

export type Together = { what: Named; assets: Asset[] };

/** Venues or organisations with what happens there or is run by them, the most first. */
export function together(
	assets: readonly Asset[],
	by: 'venue' | 'organisation',
	least = 2
): Together[] {
	const found = new Map<string, Together>();
	for (const asset of assets) {
		const all = by === 'venue' ? venuesOf(asset) : [asset.organisation];
		for (const what of all) {
			if (!what) continue;
			const one = found.get(what.id) ?? { what, assets: [] };
			one.assets.push(asset);
			found.set(what.id, one);
		}
	}
	return [...found.values()]
		.filter((one) => one.assets.length >= least)
		.sort((a, b) => b.assets.length - a.assets.length || a.what.name.localeCompare(b.what.name));
}

export type ClosedVenue = {
	venue: Named;
	/** What meets there and nowhere else, and would have to find another place. */
	stops: Asset[];
	/** Categories of which the area would have none left. */
	lastOf: string[];
	/** What shares with, or sends people to, what stops there. */
	tied: Asset[];
};

/** What would stop, venue by venue, the most first: only venues where something meets. */
export function closedVenues(
	assets: readonly Asset[],
	areaId: string,
	ties: readonly Tie[]
): ClosedVenue[] {
	const here = assets.filter((asset) => asset.areaIds.includes(areaId));
	const counts = countByCategory(here);
	const byId = new Map(assets.map((asset) => [asset.id, asset]));
	return together(here, 'venue', 1)
		.map(({ what, assets }) => ({
			what,
			stops: assets.filter((asset) => venuesOf(asset).length === 1)
		}))
		.filter(({ stops }) => stops.length > 0)
		.map(({ what, stops }) => {
			const ids = new Set(stops.map(({ id }) => id));
			const tiedIds = ties.flatMap(({ fromId, toId }) =>
				ids.has(fromId) ? toId : ids.has(toId) ? fromId : []
			);
			return {
				venue: what,
				stops,
				lastOf: [...countByCategory(stops)]
					.filter(([category, count]) => counts.get(category) === count)
					.map(([category]) => category),
				tied: [...new Set(tiedIds)].filter((id) => !ids.has(id)).flatMap((id) => byId.get(id) ?? [])
			};
		})
		.sort((a, b) => b.stops.length - a.stops.length || b.lastOf.length - a.lastOf.length);
}

/** Categories and kinds of which there is one only, and it. */
export function onlyOnes(assets: readonly Asset[], areaId: string) {
	const here = assets.filter((asset) => asset.areaIds.includes(areaId));
	const single = (of: (asset: Asset) => readonly string[]) => {
		const found = new Map<string, Asset[]>();
		for (const asset of here) {
			for (const one of of(asset)) found.set(one, [...(found.get(one) ?? []), asset]);
		}
		return [...found].flatMap(([what, some]) =>
			some.length === 1 ? [{ what, asset: some[0]! }] : []
		);
	};
	return { categories: single((asset) => asset.categories), kinds: single((asset) => asset.kinds) };
}

function countByCategory(assets: readonly Asset[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const category of assets.flatMap(({ categories }) => categories)) {
		counts.set(category, (counts.get(category) ?? 0) + 1);
	}
	return counts;
}
