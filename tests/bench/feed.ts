/** The full Open Referral feed of a large directory, walked page by page; and asked again by whoever has it already. */
import { fillDataDir } from '#tests/support/large-directory';
import { startServer, temporaryDataDir } from '#tests/support/built-server';
import { median, percentile, summary, timed, type Figure } from './figure';

const SERVICES = 10_000;
const PER_PAGE = 100;
const AGAIN = 100;

const pageOf = (origin: string, page: number) =>
	`${origin}/api/open-referral/services?full=true&per_page=${PER_PAGE}&page=${page}`;

/** Milliseconds of every page, and the tag of each. */
async function walk(origin: string): Promise<{ took: number[]; tags: string[] }> {
	const took: number[] = [];
	const tags: string[] = [];
	for (let page = 1; page <= SERVICES / PER_PAGE; page++) {
		took.push(
			await timed(async () => {
				const response = await fetch(pageOf(origin, page));
				const { contents } = (await response.json()) as { contents: unknown[] };
				if (contents.length !== PER_PAGE)
					throw new Error(`Page ${page}: ${contents.length} services.`);
				tags.push(response.headers.get('etag') ?? '');
			})
		);
	}
	return { took, tags };
}

async function askAgain(origin: string, tags: string[]): Promise<number[]> {
	const took: number[] = [];
	for (let at = 0; at < AGAIN; at++) {
		const headers = { 'if-none-match': tags[at % tags.length] ?? '' };
		took.push(
			await timed(async () => {
				const { status } = await fetch(pageOf(origin, (at % tags.length) + 1), { headers });
				if (status !== 304) throw new Error(`What had not changed was answered with ${status}.`);
			})
		);
	}
	return took;
}

export async function benchFeed(): Promise<Figure[]> {
	const dataDir = await temporaryDataDir();
	try {
		await fillDataDir(dataDir.path, SERVICES);
		const server = await startServer({ DATA_DIR: dataDir.path, SEED: 'none', LOG_LEVEL: 'error' });
		try {
			// The first walk warms the compiler.
			await walk(server.url);
			const { took, tags } = await walk(server.url);
			const again = await askAgain(server.url, tags);
			return [
				{
					name: 'full feed of 10,000 services, 100 a page, p95',
					unit: 'ms',
					...summary([percentile(took, 0.95)]),
					target: { atMost: 50 },
					note: `middle ${median(took).toFixed(1)} ms a page`
				},
				{
					name: 'a page that has not changed (304)',
					unit: 'times as fast as the page',
					...summary([median(took) / median(again)]),
					target: { atLeast: 5 },
					note: `middle ${median(again).toFixed(1)} ms`
				}
			];
		} finally {
			await server.stop();
		}
	} finally {
		await dataDir.remove();
	}
}
