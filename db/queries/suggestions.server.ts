/** Suggestions from the public: kept, and read by people only. */
import { desc, eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings, suggestions } from '#db/schema/index';
import type { Suggestion } from '#domain/suggestion';

export async function addSuggestion(
	db: Database,
	listingId: string,
	{ subject, message, contact }: Suggestion
): Promise<void> {
	await db.insert(suggestions).values({ listingId, subject, message, contact });
}

/** The newest suggestions with the listing each is about, at most `limit`. Holds personal data. */
export async function newestSuggestions(db: Database, limit: number) {
	return db
		.select({
			createdAt: suggestions.createdAt,
			subject: suggestions.subject,
			message: suggestions.message,
			contact: suggestions.contact,
			listing: listings.name,
			slug: listings.slug
		})
		.from(suggestions)
		.innerJoin(listings, eq(listings.id, suggestions.listingId))
		.orderBy(desc(suggestions.createdAt))
		.limit(limit);
}
