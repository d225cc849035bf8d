/** `npm run user:create`: the first coordinator, or anybody else, from the terminal. */
import { hashPassword } from 'better-auth/crypto';
import type { Database, Transaction } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import { addPerson, findPersonByEmail, setPassword } from '#db/queries/people.server';
import { readPlaceData } from '#db/queries/place.server';
import { invitation, type Invitation } from '#domain/invitation';
import { localNames, MIN_PASSWORD_LENGTH, passwordProblem } from '#domain/password';
import { AREA_ROLES, ROLES } from '#domain/person';
import type { PlaceData } from '#domain/place-data';
import { INVITATION_DAYS, writeInvitation } from '#server/accounts/write-invitation';
import type { Environment } from '#server/environment';
import { runCommand, type Given } from './command';

const ABOUT = `npm run user:create -- --email E --role R [--areas a,b] [--password-stdin]

Opens an account. Without a password it prints a link with which the person chooses a name and a password; the link
is good for ${INVITATION_DAYS} days. For somebody who has an account already it prints a new link to choose another password.
  --role R           ${ROLES.join(', ')}
  --areas a,b        where they work, for ${AREA_ROLES.join(' and ')}
  --password-stdin   reads the password from standard input: printf '%s' '…' | npm run -s user:create -- …
With PGlite (no DATABASE_URL), stop the server first.`;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const read = ({ options }: Given) =>
	invitation.safeParse({
		email: text(options.email),
		role: text(options.role),
		areaIds: text(options.areas).split(',').filter(Boolean)
	});

const MISTAKES: Record<keyof Invitation, string> = {
	email: '--email has to be an e-mail address.',
	role: `--role has to be one of ${ROLES.join(', ')}.`,
	areaIds: '--areas has to name at least one area for this role, such as --areas grays.'
};

function mistakesOf(given: Given): string[] {
	const issues = read(given).error?.issues ?? [];
	return [...new Set(issues.map(({ path }) => MISTAKES[path[0] as keyof Invitation]))];
}

async function readPassword(): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of process.stdin) parts.push(part as Buffer);
	return Buffer.concat(parts)
		.toString('utf8')
		.replace(/\r?\n$/, '')
		.normalize('NFC');
}

await runCommand(
	ABOUT,
	async ({ db, environment, say, given }) => {
		const { data } = read(given);
		if (!data) return;
		const place = await readPlaceData(db);
		const { areas } = place;
		const unknown = data.areaIds.filter((id) => !areas.some((area) => area.id === id));
		if (unknown.length > 0) {
			const known = areas.map(({ id }) => id).join(', ');
			return fail(say, `There is no area "${unknown.join('", "')}". There are: ${known}.`);
		}
		if (given.options['password-stdin'] === true)
			await withPassword({ db, environment, place, say }, data);
		else await withLink(db, environment, data, say);
	},
	{
		options: {
			email: { type: 'string' },
			role: { type: 'string' },
			areas: { type: 'string' },
			'password-stdin': { type: 'boolean' }
		},
		mistakes: mistakesOf
	}
);

async function create(tx: Transaction, person: Invitation): Promise<string | null> {
	const id = await addPerson(tx, { ...person, name: person.email });
	if (id === null) return null;
	const { role, areaIds } = person;
	await addToAudit(tx, {
		actor: null,
		action: 'invite_person',
		objectId: id,
		details: { role, areaIds }
	});
	return id;
}

type Parts = {
	db: Database;
	environment: Environment;
	place: PlaceData;
	say: (line: string) => void;
};

async function withPassword(
	{ db, environment: { SITE_NAME }, place, say }: Parts,
	person: Invitation
): Promise<void> {
	const password = await readPassword();
	const problem = passwordProblem(password, [person.email, SITE_NAME], localNames(place));
	if (problem) {
		return fail(
			say,
			`This password is ${problem.replace('_', ' ')}. Take at least ${MIN_PASSWORD_LENGTH} letters that nobody would guess, such as four or five words.`
		);
	}
	const hash = await hashPassword(password);
	const isNew = await db.transaction(async (tx) => {
		const id = await create(tx, person);
		if (id !== null) await setPassword(tx, id, hash);
		return id !== null;
	});
	if (isNew) say(`There is an account for ${person.email} now. Sign in at /builders.`);
	else
		fail(say, `${person.email} has an account already. Leave --password-stdin out for a new link.`);
}

async function withLink(
	db: Database,
	{ ORIGIN, PORT }: Environment,
	person: Invitation,
	say: (line: string) => void
): Promise<void> {
	const { id, path } = await db.transaction(async (tx) => {
		const id = await create(tx, person);
		const known = id === null ? await findPersonByEmail(tx, person.email) : null;
		const path = await writeInvitation(
			tx,
			{ id: id ?? known!.id, email: person.email },
			new Date()
		);
		return { id, path };
	});
	say(
		id === null
			? `${person.email} has an account already; their role stays as it is. With this link they choose another password:`
			: `With this link ${person.email} chooses a name and a password. It is good for ${INVITATION_DAYS} days, once:`
	);
	say(`${ORIGIN ?? `http://localhost:${PORT}`}${path}`);
}

function fail(say: (line: string) => void, words: string): void {
	say(words);
	process.exitCode = 1;
}
