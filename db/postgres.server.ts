/** PostgreSQL, for anything that matters. */
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { CannotOpenDatabase, errorCode, type Database, type OpenedDatabase } from '#db/database';
import { migrateDatabase } from '#db/migrate.server';

/** Any number, as long as every process of ours takes the same one ("place" on a phone's keys). */
const MIGRATION_LOCK = 75_223;
const CONNECT_SECONDS = 5;
const CLOSE_SECONDS = 5;

const OPTIONS = {
	connect_timeout: CONNECT_SECONDS,
	// Notices such as "relation already exists, skipping" would go to the console.
	onnotice: () => {}
} satisfies postgres.Options<Record<string, never>>;

/** PostgreSQL's own words for what went wrong, by SQLSTATE or system error; the rest is a bug. */
const REASONS: Record<string, string> = {
	ECONNREFUSED: 'nothing is listening there',
	ECONNRESET: 'the connection was cut',
	ENOTFOUND: 'no computer has that name',
	EAI_AGAIN: 'the name could not be looked up',
	ENOENT: 'no such socket',
	ETIMEDOUT: 'no answer',
	EHOSTUNREACH: 'no way to that computer',
	ENETUNREACH: 'no way to that network',
	CONNECT_TIMEOUT: 'no answer',
	CONNECTION_CLOSED: 'the connection was cut',
	CONNECTION_ENDED: 'the connection was cut',
	'28000': 'that user may not log in',
	'28P01': 'the password is wrong',
	'3D000': 'there is no such database',
	'42501': 'that user may not create tables',
	'53300': 'the server has no free connection',
	'57P03': 'the server is still starting'
};

function parseAddress(databaseUrl: string): URL | null {
	try {
		decodeURIComponent(databaseUrl);
		const url = new URL(databaseUrl);
		return ['postgres:', 'postgresql:'].includes(url.protocol) ? url : null;
	} catch {
		return null;
	}
}

/** The address without the secret part, for a message. */
function describeAddress(databaseUrl: string): string {
	const url = parseAddress(databaseUrl);
	if (!url) {
		throw new CannotOpenDatabase(
			'bad_url',
			'DATABASE_URL is not a PostgreSQL address. It looks like postgres://user:password@host:5432/database; signs such as @ or / in the password are written as %40 or %2F.'
		);
	}
	return `${url.hostname || 'this computer'}${url.port && `:${url.port}`}${url.pathname}`;
}

async function migrateAlone(databaseUrl: string): Promise<void> {
	// A connection of its own: an advisory lock belongs to the session and goes with it, even on a crash.
	const client = postgres(databaseUrl, { ...OPTIONS, max: 1 });
	try {
		await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrateDatabase(drizzle(client));
	} finally {
		await client.end({ timeout: CLOSE_SECONDS });
	}
}

/** Opens and migrates the database at `databaseUrl`. */
export async function openPostgres(databaseUrl: string): Promise<OpenedDatabase> {
	const address = describeAddress(databaseUrl);
	try {
		await migrateAlone(databaseUrl);
	} catch (error) {
		const why = REASONS[errorCode(error) ?? ''];
		if (!why) throw error;
		throw new CannotOpenDatabase(
			'unreachable',
			`The PostgreSQL database at ${address} cannot be used: ${why}. Check DATABASE_URL and that the server runs.`,
			error
		);
	}
	const client = postgres(databaseUrl, OPTIONS);
	const db: Database = drizzle(client);
	return {
		db,
		engine: 'postgres',
		close: () => client.end({ timeout: CLOSE_SECONDS }),
		ping: async () => void (await db.execute(sql`select 1`))
	};
}
