/** Lists with one thing on each line (ndjson). */
import type { Envelope } from './envelope';
import type { FeedQuery } from './feed-query';
import type { Fields } from './fields';

type Page = Envelope<Fields>;

/** As the standard has it: whoever names no page gets all of them. */
export const wantsAllLines = ({ format }: FeedQuery, { searchParams }: URL): boolean =>
	format === 'ndjson' && !searchParams.has('page') && !searchParams.has('per_page');

export const linesOf = ({ contents }: Page): string =>
	contents.map((one) => `${JSON.stringify(one)}\n`).join('');

/** This page and those after it; only one of them is in memory. */
export function allLines(
	first: Page,
	read: (page: number) => Promise<Page>
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let page = first;
	return new ReadableStream({
		async pull(stream) {
			stream.enqueue(encoder.encode(linesOf(page)));
			if (page.last_page) stream.close();
			else page = await read(page.page_number + 1);
		}
	});
}
