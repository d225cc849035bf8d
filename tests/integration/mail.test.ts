/** Letters, brought to a real SMTP server on this machine. */
import { eq } from 'drizzle-orm';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { addLetter, pruneLetters, unsentLetters } from '#db/queries/mail.server';
import { mailOutbox } from '#db/schema/index';
import type { Letter } from '#domain/letter';
import { createLog } from '#server/log';
import { startMailWorker, type Mail } from '#server/mail/mail-worker';
import { describeOnBothDatabases } from '#tests/support/database';
import { freePort } from '#tests/support/free-port';

/** A busy machine is slow, not wrong. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 60_000 });

const ORIGIN = 'https://directory.example.org';
const INVITATION: Letter = { kind: 'invitation', path: '/builders/invitation/abc' };
const NOW = new Date('2026-11-22T10:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describeOnBothDatabases('letters', (open) => {
	let opened: OpenedDatabase;
	let received: string[];
	let recipients: string[];
	/** What the server says to the next letters instead of taking them. */
	let refusals: (Error & { responseCode?: number })[];
	let now: Date;
	const running: (() => Promise<unknown> | void)[] = [];

	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		[received, recipients, refusals, now] = [[], [], [], NOW];
		await opened.db.delete(mailOutbox);
	});
	afterEach(async () => {
		for (const end of running.splice(0).reverse()) await end();
	});

	async function startServer(): Promise<string> {
		const server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['STARTTLS'],
			onData(stream, session, done) {
				let text = '';
				stream.on('data', (part: Buffer) => (text += part.toString()));
				stream.on('end', () => {
					const refusal = refusals.shift();
					if (!refusal) {
						received.push(text);
						recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
					}
					done(refusal);
				});
			}
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		running.push(() => new Promise<void>((closed) => server.close(closed)));
		return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	}

	function startWorker(smtpUrl: string | null): Mail {
		const environment = {
			SMTP_URL: smtpUrl,
			MAIL_FROM: 'Directory <directory@example.org>',
			ORIGIN,
			SITE_NAME: 'Stronger <Together>'
		};
		const log = createLog({ LOG_LEVEL: 'silent' });
		const mail = startMailWorker({ db: opened.db, log, environment, clock: () => now });
		running.push(mail.stop);
		return mail;
	}

	const write = (recipient: string, letter: Letter = INVITATION, expiresAt = inDays(14)) =>
		addLetter(opened.db, { recipient, letter, userId: null, expiresAt });
	const rows = () => opened.db.select().from(mailOutbox);
	const refusal = (code: number) =>
		Object.assign(new Error(`no room for jo@example.org`), { responseCode: code });

	/** Letters are due from when they were written, by the clock of the database. */
	const makeDue = () => opened.db.update(mailOutbox).set({ nextTryAt: now });

	it('go out as text and as HTML, and leave nothing behind', async () => {
		await write('jo@example.org');
		await makeDue();
		startWorker(await startServer());
		await eventually(() => received.length).toBe(1);
		const [mail = ''] = received;
		expect(recipients).toEqual(['jo@example.org']);
		expect(mail).toMatch(/^From: Directory <directory@example.org>/m);
		expect(mail).toMatch(/^Subject: You are invited to Stronger <Together>/m);
		expect(mail).toMatch(/^Message-ID: <[\da-f-]{36}@directory\.example\.org>/im);
		expect(mail).toContain('text/plain');
		const flat = mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
		expect(flat).toContain(`${ORIGIN}/builders/invitation/abc`);
		expect(flat).toContain(`href="${ORIGIN}/builders/invitation/abc"`);
		expect(flat).toContain('Stronger &lt;Together&gt;');
		await eventually(async () => (await rows())[0]?.sentAt).toEqual(NOW);
		expect((await rows())[0]).toMatchObject({ recipient: null, letter: null });
		expect(await unsentLetters(opened.db, now)).toEqual([]);
	});

	it('an address cannot bring another with it', async () => {
		await write('jo@example.org, evil@example.org');
		await makeDue();
		startWorker(await startServer());
		await eventually(async () => (await rows())[0]?.attempts).toBe(1);
		await eventually(async () => (await rows())[0]?.lastProblem ?? recipients.length).toBeTruthy();
		expect(recipients).not.toContain('evil@example.org');
	});

	it('are tried again, ever later, and given up in the end', async () => {
		await write('jo@example.org');
		await makeDue();
		refusals = Array.from({ length: 20 }, () => refusal(451));
		const mail = startWorker(await startServer());
		const waits: number[] = [];
		for (let time = 1; time <= 8; time++) {
			mail.poke();
			await eventually(async () => (await rows())[0]?.attempts).toBe(time);
			await eventually(async () => (await rows())[0]?.lastProblem).toBe('451');
			const isOver = async () => {
				const [row] = await rows();
				return row?.gaveUpAt !== null || row.nextTryAt.getTime() - now.getTime() !== 600_000;
			};
			await eventually(isOver).toBe(true);
			const [row] = await rows();
			waits.push(row?.gaveUpAt ? 0 : ((row?.nextTryAt.getTime() ?? 0) - now.getTime()) / 60_000);
			now = row?.nextTryAt ?? now;
		}
		expect(waits).toEqual([1, 5, 30, 120, 480, 1440, 1440, 0]);
		expect(await unsentLetters(opened.db, now)).toMatchObject([
			{ hasFailed: true, lastProblem: '451' }
		]);
	});

	it('wait while no server answers, and go out once one does', async () => {
		await write('jo@example.org');
		await makeDue();
		const down = startWorker(`smtp://127.0.0.1:${await freePort()}`);
		await eventually(async () => (await rows())[0]?.lastProblem).toMatch(/ECONNREFUSED|ESOCKET/);
		await down.stop();
		now = inDays(1);
		startWorker(await startServer());
		await eventually(() => recipients).toEqual(['jo@example.org']);
	});

	it('go out once, however many senders there are', async () => {
		for (let one = 0; one < 25; one++) await write(`p${one}@example.org`);
		await makeDue();
		const url = await startServer();
		const workers = [startWorker(url), startWorker(url), startWorker(url)];
		await eventually(async () => {
			for (const worker of workers) worker.poke();
			return (await rows()).filter(({ sentAt }) => sentAt).length;
		}).toBe(25);
		expect(new Set(recipients).size).toBe(25);
		expect(recipients).toHaveLength(25);
	});

	it('stay and can be seen where no mail server is set', async () => {
		await write('jo@example.org');
		const mail = startWorker(null);
		await mail.sendDue();
		expect(mail.isConfigured).toBe(false);
		expect(await unsentLetters(opened.db, now)).toMatchObject([
			{ recipient: 'jo@example.org', letter: INVITATION, attempts: 0 }
		]);
	});

	it('of no use any more are neither sent nor shown, and go', async () => {
		await write('old@example.org', INVITATION, new Date(NOW.getTime() - 1));
		await write('new@example.org');
		await makeDue();
		expect(await unsentLetters(opened.db, now)).toHaveLength(1);
		startWorker(await startServer());
		await eventually(() => recipients).toEqual(['new@example.org']);
		await eventually(async () => (await rows()).map(({ sentAt }) => sentAt)).toEqual([NOW]);
		await pruneLetters(opened.db, inDays(13), inDays(1));
		expect(await rows()).toEqual([]);
	});

	it('cannot be half emptied', async () => {
		await write('jo@example.org');
		const set = opened.db.update(mailOutbox).set({ sentAt: NOW }).where(eq(mailOutbox.attempts, 0));
		await expect(set).rejects.toThrow();
	});
});
