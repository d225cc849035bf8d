import { sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listings } from '#db/schema/index';

/** Another text after every change of a listing, public or not, its venue or its organisation: versions only grow. */
export async function listingsState(db: Database): Promise<string> {
	const [row] = await db
		.select({
			state: sql<string>`count(*) || ' ' || coalesce(sum(${listings.version}), 0) || ' ' || coalesce(max(${listings.updatedAt})::text, '')`
		})
		.from(listings);
	return row?.state ?? '';
}
