import { eq, inArray } from 'drizzle-orm';
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

/** The same of several, by postcode; without those that are not known so exactly. */
export async function findKnownPostcodes(
	db: Database,
	written: readonly string[]
): Promise<Map<string, KnownPostcode>> {
	const rows = await db
		.select()
		.from(postcodes)
		.where(inArray(postcodes.postcode, [...written]));
	return new Map(rows.map((row) => [row.postcode, row]));
}
