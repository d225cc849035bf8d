/** What people have typed into the form of a listing and not yet saved. Everybody has their own. */
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { listingEdits } from '#db/schema/index';
import type { TypedListing } from '#domain/listing-form';

type Whose = { listingId: string; userId: string };
export type UnsavedEdit = {
	baseVersion: number;
	typed: TypedListing;
	/** What was said about the change so far; both may be empty. */
	reason: string;
	checkedHow: string;
	savedAt: Date;
};

const isOf = ({ listingId, userId }: Whose) =>
	and(eq(listingEdits.listingId, listingId), eq(listingEdits.userId, userId));

export async function keepEdit(
	db: Database | Transaction,
	whose: Whose,
	edit: UnsavedEdit
): Promise<void> {
	await db
		.insert(listingEdits)
		.values({ ...whose, ...edit })
		.onConflictDoUpdate({ target: [listingEdits.listingId, listingEdits.userId], set: edit });
}

/** Puts back what came back to them unsaved; what they have typed since goes before it. */
export async function giveEditBack(
	tx: Transaction,
	whose: Whose,
	edit: UnsavedEdit
): Promise<void> {
	await tx
		.insert(listingEdits)
		.values({ ...whose, ...edit })
		.onConflictDoNothing();
}

export async function findEdit(
	db: Database | Transaction,
	whose: Whose
): Promise<UnsavedEdit | null> {
	const [row] = await db
		.select({
			baseVersion: listingEdits.baseVersion,
			typed: listingEdits.typed,
			reason: listingEdits.reason,
			checkedHow: listingEdits.checkedHow,
			savedAt: listingEdits.savedAt
		})
		.from(listingEdits)
		.where(isOf(whose));
	return row ?? null;
}

export async function dropEdit(db: Database | Transaction, whose: Whose): Promise<void> {
	await db.delete(listingEdits).where(isOf(whose));
}

/** What somebody has typed goes on from a version that they have written themselves meanwhile, elsewhere in the listing. */
export async function moveEditOn(
	tx: Transaction,
	whose: Whose,
	{ from, to }: { from: number; to: number }
): Promise<void> {
	await tx
		.update(listingEdits)
		.set({ baseVersion: to })
		.where(and(isOf(whose), eq(listingEdits.baseVersion, from)));
}
