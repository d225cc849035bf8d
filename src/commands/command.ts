/** The frame of every command: arguments and settings are checked, and failures end in plain words. */
import { parseArgs } from 'node:util';
import { CannotOpenDatabase, openDatabase, type Database } from '#db/client.server';
import { BOROUGHS } from '#db/seed/boroughs';
import { loadPlace } from '#db/seed/load.server';
import { processEnvironment, type Environment } from '#server/environment';

export type Work = (tools: {
	environment: Environment;
	db: Database;
	say: (line: string) => void;
}) => Promise<void>;

/**
 * Opens the database, sees to it that the place is in it, does the work, closes it. `about` is what `--help` prints.
 * Ends the process with 1 where something is wrong.
 */
export async function runCommand(about: string, work: Work): Promise<void> {
	const say = (line: string) => console.log(line);
	if (wantsHelp(about)) return say(about);
	const reading = processEnvironment();
	if (!reading.ok) return giveUp(['These settings are wrong:', ...reading.problems].join('\n  '));
	const { environment } = reading;
	try {
		const { db, close } = await openDatabase({
			databaseUrl: environment.DATABASE_URL ?? undefined,
			dataDir: environment.DATA_DIR,
			onNotice: say
		});
		try {
			await loadPlace(db, await BOROUGHS.thurrock.place());
			await work({ environment, db, say });
		} finally {
			await close();
		}
	} catch (error) {
		if (error instanceof CannotOpenDatabase) giveUp(error.message);
		else throw error;
	}
}

/** These commands take no argument; one that is given is a mistake, and nothing is done. */
function wantsHelp(about: string): boolean {
	try {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
		return values.help === true;
	} catch (error) {
		giveUp(`${(error as Error).message}\n\n${about}`);
	}
}

function giveUp(words: string): never {
	console.error(words);
	process.exit(1);
}
