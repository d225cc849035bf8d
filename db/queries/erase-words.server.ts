/** Taking somebody out of rows whose words are nothing but words: versions of events and places, asks, imports. */
import { and, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '#db/database';
import { mayName } from '#db/queries/erase.server';
import {
	asks,
	askSteps,
	claims,
	eventRevisions,
	importBatches,
	importRows,
	proposedEdits,
	scenarios,
	venueRevisions
} from '#db/schema/index';
import { erased, GONE, type Traces } from '#domain/erase';

/** What makes a row out, and which of its columns people have written. */
type Words = { table: PgTable; key: string[]; written: string[] };

const ASKS: Words[] = [
	{ table: asks, key: ['id'], written: ['title', 'story', 'place', 'evidence', 'contact'] },
	{ table: askSteps, key: ['id'], written: ['text'] },
	{ table: scenarios, key: ['id'], written: ['title', 'changes'] }
];
const IMPORTS: Words[] = [
	{ table: importBatches, key: ['id'], written: ['fileName', 'problem'] },
	{ table: importRows, key: ['batchId', 'row'], written: ['values', 'verdict'] }
];
const OLD_VERSIONS: Words[] = [
	{ table: eventRevisions, key: ['eventId', 'version'], written: ['reason', 'content'] },
	{ table: venueRevisions, key: ['venueId', 'version'], written: ['reason', 'data'] }
];

const inAll = async (tx: Transaction, all: Words[], of: Traces): Promise<number> => {
	let count = 0;
	for (const words of all) count += await eraseFrom(tx, words, of);
	return count;
};

export const eraseFromAsks = (tx: Transaction, of: Traces) => inAll(tx, ASKS, of);
export const eraseFromImports = (tx: Transaction, of: Traces) => inAll(tx, IMPORTS, of);
export const eraseFromOldVersions = (tx: Transaction, of: Traces) => inAll(tx, OLD_VERSIONS, of);

/** What they themselves have sent and nobody has answered yet goes as a whole. Answers how many. */
export async function eraseWhatWaits(tx: Transaction, of: Traces): Promise<number> {
	const asked = await tx
		.delete(claims)
		.where(mayName(of, claims.person, claims.email, claims.message))
		.returning({ id: claims.id });
	const { typed, reason, answer } = proposedEdits;
	const proposed = await tx
		.delete(proposedEdits)
		.where(mayName(of, typed, reason, answer))
		.returning({ id: proposedEdits.id });
	return asked.length + proposed.length;
}

async function eraseFrom(
	tx: Transaction,
	{ table, key, written }: Words,
	of: Traces
): Promise<number> {
	const columns = getTableColumns(table);
	const column = (name: string) => {
		const found = columns[name];
		if (!found) throw new Error(`${getTableName(table)} has no column ${name}.`);
		return found;
	};
	const chosen = [...key, ...written].map((name) => [name, column(name)] as const);
	const rows: Record<string, unknown>[] = await tx
		.select(Object.fromEntries(chosen))
		.from(table)
		.where(mayName(of, ...written.map(column)));
	let count = 0;
	for (const row of rows) {
		const changed = written
			// A trace leaves its mark behind: what reads these rows expects a text where there was one.
			.map((name) => [name, erased(row[name], of, GONE)] as const)
			.filter(([name, left]) => JSON.stringify(left) !== JSON.stringify(row[name]));
		if (changed.length === 0) continue;
		const isThis = and(...key.map((name) => eq(column(name), row[name])));
		await tx
			.update(table)
			.set(Object.fromEntries(changed))
			.where(isThis ?? sql`false`);
		count++;
	}
	return count;
}
