import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { loadedSeeds } from '#db/schema/index';

/**
 * Loads `data` unless the very same was the last that was loaded under this name: most starts bring nothing new, and
 * comparing thousands of rows would cost each of them half a second. A load that is cut short is made again.
 */
export async function unlessLoaded(
	db: Database,
	name: string,
	data: unknown,
	load: () => Promise<void>
): Promise<void> {
	const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex');
	const [last] = await db
		.select({ digest: loadedSeeds.digest })
		.from(loadedSeeds)
		.where(eq(loadedSeeds.name, name));
	if (last?.digest === digest) return;
	await load();
	const now = { digest, loadedAt: new Date() };
	await db
		.insert(loadedSeeds)
		.values({ name, ...now })
		.onConflictDoUpdate({ target: loadedSeeds.name, set: now });
}
