/** What accounts and letters stand on, without the rest of the server. */
import type { OpenedDatabase } from '#db/client.server';
import { readPlaceData } from '#db/queries/place.server';
import { loadPlace } from '#db/seed/load.server';
import { createAccounts } from '#server/accounts/accounts';
import { createDuplicateBook } from '#server/desk/duplicate-book';
import { readEnvironment, type Environment } from '#server/environment';
import { createLog } from '#server/log';
import { startMailWorker } from '#server/mail/mail-worker';
import { madeUpPlace } from './database-made-up-data';
import { AUTH_SECRET } from './prepared-people';

export async function openAccountServices(
	{ db }: OpenedDatabase,
	settings: Record<string, string> = {}
) {
	const reading = readEnvironment({ AUTH_SECRET, LOG_LEVEL: 'silent', ...settings });
	if (!reading.ok) throw new Error(reading.problems.join('\n'));
	const environment: Environment = reading.environment;
	await loadPlace(db, madeUpPlace);
	const log = createLog(environment);
	const mail = startMailWorker({ db, log, environment });
	const accounts = await createAccounts({ db, environment, log, mailWaits: mail.poke });
	const duplicates = createDuplicateBook(db);
	return { db, environment, log, mail, accounts, duplicates, place: await readPlaceData(db) };
}
export type AccountServices = Awaited<ReturnType<typeof openAccountServices>>;
