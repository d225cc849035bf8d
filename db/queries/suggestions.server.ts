/** Suggestions from the public: kept, and read by people only. */
import { desc, eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings, suggestions } from '#db/schema/index';
import type { MissingGroup } from '#domain/missing-group';
import type { Suggestion } from '#domain/suggestion';

export async function addSuggestion(
	db: Database,
	listingId: string,
	{ subject, message, contact }: Suggestion
): Promise<void> {
	await db.insert(suggestions).values({ listingId, subject, message, contact });
}

export async function addMissingGroup(
	db: Database,
	{ message, contact, ...missingGroup }: MissingGroup
): Promise<void> {
	await db.insert(suggestions).values({ subject: 'new_listing', message, contact, missingGroup });
}

/** The newest suggestions with the listing or the missing group each is about, at most `limit`. Holds personal data. */
export async function newestSuggestions(db: Database, limit: number) {
	return db
		.select({
			createdAt: suggestions.createdAt,
			subject: suggestions.subject,
			message: suggestions.message,
			contact: suggestions.contact,
			missingGroup: suggestions.missingGroup,
			listing: listings.name,
			slug: listings.slug
		})
		.from(suggestions)
		.leftJoin(listings, eq(listings.id, suggestions.listingId))
		.orderBy(desc(suggestions.createdAt))
		.limit(limit);
}

export type StoredSuggestion = Awaited<ReturnType<typeof newestSuggestions>>[number];
