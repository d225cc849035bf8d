/** The frame of every command: arguments and settings are checked, and failures end in plain words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotOpenDatabase, openDatabase, type Database } from '#db/client.server';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { loadVocabulary } from '#db/seed/load-vocabulary.server';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';
import { processEnvironment, type Environment } from '#server/environment';

export type Work = (tools: {
	environment: Environment;
	db: Database;
	say: (line: string) => void;
	/** What was given behind the command's name; empty unless it accepts arguments. */
	given: Given;
}) => Promise<void>;

export type Given = {
	options: Record<string, string | boolean | (string | boolean)[] | undefined>;
	words: string[];
};

/** What a command accepts behind its name. Anything else is a mistake, and nothing is done. */
export type Accepts = {
	options?: NonNullable<ParseArgsConfig['options']>;
	words?: boolean;
	/** What is wrong with what was given, a sentence each: then nothing is opened. */
	mistakes?: (given: Given) => string[];
	/** For the command that sets another borough up: an empty database stays empty. */
	place?: 'as it is';
};

/**
 * Opens the database, sees to it that the place is in it, does the work, closes it. `about` is what `--help` prints.
 * Ends the process with 1 where something is wrong.
 */
export async function runCommand(about: string, work: Work, accepts: Accepts = {}): Promise<void> {
	const say = (line: string) => console.log(line);
	const given = readArguments(about, accepts);
	if (given.options.help === true) return say(about);
	const mistakes = accepts.mistakes?.(given) ?? [];
	if (mistakes.length > 0) return giveUp([...mistakes, '--help says more.'].join('\n'));
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
			if (!accepts.place) await loadBuiltInPlace(db);
			await loadVocabulary(db, starterVocabulary, new Date());
			await work({ environment, db, say, given });
		} finally {
			await close();
		}
	} catch (error) {
		if (error instanceof CannotOpenDatabase) giveUp(error.message);
		else throw error;
	}
}

function readArguments(about: string, { options = {}, words = false }: Accepts): Given {
	try {
		const help = { type: 'boolean', short: 'h' } as const;
		const read = parseArgs({ options: { ...options, help }, allowPositionals: words });
		return { options: read.values, words: read.positionals };
	} catch (error) {
		giveUp(`${(error as Error).message}\n\n${about}`);
	}
}

function giveUp(words: string): never {
	console.error(words);
	process.exit(1);
}
