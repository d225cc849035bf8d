/** Puts places, postcodes, sectors and output areas into the areas that they lie in. */
import { eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import {
	areaBoundaries,
	areas,
	outputAreas,
	places,
	postcodes,
	postcodeSectors
} from '#db/schema/index';
import { createAreaFinder, type AreaFinder } from '#domain/area-of-point';
import type { LatLng } from '#domain/geography';
import type { Moved } from './assign-venues.server';

/** A point that lies outside by less is on the shore, or the outline is coarse there. */
const SHORE_METRES = 100;
const ROWS_PER_STATEMENT = 1000;

/** The official boundaries where there are any, else the indicative outlines. In the order in which areas are shown. */
export async function readAreaFinder(tx: Transaction): Promise<AreaFinder> {
	const rows = await tx
		.select({
			id: areas.id,
			outline: areas.outline,
			boundary: areaBoundaries.boundary
		})
		.from(areas)
		.leftJoin(areaBoundaries, eq(areaBoundaries.areaId, areas.id))
		.orderBy(areas.sort, areas.id);
	return createAreaFinder(
		rows.map(({ id, outline, boundary }) => ({ id, boundary: boundary ?? outline }))
	);
}

/** The area of a postcode or the like; null outside all of them. */
export function areaAt(find: AreaFinder, point: LatLng): string | null {
	const { areaId } = find(point, 0);
	return areaId ?? find(point, SHORE_METRES).candidates[0] ?? null;
}

/** Settlements of the gazetteer. One that lies in no area stays in its own. */
export async function assignPlaces(tx: Transaction, find: AreaFinder): Promise<Moved[]> {
	const moved: Moved[] = [];
	for (const { id, name, areaId, lat, lng } of await tx.select().from(places)) {
		const to = areaAt(find, { lat, lng }) ?? areaId;
		if (to === areaId) continue;
		await tx.update(places).set({ areaId: to }).where(eq(places.id, id));
		moved.push({ name, from: areaId, to });
	}
	return moved;
}

/** Returns how many postcodes have changed their area. */
export async function assignPostcodes(tx: Transaction, find: AreaFinder): Promise<number> {
	const rows = await tx.select().from(postcodes);
	const changed = new Map<string | null, string[]>();
	for (const { postcode, lat, lng, areaId } of rows) {
		const to = areaAt(find, { lat, lng });
		if (to !== areaId) changed.set(to, [...(changed.get(to) ?? []), postcode]);
	}
	await inChunks(changed, (areaId, ids) =>
		tx.update(postcodes).set({ areaId }).where(inArray(postcodes.postcode, ids))
	);
	return [...changed.values()].flat().length;
}

/**
 * Sectors: with postcodes imported, the area of most of their living postcodes and the middle of those; new ones are
 * added. A sector without any postcode goes by its point.
 */
export async function assignSectors(tx: Transaction, find: AreaFinder): Promise<Moved[]> {
	const known = new Map((await tx.select().from(postcodeSectors)).map((row) => [row.sector, row]));
	const moved: Moved[] = [];
	const counted = await sectorsOfPostcodes(tx);
	for (const row of counted) {
		const old = known.get(row.sector);
		if (old && old.areaId !== row.areaId) {
			moved.push({ name: row.sector, from: old.areaId, to: row.areaId });
		}
		await tx
			.insert(postcodeSectors)
			.values(row)
			.onConflictDoUpdate({ target: postcodeSectors.sector, set: row });
		known.delete(row.sector);
	}
	for (const { sector, areaId, lat, lng } of known.values()) {
		const to = areaAt(find, { lat, lng }) ?? areaId;
		if (to === areaId) continue;
		await tx.update(postcodeSectors).set({ areaId: to }).where(eq(postcodeSectors.sector, sector));
		moved.push({ name: sector, from: areaId, to });
	}
	return moved;
}

/** Each sector with the area that has most of its living postcodes, and the middle of those. */
async function sectorsOfPostcodes(tx: Transaction) {
	const sector: SQL<string> = sql`left(${postcodes.postcode}, -2)`;
	const rows = await tx
		.select({
			sector,
			areaId: sql<string>`${postcodes.areaId}`,
			lat: sql<number>`avg(${postcodes.lat})`.mapWith(Number),
			lng: sql<number>`avg(${postcodes.lng})`.mapWith(Number)
		})
		.from(postcodes)
		.where(sql`${isNotNull(postcodes.areaId)} and ${isNull(postcodes.endedOn)}`)
		.groupBy(sector, postcodes.areaId)
		.orderBy(sql`count(*) desc`, postcodes.areaId);
	const largest = new Map<string, { sector: string; areaId: string; lat: number; lng: number }>();
	for (const row of rows) if (!largest.has(row.sector)) largest.set(row.sector, row);
	return [...largest.values()];
}

/** Output areas with a point of their own; those that a table placed stay. Returns how many have changed. */
export async function assignOutputAreas(tx: Transaction, find: AreaFinder): Promise<number> {
	const changed = new Map<string | null, string[]>();
	for (const { id, lat, lng, areaId } of await tx.select().from(outputAreas)) {
		if (lat === null || lng === null) continue;
		const to = areaAt(find, { lat, lng });
		if (to !== areaId) changed.set(to, [...(changed.get(to) ?? []), id]);
	}
	await inChunks(changed, (areaId, ids) =>
		tx.update(outputAreas).set({ areaId }).where(inArray(outputAreas.id, ids))
	);
	return [...changed.values()].flat().length;
}

async function inChunks(
	changed: ReadonlyMap<string | null, string[]>,
	write: (areaId: string | null, ids: string[]) => PromiseLike<unknown>
): Promise<void> {
	for (const [areaId, ids] of changed) {
		for (let from = 0; from < ids.length; from += ROWS_PER_STATEMENT) {
			await write(areaId, ids.slice(from, from + ROWS_PER_STATEMENT));
		}
	}
}
