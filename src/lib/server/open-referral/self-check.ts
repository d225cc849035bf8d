/**
 * Keeps what the last check of our own feed found, for the page that shows it. Made in the background and never for a
 * visitor: a check asks dozens of pages, and nobody should be able to make us do that by asking for one.
 */
import { startReading } from '../feeds/start-reading';
import type { Log } from '../log';
import { answerItem, answerList } from './answer';
import { checkFeed, type Ask, type EndpointReport } from './check-feed';
import { feedDetails, type FeedParts } from './feed';

export type SelfCheck = { at: Date; endpoints: EndpointReport[] };
export type FeedChecker = {
	/** Null before the first. */
	last(): SelfCheck | null;
	/** Makes a check where one is due. */
	check(now: Date): Promise<void>;
};

const MINUTE = 60_000;
/** Until then a server that has just started has better things to do. */
const FIRST_MILLISECONDS = MINUTE;
/** After a change of any listing; on a busy day not after each of them. */
const SOONEST_MILLISECONDS = 10 * MINUTE;
const LATEST_MILLISECONDS = 60 * MINUTE;

export function createFeedChecker(parts: FeedParts, started: Date): FeedChecker {
	let kept: (SelfCheck & { state: string }) | null = null;
	const isDue = (now: Date, state: string) => {
		if (!kept) return now.getTime() - started.getTime() >= FIRST_MILLISECONDS;
		const age = now.getTime() - kept.at.getTime();
		return age >= (state === kept.state ? LATEST_MILLISECONDS : SOONEST_MILLISECONDS);
	};
	return {
		last: () => kept && { at: kept.at, endpoints: kept.endpoints },
		async check(now) {
			// The state first: a change while we look is then seen next time.
			const { state } = await parts.lastChange();
			if (!isDue(now, state)) return;
			kept = { at: now, state, endpoints: await checkFeed(asker(parts, now)) };
		}
	};
}

/** Asks as anybody would, without the way through the network. */
function asker(services: FeedParts, now: Date): Ask {
	const origin = services.environment.ORIGIN ?? 'http://localhost';
	return async (path) => {
		const url = new URL(`${origin}/api/open-referral${path}`);
		const [, , , list, id] = url.pathname.split('/');
		if (!list) return { status: 200, body: feedDetails(origin) };
		const asked = { services, request: new Request(url), url, now };
		const answer = await (id ? answerItem(asked, list, id) : answerList(asked, list));
		return { status: answer.status, body: await answer.json().catch(() => null) };
	};
}

/** Looks every minute whether a check is due. */
export function startFeedChecks(parts: FeedParts & { log: Log }) {
	const checker = createFeedChecker(parts, new Date());
	const reading = startReading(async () => {
		try {
			await checker.check(new Date());
		} catch (error) {
			parts.log.error({ err: error }, 'Checking our own feed failed; it is tried again.');
		}
		return false;
	});
	return { last: checker.last, stop: reading.stop };
}
