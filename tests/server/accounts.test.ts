/** Accounts over the wire: cookies, other sites' forms, where one is sent, and what is written down. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, temporaryDataDir, type BuiltServer } from '#tests/support/built-server';
import { prepareDirectory } from '#tests/support/prepare-directory';
import {
	AUTH_SECRET,
	PASSWORD,
	preparedCode,
	type PreparedPerson
} from '#tests/support/prepared-people';
import { routesOnDisk } from '#tests/support/routes';

const SECRET_NAME = 'kxqzvw';
const PEOPLE: Record<string, PreparedPerson> = {
	coordinator: {
		email: `${SECRET_NAME}.c@example.org`,
		name: SECRET_NAME,
		role: 'coordinator',
		hasSecondFactor: true
	},
	newCoordinator: { email: `${SECRET_NAME}.n@example.org`, name: SECRET_NAME, role: 'coordinator' },
	builder: {
		email: `${SECRET_NAME}.b@example.org`,
		name: SECRET_NAME,
		role: 'community_builder',
		areaIds: ['grays']
	}
};

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
let server: BuiltServer;
beforeAll(async () => {
	data = await temporaryDataDir();
	await prepareDirectory(data.path, Object.values(PEOPLE));
	server = await startServer({ DATA_DIR: data.path, SEED: 'none', AUTH_SECRET });
});
afterAll(async () => {
	await server.stop();
	await data.remove();
});

type Asked = { cookie?: string; form?: Record<string, string>; headers?: Record<string, string> };

function ask(path: string, { cookie, form, headers = {} }: Asked = {}) {
	return fetch(server.url + path, {
		method: form ? 'POST' : 'GET',
		redirect: 'manual',
		headers: { accept: 'text/html', origin: server.url, ...(cookie && { cookie }), ...headers },
		body: form && new URLSearchParams(form)
	});
}

const cookiesOf = (answer: Response) =>
	answer.headers
		.getSetCookie()
		.filter((line) => !/max-age=0/i.test(line))
		.map((line) => line.split(';')[0])
		.join('; ');

async function signIn(
	who: keyof typeof PEOPLE,
	next = ''
): Promise<{ cookie: string; to: string }> {
	const { email = '', hasSecondFactor } = PEOPLE[who] ?? {};
	const form = { email, password: PASSWORD, next };
	let answer = await ask('/builders/sign-in', { form });
	if (hasSecondFactor) {
		const cookie = cookiesOf(answer);
		const code = { code: preparedCode(), next };
		answer = await ask('/builders/sign-in/code', { cookie, form: code });
	}
	expect(answer.status).toBe(303);
	return { cookie: cookiesOf(answer), to: answer.headers.get('location') ?? '' };
}

describe('the cookie of a session', () => {
	test('cannot be read by a script, nor sent by another site', async () => {
		const form = { email: PEOPLE.builder?.email ?? '', password: PASSWORD };
		const answer = await ask('/builders/sign-in', { form });
		const [cookie = ''] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/^builders\.session_token=/);
		expect(cookie).toMatch(/; HttpOnly/);
		expect(cookie).toMatch(/; SameSite=Lax/i);
		expect(cookie).toMatch(/; Path=\//);
		// http://localhost has to work; see below for https.
		expect(cookie).not.toMatch(/; Secure/);
	});

	test('over https it goes nowhere else', async () => {
		const own = await temporaryDataDir();
		await prepareDirectory(own.path, [PEOPLE.builder as PreparedPerson]);
		const ORIGIN = 'https://directory.example.org';
		const behindProxy = await startServer({
			DATA_DIR: own.path,
			SEED: 'none',
			AUTH_SECRET,
			ORIGIN
		});
		const form = { email: PEOPLE.builder?.email ?? '', password: PASSWORD };
		const answer = await fetch(`${behindProxy.url}/builders/sign-in`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: ORIGIN },
			body: new URLSearchParams(form)
		});
		const [cookie = ''] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/^__Secure-builders\.session_token=.*; Secure/);
		const inside = await fetch(`${behindProxy.url}/builders`, {
			redirect: 'manual',
			headers: { cookie: cookie.split(';')[0] ?? '' }
		});
		expect(inside.status).toBe(200);
		await behindProxy.stop();
		await own.remove();
	});

	test('is signed: changed by one letter it is worth nothing', async () => {
		const { cookie } = await signIn('builder');
		expect((await ask('/builders', { cookie })).status).toBe(200);
		for (const forged of [cookie.replace(/=./, '=_'), cookie.replace(/.$/, 'x'), `${cookie}x`]) {
			expect((await ask('/builders', { cookie: forged })).status).toBe(303);
		}
	});

	test('public pages neither set it nor change with it', async () => {
		const { cookie } = await signIn('builder');
		const answer = await ask('/about', { cookie });
		expect(answer.headers.getSetCookie()).toEqual([]);
		expect(await answer.text()).not.toContain(SECRET_NAME);
	});
});

describe('after signing in', () => {
	test.each([
		['/builders/account', '/builders/account'],
		['https://evil.example/', '/builders'],
		['//evil.example/builders', '/builders'],
		['/\\evil.example', '/builders'],
		['/builders\\..\\..\\evil', '/builders'],
		['/search', '/builders'],
		['javascript:alert(1)', '/builders']
	])('%j leads to %s', async (next, to) => {
		expect((await signIn('builder', next)).to).toBe(to);
		const { cookie } = await signIn('builder');
		const again = await ask(`/builders/sign-in?next=${encodeURIComponent(next)}`, { cookie });
		expect(again.headers.get('location')).toBe(to);
	});
});

describe('forms of other sites', () => {
	const form = { email: 'a@example.org', password: PASSWORD };
	test.each([
		['another site', { origin: 'https://evil.example' }],
		['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
		['nowhere', { origin: '' }]
	])('from %s are refused everywhere', async (_, headers) => {
		for (const path of ['/builders/sign-in', '/builders/forgotten', '/builders/account?/signOut']) {
			expect((await ask(path, { form, headers })).status).toBe(403);
		}
	});
});

test('addresses of better-auth’s own are not there', async () => {
	for (const path of ['/api/auth/sign-in/email', '/api/auth/get-session', '/api/auth/ok']) {
		expect((await ask(path, { form: {} })).status).toBe(404);
		expect((await ask(path)).status).toBe(404);
	}
});

describe('every page behind the sign-in, over the wire', () => {
	const paths = routesOnDisk()
		.filter(({ id }) => /^\/\((builders|communities)\)/.test(id))
		.map(({ id, actions }) => ({
			path: id.replace(/\/\(\w+\)/, '').replace(/\[\w+\]/, '00000000-0000-0000-0000-000000000000'),
			actions
		}));
	const isOpen = /\/(sign-in|forgotten|reset|invitation)(\/|$)/;
	let cookies: Record<string, string | undefined>;
	beforeAll(async () => {
		cookies = {
			nobody: undefined,
			builder: (await signIn('builder')).cookie,
			newCoordinator: (await signIn('newCoordinator')).cookie,
			coordinator: (await signIn('coordinator')).cookie
		};
	});

	test.each(paths)('$path', async ({ path, actions }) => {
		for (const [who, cookie] of Object.entries(cookies)) {
			const answers = [await ask(path, { cookie })];
			// Empty forms: whoever may send them is told what is missing.
			for (const action of actions.filter((name) => !/signOut|endOthers/.test(name))) {
				const query = action === 'default' ? '' : `?/${action}`;
				answers.push(await ask(path + query, { cookie, form: { nothing: '' } }));
			}
			for (const answer of answers) {
				expect(answer.status, who).toBeLessThan(500);
				expect(answer.headers.get('cache-control')).toBe('private, no-store');
				if (who !== 'nobody' || isOpen.test(path)) continue;
				expect(answer.headers.get('location')).toMatch(/^\/builders\/sign-in/);
			}
			if (isOpen.test(path)) continue;
			const [page] = answers;
			if (who === 'builder' && /people|letters|audit|erase|import|\/own(\/|$)|work/.test(path)) {
				expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
			}
			if (who === 'newCoordinator' && !path.includes('account')) {
				expect(page?.headers.get('location')).toBe('/builders/account/second-factor');
			}
			// Coordinators come in everywhere but where a group sees its own listings.
			const expected = /\/own(\/|$)/.test(path) ? [403] : [200, 404];
			if (who === 'coordinator') expect(expected).toContain(page?.status);
		}
	});
});

test('nothing of people is in the log', async () => {
	await ask('/builders/sign-in', {
		form: { email: `${SECRET_NAME}@example.org`, password: SECRET_NAME }
	});
	await ask('/builders/forgotten', { form: { email: PEOPLE.builder?.email ?? '' } });
	await ask(`/builders/reset/${SECRET_NAME}`);
	expect(server.output()).not.toContain(SECRET_NAME);
	expect(server.output()).not.toContain(PASSWORD);
});

test('odd forms are answered, not fallen over', async () => {
	const odd = ['', '\0', 'a'.repeat(100_000), '🧶'.repeat(300), "'; drop table users; --"];
	for (const text of odd) {
		for (const path of ['/builders/sign-in', '/builders/forgotten', '/builders/sign-in/code']) {
			const form = { email: text, password: text, code: text, next: text };
			expect((await ask(path, { form })).status).toBeLessThan(500);
		}
	}
	const notAForm = await fetch(`${server.url}/builders/sign-in`, {
		method: 'POST',
		headers: { origin: server.url, 'content-type': 'application/json' },
		body: '{}'
	});
	expect(notAForm.status).toBeLessThan(500);
});

test('a secret is made and kept for its owner alone where none is set', async () => {
	const own = await temporaryDataDir();
	const first = await startServer({ DATA_DIR: own.path, SEED: 'none' });
	await first.stop();
	const { mode } = await import('node:fs/promises').then(({ stat }) =>
		stat(`${own.path}/auth-secret`)
	);
	expect((mode & 0o777).toString(8)).toBe('600');
	await own.remove();
});
