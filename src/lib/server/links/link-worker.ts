/** Looks whether the web addresses in listings still answer, for as long as the server runs. */
import type { Database } from '#db/client.server';
import { claimDueLink, forgetUnusedLinks, saveLink } from '#db/queries/link-checks.server';
import { afterLook, type LinkAnswer } from '#domain/link-check';
import { createFetchFeed, type FetchFeed } from '../feeds/fetch-feed';
import { startReading, type Reading } from '../feeds/start-reading';
import type { Log } from '../log';

type Needs = { db: Database; log: Log; fetchPage: FetchFeed };

/** Websites send people on more often than calendars do: to https, to www, to a language. */
const MOST_REDIRECTS = 6;

export function startLinkWorker(
	parts: Omit<Needs, 'fetchPage'>,
	fetchPage = createFetchFeed({
		...{ accept: 'text/html, */*;q=0.5', mostRedirects: MOST_REDIRECTS }
	})
): Reading {
	return startReading(async () => {
		await lookAtNext({ ...parts, fetchPage }, new Date());
		// One each time, busy or not: there is no hurry, and small servers are not pushed.
		return false;
	});
}

/** Asks the address that has waited longest. It changes no listing. False: none is due, or it failed. */
export async function lookAtNext({ db, log, fetchPage }: Needs, now: Date): Promise<boolean> {
	try {
		const due = await claimDueLink(db, now);
		if (!due) {
			await forgetUnusedLinks(db);
			return false;
		}
		const { address, ...before } = due;
		await saveLink(db, address, afterLook(before, await ask(fetchPage, address), now));
		return true;
	} catch (error) {
		log.error({ err: error }, 'Looking at web addresses failed; it is tried again.');
		return false;
	}
}

async function ask(fetchPage: FetchFeed, address: string): Promise<LinkAnswer> {
	const fetched = await fetchPage(address);
	if (fetched.ok) return { problem: null, httpStatus: null };
	return { problem: fetched.problem, httpStatus: fetched.httpStatus ?? null };
}
