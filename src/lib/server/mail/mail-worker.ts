/**
 * Brings letters from the outbox to the mail server, for ever. What cannot be delivered is tried again, ever more
 * slowly, for about three days. Without a mail server letters stay where they are, for coordinators to see.
 */
import { createTransport, type Transporter } from 'nodemailer';
import type { Database } from '#db/client.server';
import {
	letterFailed,
	letterWasSent,
	pruneLetters,
	takeDueLetters,
	type DueLetter
} from '#db/queries/mail.server';
import type { Environment } from '../environment';
import type { Log } from '../log';
import { createPause } from '../search-index/pause';
import type { Letterhead } from './paragraphs';
import { writeLetter } from './write-letter';

const MINUTE_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
/** After the first try, the second and so on. After the last, nobody tries any more. */
const RETRY_AFTER_MILLISECONDS = [
	MINUTE_MILLISECONDS,
	5 * MINUTE_MILLISECONDS,
	30 * MINUTE_MILLISECONDS,
	2 * HOUR_MILLISECONDS,
	8 * HOUR_MILLISECONDS,
	DAY_MILLISECONDS,
	DAY_MILLISECONDS
];
const POLL_MILLISECONDS = 5_000;
const AT_ONCE = 10;
/** Longer than the mail server may take over all of them. */
const LEASE_MILLISECONDS = 10 * MINUTE_MILLISECONDS;
const PATIENCE_MILLISECONDS = 20_000;
const KEEP_SENT_MILLISECONDS = 30 * DAY_MILLISECONDS;
const UNREADABLE = 'The letters could not be looked at.';

export type Mail = {
	/** Letters go out by themselves. Without: coordinators hand links on. */
	isConfigured: boolean;
	/** A letter was written: look at once. */
	poke(): void;
	/** Sends what is due now. Never rejects for what a mail server says. */
	sendDue(): Promise<void>;
	/** Ends after the letter in hand. */
	stop(): Promise<void>;
};

type Parts = {
	db: Database;
	log: Log;
	environment: Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'ORIGIN' | 'SITE_NAME'>;
	clock?: () => Date;
};
type Sender = { transport: Transporter; from: string; head: Letterhead };

export function startMailWorker({ db, log, environment, clock = () => new Date() }: Parts): Mail {
	const sender = senderOf(environment);
	const pause = createPause();
	let isStopped = false;
	const sendDue = async () => {
		if (!sender) return;
		const now = clock();
		const until = new Date(now.getTime() + LEASE_MILLISECONDS);
		for (const letter of await takeDueLetters(db, { now, until, limit: AT_ONCE })) {
			await deliver({ db, log, clock }, sender, letter);
		}
	};
	const prune = createPrune(db, clock);
	const run = async () => {
		while (!isStopped) {
			try {
				await sendDue();
				await prune();
			} catch (error) {
				// While stopping, the database may be gone before us.
				if (!isStopped) log.error({ err: error }, UNREADABLE);
			}
			if (!isStopped) await pause.wait(POLL_MILLISECONDS);
		}
	};
	const running = run();
	return {
		isConfigured: sender !== null,
		poke: pause.end,
		sendDue,
		async stop() {
			isStopped = true;
			pause.end();
			await running;
			sender?.transport.close();
		}
	};
}

/** Takes away, once an hour, what is of no use any more. */
function createPrune(db: Database, clock: () => Date): () => Promise<void> {
	let prunedAt = 0;
	return async () => {
		const now = clock();
		if (now.getTime() - prunedAt <= HOUR_MILLISECONDS) return;
		await pruneLetters(db, now, new Date(now.getTime() - KEEP_SENT_MILLISECONDS));
		prunedAt = now.getTime();
	};
}

function senderOf({ SMTP_URL, MAIL_FROM, ORIGIN, SITE_NAME }: Parts['environment']): Sender | null {
	// environment.ts sees to it that ORIGIN stands beside SMTP_URL.
	if (!SMTP_URL || !ORIGIN) return null;
	const address = `no-reply@${new URL(ORIGIN).hostname}`;
	const transport = createTransport({
		url: SMTP_URL,
		connectionTimeout: PATIENCE_MILLISECONDS,
		greetingTimeout: PATIENCE_MILLISECONDS,
		socketTimeout: PATIENCE_MILLISECONDS,
		// A letter is text of ours: nothing in it may ever be read from a disk or fetched.
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return { transport, from: MAIL_FROM ?? address, head: { origin: ORIGIN, siteName: SITE_NAME } };
}

async function deliver(
	{ db, log, clock }: Required<Omit<Parts, 'environment'>>,
	{ transport, from, head }: Sender,
	{ id, recipient, letter, attempts }: DueLetter
): Promise<void> {
	try {
		await transport.sendMail({
			from,
			to: { name: '', address: recipient },
			...writeLetter(letter, head),
			// The same at every try, so that a letter that went out twice can be shown once.
			messageId: `<${id}@${new URL(head.origin).hostname}>`,
			headers: { 'Auto-Submitted': 'auto-generated' }
		});
		await letterWasSent(db, id, clock());
	} catch (error) {
		const problem = problemOf(error);
		const wait = RETRY_AFTER_MILLISECONDS[attempts - 1];
		const now = clock();
		const nextTryAt = wait === undefined ? null : new Date(now.getTime() + wait);
		log.warn({ letter: id, kind: letter.kind, attempts, problem }, 'A letter was not taken.');
		await letterFailed(db, id, { problem, nextTryAt, now });
	}
}

/** "550" or "ECONNREFUSED". The server's own sentence may hold the address. */
function problemOf(error: unknown): string {
	const { responseCode, code } = error as { responseCode?: number; code?: string };
	return String(responseCode ?? code ?? 'unknown').slice(0, 40);
}
