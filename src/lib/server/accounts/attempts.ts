/** How often somebody may try: counted by account and by address, so that neither guessing one nor many gets far. */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isLoopback } from '../client-address';

const MINUTE = 60;

const LIMITS = {
	/** Passwords at sign-in and wherever one has to be repeated. */
	password: {
		account: { points: 10, duration: 15 * MINUTE },
		address: { points: 40, duration: 15 * MINUTE }
	},
	/** Asking for a new password: each is an e-mail to somebody. */
	password_link: {
		account: { points: 3, duration: 60 * MINUTE },
		address: { points: 20, duration: 60 * MINUTE }
	},
	/** Codes of a second factor; better-auth counts by account, across sign-ins. */
	code: {
		account: { points: 20, duration: 15 * MINUTE },
		address: { points: 60, duration: 15 * MINUTE }
	}
};
export type AttemptKind = keyof typeof LIMITS;

export type Attempts = {
	/** Counts a try. Answers how many seconds to wait before the next, 0: go on. */
	count(kind: AttemptKind, who: { account: string; address: string }): Promise<number>;
	/** It was the right person: their tries are forgotten, those of the address are not. */
	forget(kind: AttemptKind, account: string): Promise<void>;
};

/** Accounts and addresses are kept as keyed hashes whose key dies with the process. */
export function createAttempts(): Attempts {
	const salt = randomBytes(32);
	const keyOf = (text: string) => createHmac('sha256', salt).update(text).digest('base64');
	const limiters = Object.fromEntries(
		Object.entries(LIMITS).map(([kind, { account, address }]) => [
			kind,
			{ account: new RateLimiterMemory(account), address: new RateLimiterMemory(address) }
		])
	) as Record<AttemptKind, { account: RateLimiterMemory; address: RateLimiterMemory }>;
	const consume = (limiter: RateLimiterMemory, key: string) =>
		limiter.consume(keyOf(key)).then(
			() => 0,
			(spent: { msBeforeNext: number }) => Math.ceil(spent.msBeforeNext / 1000)
		);
	return {
		async count(kind, { account, address }) {
			const { account: byAccount, address: byAddress } = limiters[kind];
			const waits = [await consume(byAccount, account.toLowerCase())];
			if (!isLoopback(address)) waits.push(await consume(byAddress, address));
			return Math.max(...waits);
		},
		async forget(kind, account) {
			await limiters[kind].account.delete(keyOf(account.toLowerCase()));
		}
	};
}
