/** The borough that came with the program, unless the database holds another one. */
import { asc } from 'drizzle-orm';
import type { Database } from '#db/database';
import { boroughs } from '#db/schema/index';
import { BUILT_IN, type BoroughData } from './built-in';
import { loadPlace } from './load.server';
import { unlessLoaded } from './unless-loaded.server';

/**
 * Completes the built-in borough in the database, or makes an empty database its own. Answers the borough's data;
 * null where another borough was set up (`geo:import -- place`), of which this program knows nothing.
 */
export async function loadBuiltInPlace(db: Database): Promise<BoroughData | null> {
	const [present] = await db
		.select({ id: boroughs.id })
		.from(boroughs)
		.orderBy(asc(boroughs.id))
		.limit(1);
	const place = await BUILT_IN.place();
	const { id } = place.borough;
	if (present && present.id !== id) return null;
	await unlessLoaded(db, `place ${id}`, place, () => loadPlace(db, place));
	return BUILT_IN;
}
