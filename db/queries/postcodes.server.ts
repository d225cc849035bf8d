import { eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { postcodes } from '#db/schema/index';
import type { KnownPostcode } from '#domain/postcode';

/** What was imported of a postcode, written as "RM17 6SL"; null for one that is not known so exactly. */
export async function findKnownPostcode(
	db: Database,
	postcode: string
): Promise<KnownPostcode | null> {
	const [row] = await db.select().from(postcodes).where(eq(postcodes.postcode, postcode));
	return row ?? null;
}
