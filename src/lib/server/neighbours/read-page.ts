/** One answer of somebody's Open Referral UK feed: fetched, and held against what it says of itself. */
import { z } from 'zod';
import type { NeighbourProblem, PageVersion } from '#domain/neighbours/neighbour-feed';
import type { FetchedFeed, FetchFeed } from '../feeds/fetch-feed';

/** Why a feed was given up, and on which of its pages. */
export class FeedIsWrong extends Error {
	constructor(
		readonly problem: NeighbourProblem,
		readonly page: number | null = null
	) {
		super(problem);
	}
}

const PER_PAGE = 50;
/** Whoever was asked for fifty and sends more than this does not count. */
const MOST_ON_A_PAGE = 1000;

const whole = z.number().int().min(0);
const envelope = z.looseObject({
	total_items: whole,
	total_pages: whole,
	page_number: whole,
	contents: z.array(z.unknown()).max(MOST_ON_A_PAGE)
});
export type FeedPage = z.output<typeof envelope> & { version: PageVersion };

export const pageAddress = (url: string, page: number): string =>
	`${url}/services?page=${page}&per_page=${PER_PAGE}&full=true`;
/** What their feed itself answers about one service. */
export const serviceAddress = (url: string, id: string): string =>
	`${url}/services/${encodeURIComponent(id)}`;

/** Throws `FeedIsWrong` for whatever is no such page. */
export async function readPage(fetchFeed: FetchFeed, url: string, page: number): Promise<FeedPage> {
	const fetched = await fetchFeed(pageAddress(url, page));
	if (!fetched.ok) throw new FeedIsWrong(problemOf(fetched.problem), page);
	if (fetched.text === null) throw new FeedIsWrong('not_answering', page);
	const read = envelope.safeParse(parsed(fetched.text, page));
	if (!read.success) throw new FeedIsWrong('not_a_page', page);
	if (read.data.page_number !== page) throw new FeedIsWrong('wrong_page', page);
	const { contents, total_items: items } = read.data;
	if (contents.length === 0 && items > 0) throw new FeedIsWrong('wrong_sums', page);
	return { ...read.data, version: fetched.version };
}

/** What is at the address of one service; null where nothing is. */
export async function readOne(
	fetchFeed: FetchFeed,
	url: string,
	id: string,
	page: number
): Promise<unknown> {
	const fetched = await fetchFeed(serviceAddress(url, id));
	if (fetched.ok) return parsed(fetched.text ?? '', page);
	if (fetched.problem === 'not_found') return null;
	throw new FeedIsWrong(problemOf(fetched.problem), page);
}

function parsed(text: string, page: number): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new FeedIsWrong('not_json', page);
	}
}

/** Of a fetch that wanted a calendar only the name is left: what came could not be read. */
const problemOf = (problem: (FetchedFeed & { ok: false })['problem']): NeighbourProblem =>
	problem === 'not_a_calendar' || problem === 'too_many_entries' ? 'not_json' : problem;
