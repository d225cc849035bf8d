/** Finding the rows of a table in which somebody stands, and taking them out of it. */
import { and, eq, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '#db/database';
import { containing } from '#db/queries/containing';
import { erased, GONE, nationalDigits, type Traces } from '#domain/erase';

type Said = Record<string, unknown>;

export type Words = {
	table: PgTable;
	/** The columns that make a row out. */
	key: string[];
	/** The columns that people have written. */
	written: string[];
	/** What is left of them; if not given, a mark stands wherever a text was nothing else. */
	without?(said: Said, of: Traces): Said;
	/** Its version grows with it. */
	isVersioned?: true;
};

/** Texts that were nothing else are gone, but for these: they say that instead. */
export const needing =
	(needed: Record<string, string>) =>
	(said: Said, of: Traces): Said => {
		const left = erased(said, of);
		const kept = Object.entries(needed).map(([name, whole]) => [name, left[name] ?? whole]);
		return { ...left, ...Object.fromEntries(kept) };
	};

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Rows that may name them: rather one too many, because each is then looked at letter by letter. */
export function mayName(of: Traces, ...columns: AnyPgColumn[]): SQL {
	const text = sql`concat_ws(' ', ${sql.join(
		columns.map((column) => sql`${column}::text`),
		sql`, `
	)})`;
	const digits = nationalDigits(of.phone);
	const ways = [
		of.email && sql`${text} ilike ${containing(of.email)}`,
		of.name &&
			sql`regexp_replace(${text}, '\\s+', ' ', 'g') ilike ${containing(of.name.replace(/\s+/g, ' '))}`,
		digits && sql`regexp_replace(${text}, '[^0-9]', '', 'g') like ${containing(digits)}`
	];
	return sql`(${sql.join(
		ways.filter((way) => way !== ''),
		sql` or `
	)})`;
}

const columnOf = (table: PgTable, name: string): AnyPgColumn => {
	const found = getTableColumns(table)[name];
	if (!found) throw new Error(`${getTableName(table)} has no column ${name}.`);
	return found;
};

/** Every row that names them, with those of its columns that are to say something else. */
export async function rowsNaming(
	tx: Transaction,
	{ table, key, written, without }: Words,
	of: Traces
) {
	const chosen = [...key, ...written].map((name) => [name, columnOf(table, name)] as const);
	const rows: Said[] = await tx
		.select(Object.fromEntries(chosen))
		.from(table)
		.where(mayName(of, ...written.map((name) => columnOf(table, name))));
	return rows.flatMap((row) => {
		const said = Object.fromEntries(written.map((name) => [name, row[name]]));
		const left = without ? without(said, of) : erased(said, of, GONE);
		const changed = written.filter((name) => differs(left[name], said[name]));
		if (changed.length === 0) return [];
		const isThis = and(...key.map((name) => eq(columnOf(table, name), row[name]))) ?? sql`false`;
		return [{ row, isThis, left: Object.fromEntries(changed.map((name) => [name, left[name]])) }];
	});
}

/** Takes them out of every row. Answers the rows as they were: their keys, and what was written there. */
export async function eraseFrom(tx: Transaction, words: Words, of: Traces): Promise<Said[]> {
	const found = await rowsNaming(tx, words, of);
	for (const { isThis, left } of found) {
		const version = words.isVersioned && sql`${columnOf(words.table, 'version')} + 1`;
		await tx
			.update(words.table)
			.set(version ? { ...left, version } : left)
			.where(isThis);
	}
	return found.map(({ row }) => row);
}

/** Takes away every row that names them, as a whole. Answers how many. */
export async function dropNaming(tx: Transaction, words: Words, of: Traces): Promise<number> {
	const found = await rowsNaming(tx, words, of);
	for (const { isThis } of found) await tx.delete(words.table).where(isThis);
	return found.length;
}
