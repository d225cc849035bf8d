/** What `geo:import` has brought in last. */
import { asc } from 'drizzle-orm';
import type { Database } from '#db/database';
import { geoImports } from '#db/schema/index';

/** The source of each import, to be named wherever its data is shown. */
export async function geoSources(db: Database) {
	return db.select().from(geoImports).orderBy(asc(geoImports.subject));
}

/** Another text after every import. */
export async function geoImportState(db: Database): Promise<string> {
	const rows = await geoSources(db);
	return rows.map(({ subject, importedAt }) => `${subject} ${importedAt.toISOString()}`).join(' ');
}
