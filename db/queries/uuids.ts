import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether text may be compared with a uuid column; anything else would be an error in SQL. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The condition that a uuid column is one of these: one parameter however many, and what is no uuid names nothing. */
export const uuidIsOneOf = (column: AnyPgColumn, ids: readonly string[]): SQL =>
	sql`${column} = any(${`{${ids.filter(isUuid).join(',')}}`}::uuid[])`;
