/**
 * Every route and every use case, as they are on the disk, for everybody: through the real hooks, with real sessions,
 * on a real database. What has no row fails, and so does every row that is not true.
 */
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { with_request_store } from '@sveltejs/kit/internal/server';
import { eq, sql } from 'drizzle-orm';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import {
	auditLog,
	calendarFeeds,
	eventRevisions,
	listingEdits,
	mailOutbox,
	organisationRevisions,
	outbox,
	revisions,
	suggestions,
	users,
	venueRevisions,
	verifications
} from '#db/schema/index';
import { listPeople, readPerson } from '#db/queries/people.server';
import type { Services } from '#server/services';
import { enterCode, signIn } from '#server/use-cases/sign-in';
import { createJar } from '#tests/support/browser-cookies';
import { temporaryFolder, type CleanUp } from '#tests/support/database';
import { makeListing } from '#tests/support/made-up-content';
import { makeEvent } from '#tests/support/made-up-event';
import {
	AUTH_SECRET,
	PASSWORD,
	preparedCode,
	preparePerson,
	type PreparedPerson
} from '#tests/support/prepared-people';
import { routesOnDisk, useCasesOnDisk } from '#tests/support/routes';
import { ROUTE_ROWS } from './route-rows';
import { USE_CASE_ROWS, type Knock } from './use-case-rows';
import { EVERYONE, SITUATIONS, type Situation, type Who } from './who';

const OWN_AREA = 'grays';
const OTHER_AREA = 'tilbury-chadwell';
const PEOPLE: Record<Exclude<Who, 'nobody'>, Omit<PreparedPerson, 'email' | 'name'>> = {
	'suspended coordinator': { role: 'coordinator', hasSecondFactor: true },
	'suspended builder': { role: 'community_builder', areaIds: [OWN_AREA] },
	'coordinator without code': { role: 'coordinator' },
	coordinator: { role: 'coordinator', hasSecondFactor: true },
	builder: { role: 'community_builder', areaIds: [OWN_AREA] },
	mapper: { role: 'mapper', areaIds: [OWN_AREA] },
	owner: { role: 'owner' }
};

/** What SvelteKit keeps beside a request while it runs the hooks. */
const UNTRACED = {
	tracing: { record_span: ({ fn }: { fn(span: null): unknown }) => fn(null) }
} as never;

const cleanUps: CleanUp[] = [];
afterAll(async () => {
	for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

let handle: Handle;
let services: Services;
const jars = new Map<Who, ReturnType<typeof createJar>>();
const ids = new Map<Who, string>();

beforeAll(async () => {
	const dataDir = await temporaryFolder(cleanUps);
	await cp(join(inject('pgliteTemplate'), 'database'), join(dataDir, 'database'), {
		recursive: true
	});
	Object.assign(process.env, {
		DATA_DIR: dataDir,
		AUTH_SECRET,
		SEED: 'none',
		LOG_LEVEL: 'silent',
		DATABASE_URL: ''
	});
	// Only now: it reads the settings when it is loaded.
	const hooks = await import('../../../src/hooks.server');
	await hooks.init?.();
	handle = hooks.handle;
	await ask('nobody', '/healthz', 'GET', (event) => (services = event.locals.services));
	cleanUps.push(() => services.close());
	for (const who of EVERYONE) await getReady(who);
});

/** Everybody is signed in, the suspended too: they were here before. */
async function getReady(who: Who): Promise<void> {
	const jar = createJar();
	jars.set(who, jar);
	if (who === 'nobody') return;
	const email = `${who.replaceAll(' ', '-')}@example.org`;
	const id = await preparePerson(services.db, { email, name: who, ...PEOPLE[who] });
	ids.set(who, id);
	const signedIn = await signIn(services, jar.visit(), { email, password: PASSWORD });
	expect(signedIn).toMatchObject({ ok: true });
	if (PEOPLE[who].hasSecondFactor) {
		expect(await enterCode(services, jar.visit(), preparedCode())).toEqual({ ok: true });
	}
	if (who.startsWith('suspended')) {
		await services.db.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, id));
	}
}

/** One request through the whole of hooks.server.ts. `reach` stands for the page. */
async function ask(
	who: Who,
	routeId: string | null,
	method: string,
	reach: (event: RequestEvent) => void = () => {}
): Promise<Response> {
	const url = new URL(`http://localhost:3000/somewhere`);
	const headers = {
		accept: 'text/html',
		origin: url.origin,
		cookie: jars.get(who)?.header() ?? ''
	};
	const event = {
		request: new Request(url, { method, headers }),
		url,
		params: {},
		route: { id: routeId },
		cookies: jars.get(who)?.cookies,
		locals: {},
		isSubRequest: false,
		getClientAddress: () => '127.0.0.1',
		setHeaders: () => {}
	} as unknown as RequestEvent;
	const answer = () =>
		handle({
			event,
			resolve: (asked) => {
				reach(asked);
				return new Response('the page', { headers: { 'x-reached': 'yes' } });
			}
		}) as Promise<Response>;
	return with_request_store({ event, state: UNTRACED }, answer);
}

const reaches = async (who: Who, routeId: string, method: string) =>
	(await ask(who, routeId, method)).headers.has('x-reached');

describe('routes', () => {
	const onDisk = routesOnDisk();

	test('each has a row, and each row a route', () => {
		const found = onDisk.map(({ id, methods, actions }) => [id, methods, actions]);
		const written = Object.entries(ROUTE_ROWS).map(([id, { methods, actions }]) => [
			id,
			methods ?? ['GET'],
			actions ?? []
		]);
		expect(found).toEqual(written.sort(([a], [b]) => String(a).localeCompare(String(b))));
	});

	describe.each(onDisk.map((route) => [route.id, route.actions] as const))('%s', (id, actions) => {
		const methods = ['GET', ...(actions.length > 0 ? ['POST'] : [])];
		it.each(EVERYONE)('%s', async (who) => {
			for (const method of methods) {
				expect(await reaches(who, id, method), method).toBe(
					ROUTE_ROWS[id]?.who.includes(who) ?? false
				);
			}
		});
	});

	test.each(['/(builders)/builders/new', '/(communities)/communities', '/(communities)/x/[y]'])(
		'%s, of which nobody has thought yet, is closed to everybody',
		async (id) => {
			for (const who of EVERYONE) expect(await reaches(who, id, 'GET'), who).toBe(false);
		}
	);

	test('the answer says what to do', async () => {
		const where = async (who: Who, method = 'GET') => {
			const answer = await ask(who, '/(builders)/builders/people', method);
			return [answer.status, answer.headers.get('location')];
		};
		const signInFirst = [303, '/builders/sign-in?next=%2Fsomewhere'];
		expect(await where('nobody')).toEqual(signInFirst);
		expect(await where('suspended coordinator')).toEqual(signInFirst);
		expect(await where('nobody', 'POST')).toEqual([303, '/builders/sign-in']);
		expect(await where('coordinator without code')).toEqual([
			303,
			'/builders/account/second-factor'
		]);
		expect(await where('builder')).toEqual([403, null]);
		expect(await where('coordinator')).toEqual([200, null]);
	});

	test('nothing behind the sign-in is kept by a cache or found by a search machine', async () => {
		const answer = await ask('coordinator', '/(builders)/builders/people', 'GET');
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
		expect(answer.headers.get('x-robots-tag')).toBe('noindex');
		expect(answer.headers.get('referrer-policy')).toBe('same-origin');
	});

	test('nobody is looked up on a page that is for everybody', async () => {
		await ask('coordinator', '/(public)', 'GET', ({ locals }) => {
			expect(locals.person).toBeNull();
		});
	});
});

describe('use cases', () => {
	let made = 0;
	const areaOf = (situation: Situation) => (situation === 'other area' ? OTHER_AREA : OWN_AREA);

	/** Somebody to do it to. */
	async function makeTarget(situation: Situation): Promise<string> {
		return preparePerson(services.db, {
			email: `target-${++made}@example.org`,
			name: 'Target',
			role: 'community_builder',
			areaIds: [areaOf(situation)],
			isSuspended: situation === 'archived'
		});
	}

	async function makeSuggestion(listingId: string): Promise<string> {
		const [row] = await services.db
			.insert(suggestions)
			.values({ listingId, subject: 'other', message: 'A word about it' })
			.returning({ id: suggestions.id });
		return row?.id ?? '';
	}

	const TABLES = [
		...[users, auditLog, mailOutbox, verifications, revisions, outbox, listingEdits],
		...[eventRevisions, calendarFeeds, venueRevisions, organisationRevisions]
	];

	/** What a use case could have changed: of these people, of suggestions, and by adding rows. */
	async function traces(people: string[]): Promise<unknown> {
		const rows = sql.join(
			TABLES.map((table) => sql`(select count(*) from ${table})`),
			sql`, `
		);
		const waiting = sql`(select count(*) from ${suggestions} where ${suggestions.status} = 'waiting')`;
		const counted = await services.db.execute(sql`select array[${rows}, ${waiting}] as counts`);
		return [counted, await Promise.all(people.map((id) => listPeople(services.db, id)))];
	}

	/** What it is done to. Who is refused leaves it as it was, so the next one finds the very same. */
	type Subject = Pick<Knock, 'listing' | 'suggestion' | 'event' | 'target'>;
	const untouched = new Map<Situation, Subject>();

	async function makeSubject(situation: Situation): Promise<Subject> {
		const areaId = areaOf(situation);
		const status = situation === 'archived' ? 'archived' : 'published';
		const listing = await makeListing(services.db, { areaId, status });
		return {
			listing,
			suggestion: await makeSuggestion(listing),
			event: await makeEvent(services.db, { areaId, status }),
			target: await makeTarget(situation)
		};
	}

	test('each has a row, and each row a use case', () => {
		expect(Object.keys(USE_CASE_ROWS).sort()).toEqual(useCasesOnDisk());
	});

	describe.each(Object.entries(USE_CASE_ROWS))('%s', (_, { who: allowed, call }) => {
		describe.each(EVERYONE)('%s', (who) => {
			it.each(SITUATIONS)('%s', async (situation) => {
				const id = ids.get(who);
				const person = id ? await readPerson(services.db, id) : null;
				const sessionId = '00000000-0000-0000-0000-000000000000';
				const visit = jars.get(who)?.visit();
				if (!visit) throw new Error(who);
				const subject = untouched.get(situation) ?? (await makeSubject(situation));
				const knock = {
					...subject,
					...{ situation, services, visit },
					areaId: areaOf(situation),
					actor: person && { ...person, sessionId },
					fresh: `fresh-${++made}`,
					now: new Date()
				};
				const people = [subject.target, ...(id ? [id] : [])];
				const before = await traces(people);
				const result = await call(knock);
				await services.accounts.idle();
				const isRefused = (result as { problem?: string } | null)?.problem === 'forbidden';
				const mayDo = 'own area' in allowed ? allowed[situation] : allowed;
				if (isRefused) untouched.set(situation, subject);
				else untouched.clear();
				expect(isRefused).toBe(!mayDo.includes(who));
				if (isRefused) expect(await traces(people)).toEqual(before);
			});
		});
	});
});
