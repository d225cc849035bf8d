/** Puts the vocabulary that comes with the program into the database, as often as you like. */
import { and, eq, notInArray, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '#db/database';
import { toColumns } from '#db/queries/vocabulary.server';
import { vocabulary } from '#db/schema/index';
import { vocabularyEntry, type VocabularyEntry } from '#domain/vocabulary';
import { checkSeed, waitForTurn } from './load.server';

const { language, phrases, targetType, targetValue, strength, note } = vocabulary;
/** What a newer set may change in a row that nobody has touched. */
const FOLLOWED = { language, phrases, targetType, targetValue, strength, note };

const incoming = (column: { name: string }): SQL => sql`excluded.${sql.identifier(column.name)}`;
const columns = Object.values(FOLLOWED);
const isOther = sql`(${sql.join(columns, sql`, `)}) is distinct from (${sql.join(columns.map(incoming), sql`, `)})`;

/**
 * Adds what is missing, follows the set in rows that nobody has changed, and takes out untouched rows that are no
 * longer in it. An entry that people have changed or switched off stays as they left it. Throws on mistakes.
 */
export async function loadVocabulary(
	db: Database,
	entries: readonly VocabularyEntry[],
	now: Date
): Promise<void> {
	const rows = checkSeed(z.array(vocabularyEntry).min(1), entries).map((entry) => ({
		...toColumns(entry),
		origin: 'starter' as const,
		updatedAt: now
	}));
	const isUntouched = eq(vocabulary.origin, 'starter');
	const following = Object.entries(FOLLOWED).map(([key, column]) => [key, incoming(column)]);
	const set = {
		...(Object.fromEntries(following) as Record<keyof typeof FOLLOWED, SQL>),
		version: sql`${vocabulary.version} + 1`,
		updatedAt: now
	};
	const ids = rows.map(({ id }) => id);
	await db.transaction(async (tx) => {
		await waitForTurn(tx);
		await tx
			.insert(vocabulary)
			.values(rows)
			.onConflictDoUpdate({ target: vocabulary.id, set, setWhere: and(isUntouched, isOther) });
		await tx.delete(vocabulary).where(and(isUntouched, notInArray(vocabulary.id, ids)));
	});
}
