import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { unsentLetters } from '#db/queries/mail.server';
import { listPeople, listSessions, readPerson } from '#db/queries/people.server';
import { auditLog, invitations, sessions, users, verifications } from '#db/schema/index';
import { acceptInvitation } from '#server/use-cases/accept-invitation';
import { changePerson, removeSecondFactorOf, suspendPerson } from '#server/use-cases/change-person';
import { invitePerson, renewInvitation } from '#server/use-cases/invite-person';
import {
	changePassword,
	endOtherSessions,
	endOwnSession
} from '#server/use-cases/keep-own-account';
import {
	askPasswordLink,
	isPasswordLinkGood,
	resetPassword
} from '#server/use-cases/reset-password';
import {
	beginSecondFactor,
	confirmSecondFactor,
	removeOwnSecondFactor
} from '#server/use-cases/second-factor';
import { enterCode, signIn, signOut } from '#server/use-cases/sign-in';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { createJar } from '#tests/support/browser-cookies';
import { describeOnBothDatabases } from '#tests/support/database';
import {
	PASSWORD,
	preparedCode,
	preparePerson,
	type PreparedPerson
} from '#tests/support/prepared-people';
import { totp } from '#tests/support/totp';

const NEW = 'nine brown hens in the rain';
const DAY = 86_400_000;

describeOnBothDatabases('accounts', (open) => {
	let services: AccountServices;
	let made = 0;
	beforeAll(async () => {
		services = await openAccountServices(await open());
		return () => services.mail.stop();
	});

	const prepare = async (more: Partial<PreparedPerson> = {}) => {
		const email = `person-${++made}@example.org`;
		const id = await preparePerson(services.db, { email, name: 'Sam', role: 'owner', ...more });
		return { id, email };
	};
	const signedIn = async (email: string) => {
		const jar = createJar();
		expect(await signIn(services, jar.visit(), { email, password: PASSWORD })).toMatchObject({
			ok: true
		});
		return jar;
	};
	const who = (jar: ReturnType<typeof createJar>) => services.accounts.whoIs(jar.visit());
	const coordinator = async () => {
		const { id } = await prepare({ role: 'coordinator', hasSecondFactor: true });
		return readPerson(services.db, id);
	};
	const linkOf = async (userId: string) => {
		const [row] = await unsentLetters(services.db, new Date(), userId);
		const path = row && 'path' in row.letter ? row.letter.path : '';
		return path.split('/').at(-1) ?? '';
	};
	const invite = async () => {
		const email = `guest-${++made}@example.org`;
		const form = { email: email.toUpperCase(), role: 'mapper', areaIds: ['west'] };
		const result = await invitePerson(services, await coordinator(), form, new Date());
		if (!result.ok) throw new Error(result.problem);
		return { id: result.id, email, token: await linkOf(result.id) };
	};
	const accept = (token: string, now = new Date(), name = 'Ada') =>
		acceptInvitation(services, createJar().visit(), { token, name, password: PASSWORD }, now);

	it('an invitation leads to an account, once', async () => {
		const { id, email, token } = await invite();
		const [kept] = await services.db.select().from(invitations).where(eq(invitations.userId, id));
		expect(kept?.tokenHash).not.toContain(token);
		expect(await signIn(services, createJar().visit(), { email, password: PASSWORD })).toEqual({
			ok: false,
			problem: 'wrong'
		});
		expect(await accept(token, new Date(), '  ')).toMatchObject({ problem: 'fields', name: true });
		const jar = createJar();
		const given = { token, name: 'Ada', password: PASSWORD };
		expect(await acceptInvitation(services, jar.visit(), given, new Date())).toEqual({
			ok: true,
			needsCode: false
		});
		expect(await who(jar)).toMatchObject({ id, name: 'Ada', role: 'mapper', areaIds: ['west'] });
		expect(await accept(token)).toEqual({ ok: false, problem: 'link' });
		expect(await unsentLetters(services.db, new Date(), id)).toEqual([]);
	});

	it('of two who open a link at the same moment, one gets in', async () => {
		const { token } = await invite();
		const results = await Promise.all([accept(token), accept(token), accept(token)]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('an old invitation, one that was replaced, and one of somebody suspended do not work', async () => {
		const { id, token } = await invite();
		expect(await accept(token, new Date(Date.now() + 15 * DAY))).toMatchObject({ problem: 'link' });
		await renewInvitation(services, await coordinator(), id, new Date());
		expect(await accept(token)).toMatchObject({ problem: 'link' });
		const newer = await linkOf(id);
		expect(await suspendPerson(services, await coordinator(), id, new Date())).toEqual({
			ok: true
		});
		expect(await accept(newer)).toMatchObject({ problem: 'link' });
	});

	it('refuses an invitation that cannot be meant', async () => {
		const actor = await coordinator();
		const { email } = await prepare();
		const ask = (form: object) => invitePerson(services, actor, form, new Date());
		expect(await ask({ email, role: 'owner', areaIds: [] })).toMatchObject({ problem: 'taken' });
		for (const [form, field] of [
			[{ email: 'x', role: 'owner', areaIds: [] }, 'email'],
			[{ email: 'a@example.org', role: 'admin', areaIds: [] }, 'role'],
			[{ email: 'a@example.org', role: 'mapper', areaIds: [] }, 'areaIds'],
			[{ email: 'a@example.org', role: 'mapper', areaIds: ['atlantis'] }, 'areaIds']
		] as const) {
			expect(await ask(form)).toMatchObject({ problem: 'fields', fields: [field] });
		}
		const withMore = { email: 'a@example.org', role: 'owner', areaIds: [], isSuspended: false };
		expect((await ask(withMore)).ok).toBe(false);
	});

	it('says the same to a wrong password, an unknown address and somebody suspended', async () => {
		const { email } = await prepare();
		const suspended = await prepare({ isSuspended: true });
		const answers = [
			await signIn(services, createJar().visit(), { email, password: 'not this one at all' }),
			await signIn(services, createJar().visit(), {
				email: 'none@example.org',
				password: PASSWORD
			}),
			await signIn(services, createJar().visit(), { email: 'no address', password: PASSWORD }),
			await signIn(services, createJar().visit(), { ...suspended, password: PASSWORD })
		];
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(await listSessions(services.db, suspended.id, new Date())).toEqual([]);
	});

	it.each(['somebody', 'nobody'])('stops whoever guesses at %s, for a while', async (whom) => {
		const email = whom === 'nobody' ? `${++made}@example.org` : (await prepare()).email;
		const guess = (password: string) => signIn(services, createJar().visit(), { email, password });
		for (let time = 0; time < 10; time++) {
			expect(await guess('wrong')).toMatchObject({ problem: 'wrong' });
		}
		expect(await guess(PASSWORD)).toMatchObject({ problem: 'too_often' });
		const other = await prepare();
		await signedIn(other.email);
	});

	it('every sign-in has a session of its own, and signing out ends it', async () => {
		const { id, email } = await prepare();
		const jar = await signedIn(email);
		const other = await signedIn(email);
		expect(other.header()).not.toBe(jar.header());
		const stolen = createJar();
		stolen.cookies.set('builders.session_token', 'forged.forged', { path: '/' });
		expect(await who(stolen)).toBeNull();
		const before = { ...jar.visit(), keepCookies: () => {} };
		await signOut(services, jar.visit());
		expect(await services.accounts.whoIs(before)).toBeNull();
		expect(await who(other)).toMatchObject({ id });
	});

	it('a new password ends every other session, and this one goes on under a new name', async () => {
		const { email } = await prepare();
		const jar = await signedIn(email);
		const other = await signedIn(email);
		const before = { ...jar.visit(), keepCookies: () => {} };
		const change = async (current: string, password: string) =>
			changePassword(services, await who(jar), jar.visit(), { current, password }, new Date());
		expect(await change('not this one at all', NEW)).toMatchObject({ problem: 'wrong' });
		expect(await change(PASSWORD, email)).toMatchObject({ problem: 'password' });
		expect(await change(PASSWORD, NEW)).toEqual({ ok: true });
		expect(await who(jar)).toMatchObject({ email });
		expect(await who(other)).toBeNull();
		expect(await services.accounts.whoIs(before)).toBeNull();
	});

	it('people end their own sessions and nobody else’s', async () => {
		const mine = await prepare();
		const yours = await prepare();
		const jar = await signedIn(mine.email);
		await signedIn(mine.email);
		const your = await signedIn(yours.email);
		const actor = await who(jar);
		await endOwnSession(services, actor, (await who(your))?.sessionId ?? '');
		await endOwnSession(services, actor, 'no id');
		expect(await who(your)).toMatchObject(yours);
		await endOtherSessions(services, actor);
		expect(await who(your)).toMatchObject(yours);
		expect(await listSessions(services.db, mine.id, new Date())).toHaveLength(1);
		await endOwnSession(services, actor, actor?.sessionId ?? '');
		expect(await who(jar)).toBeNull();
	});

	it('a forgotten password: one link, one use, every session ends', async () => {
		const { id, email } = await prepare();
		const jar = await signedIn(email);
		await askPasswordLink(services, createJar().visit(), email.toUpperCase());
		await services.accounts.idle();
		const token = await linkOf(id);
		const stored = await services.db
			.select()
			.from(verifications)
			.where(eq(verifications.value, id));
		expect(JSON.stringify(stored)).not.toContain(token);
		expect(await isPasswordLinkGood(services, token)).toBe(true);
		const set = (password: string) => resetPassword(services, { token, password }, new Date());
		expect(await set('short')).toMatchObject({ problem: 'password' });
		expect(await set(NEW)).toEqual({ ok: true });
		expect(await set(NEW)).toMatchObject({ problem: 'link' });
		expect(await who(jar)).toBeNull();
		const letters = await unsentLetters(services.db, new Date(), id);
		expect(letters.map(({ letter }) => letter.kind)).toEqual(['password_changed']);
		expect(await signIn(services, jar.visit(), { email, password: NEW })).toMatchObject({
			ok: true
		});
	});

	it('writes no letter to whom there is not, and not many to anybody', async () => {
		const suspended = await prepare({ isSuspended: true });
		const known = await prepare();
		const rows = async () => (await unsentLetters(services.db, new Date())).length;
		const before = await rows();
		const ask = async (email: string) => {
			expect(await askPasswordLink(services, createJar().visit(), email)).toEqual({ ok: true });
			await services.accounts.idle();
		};
		for (const email of ['none@example.org', 'x', suspended.email]) await ask(email);
		expect(await rows()).toBe(before);
		for (let time = 0; time < 6; time++) await ask(known.email);
		const links = await services.db
			.select()
			.from(verifications)
			.where(eq(verifications.value, known.id));
		expect(links).toHaveLength(3);
		expect(await rows()).toBe(before + 1);
	});

	it('a code app: set up, asked for, replaced', async () => {
		const { email } = await prepare();
		const jar = await signedIn(email);
		const begin = async (password: string) =>
			beginSecondFactor(services, await who(jar), jar.visit(), password);
		const confirm = async (code: string) =>
			confirmSecondFactor(services, await who(jar), jar.visit(), code);
		expect(await begin('not this one at all')).toMatchObject({ problem: 'wrong' });
		const begun = await begin(PASSWORD);
		const secret = new URL(begun.ok ? begun.uri : '').searchParams.get('secret') ?? '';
		expect(await confirm('000000')).toMatchObject({ problem: 'wrong' });
		const before = { ...jar.visit(), keepCookies: () => {} };
		const confirmed = await confirm(totp(secret, Date.now()));
		if (!confirmed.ok) throw new Error(confirmed.problem);
		expect(await services.accounts.whoIs(before)).toBeNull();
		expect(await who(jar)).toMatchObject({ hasSecondFactor: true });
		expect(await begin(PASSWORD)).toMatchObject({ problem: 'is_on' });

		const [paper = ''] = confirmed.backupCodes;
		for (const [code, expected] of [
			[totp(secret, Date.now()), { ok: true }],
			[paper.toUpperCase().replace('-', ' '), { ok: true }],
			[paper, { ok: false, problem: 'wrong' }]
		] as const) {
			const next = createJar();
			const step = await signIn(services, next.visit(), { email, password: PASSWORD });
			expect(step).toEqual({ ok: true, needsCode: true });
			expect(await who(next)).toBeNull();
			expect(await enterCode(services, next.visit(), code)).toEqual(expected);
			expect((await who(next)) !== null).toBe(expected.ok);
		}
		expect(await removeOwnSecondFactor(services, await who(jar), jar.visit(), PASSWORD)).toEqual({
			ok: true
		});
		expect(await who(jar)).toMatchObject({ hasSecondFactor: false });
	});

	it('gives up on whoever guesses codes', async () => {
		const { email } = await prepare({ hasSecondFactor: true });
		const jar = createJar();
		await signIn(services, jar.visit(), { email, password: PASSWORD });
		const problems = [];
		for (let time = 0; time < 6; time++) {
			problems.push(await enterCode(services, jar.visit(), '000000'));
		}
		expect(problems.at(-1)).toMatchObject({ problem: 'start_again' });
		expect(await enterCode(services, jar.visit(), preparedCode())).toMatchObject({
			problem: 'start_again'
		});
	});

	it('lets nobody in who was suspended between the password and the code', async () => {
		const { id, email } = await prepare({ hasSecondFactor: true });
		const jar = createJar();
		await signIn(services, jar.visit(), { email, password: PASSWORD });
		await services.db.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, id));
		expect(await enterCode(services, jar.visit(), preparedCode())).toMatchObject({ ok: false });
		expect(await listSessions(services.db, id, new Date())).toEqual([]);
	});

	it('counts wrong codes of one account over many sign-ins', async () => {
		const { email } = await prepare({ hasSecondFactor: true });
		for (let time = 0; time < 12; time++) {
			const jar = createJar();
			await signIn(services, jar.visit(), { email, password: PASSWORD });
			await enterCode(services, jar.visit(), time % 2 ? '000000' : 'zzzz-zzzz');
		}
		const jar = createJar();
		await signIn(services, jar.visit(), { email, password: PASSWORD });
		expect(await enterCode(services, jar.visit(), preparedCode())).toMatchObject({ ok: false });
	});

	it('a coordinator takes away a lost code app of somebody else', async () => {
		const { id, email } = await prepare({ hasSecondFactor: true });
		const actor = await coordinator();
		expect(await removeSecondFactorOf(services, actor, actor?.id ?? '')).toMatchObject({
			problem: 'yourself'
		});
		// Whoever found the phone may be signed in with it.
		const jar = createJar();
		await signIn(services, jar.visit(), { email, password: PASSWORD });
		expect(await enterCode(services, jar.visit(), preparedCode())).toEqual({ ok: true });
		expect(await listSessions(services.db, id, new Date())).toHaveLength(1);
		expect(await removeSecondFactorOf(services, actor, id)).toEqual({ ok: true });
		expect(await listSessions(services.db, id, new Date())).toEqual([]);
		expect(await who(await signedIn(email))).toMatchObject({ hasSecondFactor: false });
	});

	it('suspension ends every session at once, and no other begins', async () => {
		const { id, email } = await prepare();
		const jar = await signedIn(email);
		const visit = jar.visit();
		expect(await suspendPerson(services, await coordinator(), id, new Date())).toEqual({
			ok: true
		});
		expect(await services.accounts.whoIs(visit)).toBeNull();
		expect(await listSessions(services.db, id, new Date())).toEqual([]);
		await signIn(services, createJar().visit(), { email, password: PASSWORD });
		expect(await listSessions(services.db, id, new Date())).toEqual([]);
	});

	it('a session that slipped in while somebody was suspended is worth nothing', async () => {
		const { id, email } = await prepare();
		const jar = await signedIn(email);
		await services.db.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, id));
		expect(await services.db.select().from(sessions).where(eq(sessions.userId, id))).toHaveLength(
			1
		);
		expect(await who(jar)).toBeNull();
	});

	it('another role or area counts from the next click', async () => {
		const { id, email } = await prepare({ role: 'mapper', areaIds: ['west'] });
		const jar = await signedIn(email);
		const form = { role: 'community_builder', areaIds: ['east'] };
		const actor = await coordinator();
		expect(await changePerson(services, actor, id, form)).toEqual({ ok: true });
		expect(await who(jar)).toMatchObject(form);
		expect(await changePerson(services, actor, 'no id', form)).toMatchObject({ problem: 'nobody' });
		for (const bad of [
			{ ...form, areaIds: ['atlantis'] },
			{ ...form, areaIds: [] },
			{ role: 'x' }
		]) {
			expect(await changePerson(services, actor, id, bad)).toMatchObject({ problem: 'fields' });
		}
	});

	it('the last coordinator stays, also when two suspend each other at once', async () => {
		await services.db.update(users).set({ role: 'owner' }).where(eq(users.role, 'coordinator'));
		const [one, two] = [await coordinator(), await coordinator()];
		const results = await Promise.all([
			suspendPerson(services, one, two?.id ?? '', new Date()),
			suspendPerson(services, two, one?.id ?? '', new Date())
		]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		const left = (await listPeople(services.db)).find(
			({ role, isSuspended }) => role === 'coordinator' && !isSuspended
		);
		const form = { role: 'owner', areaIds: [] };
		expect(await changePerson(services, left ?? null, left?.id ?? '', form)).toMatchObject({
			problem: 'last_coordinator'
		});
		expect(await suspendPerson(services, left ?? null, left?.id ?? '', new Date())).toMatchObject({
			problem: 'yourself'
		});
	});

	it('what was done is written down without a name, and stays', async () => {
		const rows = await services.db.select().from(auditLog);
		expect(new Set(rows.map(({ action }) => action))).toEqual(
			expect.objectContaining(new Set(['invite_person', 'accept_invitation', 'suspend_person']))
		);
		expect(JSON.stringify(rows)).not.toMatch(/@|Ada|Sam/);
		await expect(services.db.update(auditLog).set({ action: 'x' })).rejects.toThrow();
		await expect(services.db.delete(auditLog)).rejects.toThrow();
		await expect(services.db.execute(sql`truncate ${auditLog}`)).rejects.toThrow();
		expect(await services.db.$count(auditLog)).toBe(rows.length);
	});
});
