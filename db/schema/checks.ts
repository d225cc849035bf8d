import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** Literals, not parameters: a CHECK is written into the migration as text. */
const literals = (values: readonly string[]): SQL =>
	sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '));

/** The condition that a column holds one of `values`; null passes, as in any CHECK. */
export const isOneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
	sql`${column} in (${literals(values)})`;

/** The condition that an array column holds nothing but `values`. */
export const holdsOnly = (column: AnyPgColumn, values: readonly string[]): SQL =>
	sql`${column} <@ array[${literals(values)}]::text[]`;

/** The condition that two columns are a point on Earth (WGS84 degrees), or both unknown. */
export const isPoint = (lat: AnyPgColumn, lng: AnyPgColumn): SQL =>
	sql`(${lat} is null) = (${lng} is null) and ${lat} between -90 and 90 and ${lng} between -180 and 180`;
