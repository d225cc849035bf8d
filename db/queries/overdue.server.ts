import { and, eq, isNotNull, lt, lte, ne } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings } from '#db/schema/index';

/** Published listings last checked on a day or before, and not changed since a moment. Never-checked ones say so themselves. */
export async function longUnchecked(db: Database, checkedUntil: string, unchangedSince: Date) {
	return db
		.select({ id: listings.id, kinds: listings.kinds, checkedOn: listings.checkedOn })
		.from(listings)
		.where(
			and(
				eq(listings.status, 'published'),
				ne(listings.origin, 'sample'),
				isNotNull(listings.checkedOn),
				lte(listings.checkedOn, checkedUntil),
				lt(listings.updatedAt, unchangedSince)
			)
		);
}
