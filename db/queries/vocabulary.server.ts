/** The vocabulary: read whole by every server, written by people one entry at a time. */
import { asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { vocabulary } from '#db/schema/index';
import { vocabularyEntry, type VocabularyEntry } from '#domain/vocabulary';

export type StoredVocabularyEntry = {
	entry: VocabularyEntry;
	isActive: boolean;
	origin: (typeof vocabulary.$inferSelect)['origin'];
	version: number;
	updatedAt: Date;
};

export type Vocabulary = {
	/** What is switched on and can be used. */
	entries: VocabularyEntry[];
	/** Ids of rows that are switched on and break the rules of an entry: left out, to be put right by people. */
	unusable: string[];
	/** See `vocabularyState`: that of these entries, or of ones just before them. */
	state: string;
};

/**
 * A text that is another one as soon as anything in the vocabulary is another, written by whatever process or hand.
 * Made from the transaction that wrote each row (xmin), which costs less than reading them whole. Not from a counter: those
 * are handed out before commit, and one could be missed.
 */
export async function vocabularyState(db: Database): Promise<string> {
	const [row] = await db
		.select({
			state: sql<string>`coalesce(md5(string_agg(${vocabulary.id} || xmin::text, '' order by ${vocabulary.id})), 'empty')`
		})
		.from(vocabulary);
	return row?.state ?? 'empty';
}

/** All that search should know. Never throws because of what a row holds. */
export async function readVocabulary(db: Database): Promise<Vocabulary> {
	// The state first: a change during the reading is then read again, never missed.
	const state = await vocabularyState(db);
	const rows = await db
		.select()
		.from(vocabulary)
		.where(eq(vocabulary.isActive, true))
		.orderBy(asc(vocabulary.id));
	const entries: VocabularyEntry[] = [];
	const unusable: string[] = [];
	for (const row of rows) {
		const read = vocabularyEntry.safeParse(toEntry(row));
		if (read.success) entries.push(read.data);
		else unusable.push(row.id);
	}
	return { entries, unusable, state };
}

/** Every row, switched off and unusable ones too, by id. For people who edit. */
export async function storedVocabulary(
	db: Database | Transaction
): Promise<StoredVocabularyEntry[]> {
	const rows = await db.select().from(vocabulary).orderBy(asc(vocabulary.id));
	return rows.map((row) => ({
		entry: toEntry(row),
		isActive: row.isActive,
		origin: row.origin,
		version: row.version,
		updatedAt: row.updatedAt
	}));
}

/** Nobody writes before this transaction has ended: versions that were read stay true. */
export async function lockVocabulary(tx: Transaction): Promise<void> {
	await tx.execute(sql`lock table ${vocabulary} in share row exclusive mode`);
}

/** Adds an entry or puts it in place of the one with its id. From then on it is curated: no seed changes it. */
export async function writeVocabularyEntry(
	tx: Transaction,
	{ entry, isActive }: Pick<StoredVocabularyEntry, 'entry' | 'isActive'>,
	at: Date
): Promise<void> {
	const values = { ...toColumns(entry), isActive, origin: 'curated' as const, updatedAt: at };
	await tx
		.insert(vocabulary)
		.values(values)
		.onConflictDoUpdate({
			target: vocabulary.id,
			set: { ...values, version: sql`${vocabulary.version} + 1` }
		});
}

function toEntry(row: typeof vocabulary.$inferSelect): VocabularyEntry {
	const { id, phrases, language, targetType, targetValue, strength, note } = row;
	return {
		id,
		phrases,
		language,
		target: { type: targetType, value: targetValue },
		strength,
		...(note !== null && { note })
	};
}

/** An entry as its columns; the others say where it came from and when. */
export const toColumns = ({ target, note, ...entry }: VocabularyEntry) => ({
	...entry,
	targetType: target.type,
	targetValue: target.value,
	note: note ?? null
});
