/** The settings of this installation. The only module that reads (or tells) `process.env`. */
import { resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const url = (schemes: string[], example: string) =>
	z.string().refine(
		(text) => {
			const parsed = parseUrl(text);
			return parsed !== null && schemes.includes(parsed.protocol.slice(0, -1));
		},
		{ error: `must be an address such as ${example}`, abort: true }
	);

/** `URL.parse` came with Node 22; this does the same on Node 20. */
function parseUrl(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}

const fields = z
	.object({
		PORT: z
			.string()
			.regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535' })
			.transform(Number)
			.refine((port) => port <= 65_535, { error: 'must be a whole number from 0 to 65535' })
			.default(3000),
		// Every interface: a public directory is there to be opened from a phone or through a container's
		// port, and nothing of it is private. Set 127.0.0.1 where a proxy on the same machine stands in front.
		HOST: z
			.string()
			.regex(/^[\w.:-]+$/, { error: 'must be a host name or an address such as 127.0.0.1' })
			.default('0.0.0.0'),
		ORIGIN: url(['http', 'https'], 'https://directory.example.org')
			.refine((text) => parseUrl(text)?.pathname === '/' && !/[?#@]/.test(text), {
				error: 'must be a scheme and a host alone, such as https://directory.example.org'
			})
			.transform((text) => new URL(text).origin)
			.nullable()
			.default(null),
		DATA_DIR: z
			.string()
			.default('./data')
			.transform((folder) => resolve(folder)),
		DATABASE_URL: url(
			['postgres', 'postgresql'],
			'postgres://name:password@localhost:5432/directory'
		)
			.nullable()
			.default(null),
		MEILI_URL: url(['http', 'https'], 'http://localhost:7700').nullable().default(null),
		MEILI_KEY: z.string().nullable().default(null),
		SMTP_URL: url(['smtp', 'smtps'], 'smtps://name:password@mail.example.org')
			.nullable()
			.default(null),
		MAIL_FROM: z
			.string()
			.regex(/^[^\r\n]*\S+@\S+\.\S+[^\r\n]*$/, { error: 'must be an e-mail address' })
			.nullable()
			.default(null),
		BASEMAP: z
			.string()
			.regex(/^(https?:\/\/|\/|\.{1,2}\/)\S+$/, {
				error: 'must be the address of a map style (https://… or /…) or a .pmtiles file (./… too)'
			})
			.nullable()
			.default(null),
		SITE_NAME: z
			.string()
			.max(80, { error: 'must be at most 80 characters' })
			.default('Stronger Together'),
		SEED: z.enum(['starter', 'none'], { error: 'must be "starter" or "none"' }).default('starter'),
		LINK_CHECKS: z.enum(['on', 'off'], { error: 'must be "on" or "off"' }).nullable().default(null),
		AUTH_SECRET: z
			.string()
			.min(32, { error: 'must have at least 32 characters' })
			.nullable()
			.default(null),
		LOG_LEVEL: z
			.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
			.default('info')
	})
	// Who asks for a password link says what host it is for; a letter must never repeat that.
	.refine(({ SMTP_URL, ORIGIN }) => !SMTP_URL || ORIGIN, {
		error: 'needs ORIGIN beside it, so that links in e-mails lead to this directory',
		path: ['SMTP_URL']
	});

/** What is never repeated in a message, because it may hold a password. */
const SECRETS = new Set(['DATABASE_URL', 'MEILI_KEY', 'SMTP_URL', 'AUTH_SECRET']);

/** `ORIGIN` null: each request's own host, over plain http. `DATA_DIR` is an absolute path. */
export type Environment = z.infer<typeof fields>;

/**
 * Whether web addresses in listings are looked at. Where nothing is said, a directory with an address of its own does;
 * one that somebody only tries out asks nobody's server.
 */
export const looksAtLinks = ({ LINK_CHECKS, ORIGIN }: Environment): boolean =>
	LINK_CHECKS === null ? ORIGIN !== null : LINK_CHECKS === 'on';

export type EnvironmentReading =
	{ ok: true; environment: Environment } | { ok: false; problems: string[] };

/** Reads and checks every setting. Unset and empty mean the same. One sentence for each that is wrong. */
export function readEnvironment(source: Record<string, string | undefined>): EnvironmentReading {
	const given = Object.fromEntries(
		Object.keys(fields.shape).map((name) => [name, source[name]?.trim() || undefined])
	);
	const read = fields.safeParse(given);
	if (!read.success) {
		return { ok: false, problems: read.error.issues.map((issue) => sentence(issue, given)) };
	}
	return { ok: true, environment: read.data };
}

function sentence(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
	const name = String(issue.path[0]);
	const value = SECRETS.has(name) ? '' : ` (it is "${given[name]}")`;
	return `${name} ${issue.message}${value}.`;
}

/** The settings of this very process. */
export const processEnvironment = (): EnvironmentReading => readEnvironment(process.env);

/**
 * What the builder is started with. Whoever asks for a build (a test runner, a shell set up for development),
 * what is built is what people use.
 */
export const buildEnvironment = (): NodeJS.ProcessEnv => ({
	...process.env,
	NODE_ENV: 'production',
	VITEST: undefined
});

/** A header that our own server writes on every request, whatever the visitor sent. */
export const PROTOCOL_HEADER = 'x-directory-protocol';

/**
 * Prepares what the built server (adapter-node) reads from `process.env` when it is imported. Without
 * ORIGIN it would take every address for https, and so refuse every form on http://localhost.
 * No X-Forwarded-* header is believed, unless the operator names it (ADDRESS_HEADER and its kin).
 */
export function tellBuiltServer(environment: Environment): void {
	if (environment.ORIGIN) process.env.ORIGIN = environment.ORIGIN;
	else delete process.env.ORIGIN;
	process.env.PROTOCOL_HEADER ??= PROTOCOL_HEADER;
	// For tables of listings; the front door keeps everything else far below.
	process.env.BODY_SIZE_LIMIT ??= '10M';
}
