/** Categories and help texts as coordinators keep them, and every version of all the words they keep. */
import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import {
	categories,
	helpTexts,
	listingCategories,
	listings,
	wordingRevisions
} from '#db/schema/index';
import type { Category } from '#domain/kind';
import type { ListingStatus } from '#domain/listing';
import type { CategoryWording, HelpText, HelpWording, WordingSubject } from '#domain/wording';

/** All of them, in the order they are shown. */
export async function readCategories(db: Database): Promise<Category[]> {
	const { version: _, ...columns } = categoryColumns;
	return db.select(columns).from(categories).orderBy(asc(categories.sort), asc(categories.id));
}

const { id, name, description, sort, isRetired, version } = categories;
const categoryColumns = { id, name, description, sort, isRetired, version };

export async function readHelpTexts(db: Database): Promise<HelpText[]> {
	const { helpId, language, title, text } = helpTexts;
	return db
		.select({ helpId, language, title, text })
		.from(helpTexts)
		.orderBy(asc(helpId), asc(language));
}

/** Another text after every change of a category or a help text; from the transactions that wrote the rows. */
export async function wordingState(db: Database): Promise<string> {
	const key = sql`${helpTexts.helpId} || ${helpTexts.language}`;
	const [ofCategories] = await db
		.select({ state: sql<string>`md5(string_agg(${id} || xmin::text, '' order by ${id}))` })
		.from(categories);
	const [ofHelp] = await db
		.select({ state: sql<string>`md5(string_agg(${key} || xmin::text, '' order by ${key}))` })
		.from(helpTexts);
	return `${ofCategories?.state ?? ''} ${ofHelp?.state ?? ''}`;
}

/** Nobody else writes a category or help text before this transaction has ended. */
export async function lockWording(tx: Transaction): Promise<void> {
	await tx.execute(sql`lock table ${categories}, ${helpTexts} in share row exclusive mode`);
}

export async function findCategory(db: Database | Transaction, categoryId: string) {
	const [row] = await db.select(categoryColumns).from(categories).where(eq(id, categoryId));
	return row ?? null;
}

/** Adds a category (version 1) or writes over it. */
export async function writeCategory(
	tx: Transaction,
	categoryId: string,
	wording: CategoryWording,
	newVersion: number
): Promise<void> {
	await tx
		.insert(categories)
		.values({ id: categoryId, ...wording, version: newVersion })
		.onConflictDoUpdate({ target: id, set: { ...wording, version: newVersion } });
}

/** How many listings carry a category, by status. */
export async function countCarrying(
	db: Database,
	categoryId: string
): Promise<{ status: ListingStatus; count: number }[]> {
	return db
		.select({ status: listings.status, count: count() })
		.from(listingCategories)
		.innerJoin(listings, eq(listings.id, listingCategories.listingId))
		.where(eq(listingCategories.categoryId, categoryId))
		.groupBy(listings.status)
		.orderBy(asc(listings.status));
}

type HelpKey = Pick<HelpText, 'helpId' | 'language'>;

export async function findHelpText(
	db: Database | Transaction,
	{ helpId, language }: HelpKey
): Promise<(HelpWording & { version: number }) | null> {
	const [row] = await db
		.select({ title: helpTexts.title, text: helpTexts.text, version: helpTexts.version })
		.from(helpTexts)
		.where(and(eq(helpTexts.helpId, helpId), eq(helpTexts.language, language)));
	return row ?? null;
}

export async function writeHelpText(
	tx: Transaction,
	key: HelpKey,
	wording: HelpWording,
	newVersion: number
): Promise<void> {
	const set = { ...wording, version: newVersion };
	await tx
		.insert(helpTexts)
		.values({ ...key, ...set })
		.onConflictDoUpdate({ target: [helpTexts.helpId, helpTexts.language], set });
}

export type WordingOf = { subject: WordingSubject; key: string };
export type WordingVersion = { version: number; data: Record<string, unknown> };

/** Keeps what was written, and what stood there before where nobody has kept it yet. */
export async function keepWording(
	tx: Transaction,
	of: WordingOf,
	{ before, after }: { before: WordingVersion | null; after: WordingVersion },
	by: { at: Date; actor: string }
): Promise<void> {
	if (before) {
		await tx
			.insert(wordingRevisions)
			.values({ ...of, ...before, ...by, isChange: false })
			.onConflictDoNothing();
	}
	await tx.insert(wordingRevisions).values({ ...of, ...after, ...by, isChange: true });
}

export async function listWordings(db: Database, { subject, key }: WordingOf, limit: number) {
	return db
		.select()
		.from(wordingRevisions)
		.where(and(eq(wordingRevisions.subject, subject), eq(wordingRevisions.key, key)))
		.orderBy(desc(wordingRevisions.version))
		.limit(limit);
}

/** Null where nobody has seen or written that version. */
export async function readWording(
	db: Database,
	{ subject, key }: WordingOf,
	wanted: number
): Promise<Record<string, unknown> | null> {
	const [row] = await db
		.select({ data: wordingRevisions.data })
		.from(wordingRevisions)
		.where(
			and(
				eq(wordingRevisions.subject, subject),
				eq(wordingRevisions.key, key),
				eq(wordingRevisions.version, wanted)
			)
		);
	return row?.data ?? null;
}
