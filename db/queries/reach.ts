import { inArray, or, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** Where somebody works: the ids of areas, or everywhere. */
export type Reach = 'everywhere' | readonly string[];

/** The condition that one of these columns names an area within reach; undefined: there is none. */
export const within = (reach: Reach, ...areaIds: AnyPgColumn[]): SQL | undefined =>
	reach === 'everywhere' ? undefined : or(...areaIds.map((areaId) => inArray(areaId, reach)));
