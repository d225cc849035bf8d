/** A directory on disk with people in it, for servers that are about to start there. */
import { openDatabase } from '#db/client.server';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { preparePerson, type PreparedPerson } from './prepared-people';

/** Answers their ids, in order. */
export async function prepareDirectory(
	dataDir: string,
	people: PreparedPerson[]
): Promise<string[]> {
	const { db, close } = await openDatabase({ dataDir });
	try {
		await loadBuiltInPlace(db);
		const ids: string[] = [];
		for (const person of people) ids.push(await preparePerson(db, person));
		return ids;
	} finally {
		await close();
	}
}
