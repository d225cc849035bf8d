/** A data directory with a generated directory of any size in it, for what only shows at size. Nothing in it is true. */
import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '#db/client.server';
import { listings, venues } from '#db/schema/index';
import { loadPlace } from '#db/seed/load.server';
import { place } from '#db/seed/thurrock/place/index';
import { generateDirectory } from '#tests/relevance/generate-directory';

const BATCH = 500;
const AT = new Date('2026-11-22T00:00:00Z');

/**
 * Fills an empty data directory with `size` listings and whatever else `addMore` adds, and lets go of it. Start the
 * server with SEED=none then.
 */
export async function fillDataDir(
	dataDir: string,
	size: number,
	addMore?: (db: Database) => Promise<void>
): Promise<void> {
	const { db, close } = await openDatabase({ databaseUrl: undefined, dataDir, onNotice: () => {} });
	try {
		await loadPlace(db, place);
		const rows = generateDirectory(size).map(({ listing }, index) => rowsOf(listing, index));
		await db.transaction(async (tx) => {
			for (let from = 0; from < rows.length; from += BATCH) {
				const batch = rows.slice(from, from + BATCH);
				await tx.insert(venues).values(batch.map(({ venue }) => venue));
				await tx.insert(listings).values(batch.map(({ listing }) => listing));
			}
		});
		await addMore?.(db);
	} finally {
		await close();
	}
}

type Generated = ReturnType<typeof generateDirectory>[number]['listing'];

function rowsOf({ venue, provenance, ...generated }: Generated, index: number) {
	if (!venue) throw new Error('Every generated listing has a venue.');
	const venueId = randomUUID();
	const words = generated.name.toLowerCase().replace(/[^a-z]+/g, '-');
	return {
		venue: { ...venue, id: venueId, slug: `venue-${index}` },
		listing: {
			...generated,
			id: randomUUID(),
			slug: `${words}-${index}`.replace(/^-|-(?=-)/g, ''),
			venueId,
			organisationId: null,
			origin: provenance.origin,
			checkedOn: provenance.checkedOn,
			createdAt: AT,
			updatedAt: AT,
			publishedAt: AT
		}
	};
}
