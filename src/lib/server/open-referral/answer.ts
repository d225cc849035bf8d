/** Answers of the feed: open to every site, and cheap where nothing has changed. */
import { createHash } from 'node:crypto';
import { LICENCE_LINK } from '../export/licence';
import { problem } from '../problem';
import { lastModified, publicAnswer } from '../public-answer';
import { feedItem, feedPage, FEED_LISTS, settingOf, type FeedList, type FeedParts } from './feed';
import type { Envelope } from './envelope';
import { MOST_ON_A_PAGE, readFeedQuery, type FeedQuery } from './feed-query';
import type { Fields } from './fields';
import { allLines, linesOf, wantsAllLines } from './lines';

type Asked = {
	services: FeedParts;
	request: Request;
	url: URL;
	now: Date;
};

const isList = (list: string): list is FeedList => (FEED_LISTS as readonly string[]).includes(list);

export const nothingHere = (): Response =>
	problem({ status: 404, type: 'not-found', title: 'Nothing is here' });

/** A page of a list. */
export const answerList = (asked: Asked, list: string): Promise<Response> =>
	answer(asked, list, async (known, query, state) => {
		const { services, url, now } = asked;
		return feedPage({ ...services, state }, known, query, settingOf(services, url.origin, now));
	});

/** One thing. */
export const answerItem = (asked: Asked, list: string, id: string): Promise<Response> =>
	answer(asked, list, async (known, query, state) => {
		const { services, url, now } = asked;
		return feedItem({ ...services, state }, known, id, query, settingOf(services, url.origin, now));
	});

async function answer(
	{ services, request, url, now }: Asked,
	list: string,
	read: (list: FeedList, query: FeedQuery, state: string) => Promise<object | null>
): Promise<Response> {
	if (!isList(list)) return nothingHere();
	const asked = readFeedQuery(url.searchParams);
	if (!asked.ok) {
		const { parameter, detail } = asked;
		const title = 'A parameter cannot be used';
		return problem({ status: 400, type: 'bad-parameter', title, parameter, detail });
	}
	const { state, changedAt } = await services.lastChange();
	const etag = tagOf(services, state, url, now);
	// Before anything is read: whoever has it already costs us one short question.
	if (hasAlready(request, etag)) {
		return new Response(null, { status: 304, headers: { ...HEADERS, etag: `"${etag}"` } });
	}
	const { query } = asked;
	const isWhole = wantsAllLines(query, url);
	const first = isWhole ? { ...query, per_page: MOST_ON_A_PAGE } : query;
	const body = await read(list, first, state);
	if (!body) return nothingHere();
	const headers = {
		...HEADERS,
		...(isWhole ? LICENCE_LINK : paging(body, url)),
		...lastModified(changedAt),
		etag: `"${etag}"`
	};
	if (query.format !== 'ndjson' || !isPage(body)) {
		return publicAnswer(JSON.stringify(body), { headers });
	}
	if (!isWhole) return publicAnswer(linesOf(body), { contentType: NDJSON, headers });
	const next = (page: number) => read(list, { ...first, page }, state) as Promise<typeof body>;
	return new Response(allLines(body, next), { headers: { ...headers, 'content-type': NDJSON } });
}

const NDJSON = 'application/x-ndjson';
const isPage = (body: object): body is Envelope<Fields> => 'contents' in body;

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache' };

/** Changes with every listing, every category, and the clocks, whose offset stands in the schedules. */
function tagOf({ place }: FeedParts, state: string, url: URL, now: Date): string {
	const { categories, areas, borough } = place;
	const ground = [categories, areas.map(({ id, name }) => [id, name]), borough.name];
	return createHash('sha256')
		.update(`${state} ${url.href} ${now.toISOString().slice(0, 10)} ${JSON.stringify(ground)}`)
		.digest('base64url')
		.slice(0, 22);
}

/** A packed answer has the tag with its packing behind it. */
const hasAlready = (request: Request, etag: string): boolean =>
	(request.headers.get('if-none-match') ?? '').split(',').some(
		(tag) =>
			tag
				.trim()
				.replace(/^W\//, '')
				.replace(/(-br|-gzip)?"$/, '"') === `"${etag}"`
	);

/** The pages before and after, as links in the header (RFC 8288). */
function paging(body: object, url: URL): { link: string } {
	if (!('page_number' in body) || !('total_pages' in body)) return LICENCE_LINK;
	const [page, pages] = [Number(body.page_number), Number(body.total_pages)];
	const to = (number: number, rel: string) => {
		const next = new URL(url);
		next.searchParams.set('page', String(number));
		return `<${next.href}>; rel="${rel}"`;
	};
	const links = [LICENCE_LINK.link, to(1, 'first'), to(pages, 'last')];
	if (page > 1 && page <= pages) links.push(to(page - 1, 'prev'));
	if (page < pages) links.push(to(page + 1, 'next'));
	return { link: links.join(', ') };
}
