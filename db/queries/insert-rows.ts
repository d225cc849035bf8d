import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';

/** Keeps a statement, and the memory it takes on both sides, small. */
const ROWS_PER_STATEMENT = 500;

/**
 * Adds many rows, each with the same fields. Every statement has one parameter however many they are: thousands of
 * parameters take longer to put together and to read than the rows take to write.
 * `onConflict` says what to do with rows that are there already.
 */
export async function insertRows<Table extends PgTable>(
	tx: Database | Transaction,
	table: Table,
	rows: readonly Table['$inferInsert'][],
	onConflict: SQL = sql``
): Promise<void> {
	const all = getTableColumns(table);
	const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
		(field) => all[field]
	);
	const names = listed(fields, (field) => sql.identifier(all[field]!.name));
	const values = listed(fields, (field) => sql.identifier(field));
	const typed = listed(
		fields,
		(field) => sql`${sql.identifier(field)} ${sql.raw(all[field]!.getSQLType())}`
	);
	for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
		const part = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT));
		await tx.execute(
			sql`insert into ${table} (${names}) select ${values} from json_to_recordset(${part}::json) as added(${typed}) ${onConflict}`
		);
	}
}

const listed = (
	fields: readonly string[],
	one: (field: string) => SQL | ReturnType<typeof sql.identifier>
): SQL => sql.join(fields.map(one), sql`, `);
