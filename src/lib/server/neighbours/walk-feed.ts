/**
 * Walks through somebody's feed, page by page, and keeps what lies near us. A feed may be wrong in any way, also on
 * purpose: pages, services and time are counted, and what it says of itself has to add up, or nothing of it is used.
 */
import type { Bounds } from '#domain/bounds';
import { metresFromBounds, type PageVersion } from '#domain/neighbours/neighbour-feed';
import { readService, type NeighbourService } from '#domain/neighbours/read-service';
import type { NeighbourListing } from '#db/queries/neighbours.server';
import type { FetchFeed } from '../feeds/fetch-feed';
import {
	FeedIsWrong,
	pageAddress,
	readOne,
	readPage,
	serviceAddress,
	type FeedPage
} from './read-page';

export type WalkLimits = {
	mostPages: number;
	mostServices: number;
	/** Services asked for one by one, where the list does not say where they are. */
	mostSingle: number;
	withinMilliseconds: number;
};

export const USUAL_LIMITS: WalkLimits = {
	mostPages: 500,
	mostServices: 20_000,
	mostSingle: 3000,
	withinMilliseconds: 5 * 60_000
};

export type Asked = {
	fetchFeed: FetchFeed;
	url: string;
	bounds: Bounds;
	withinMetres: number;
	limits: WalkLimits;
	/** Somebody wants us to stop. */
	signal: AbortSignal;
};

export type Walked = {
	rows: Omit<NeighbourListing, 'feedId'>[];
	serviceCount: number;
	withoutPlace: number;
	/** Empty where the feed does not name the versions of all that was asked for. */
	versions: PageVersion[];
};

/** Whether every page is what it was. A feed that answers otherwise, or not at all, is read as a whole. */
export async function isUnchanged(
	{ fetchFeed, url, signal }: Pick<Asked, 'fetchFeed' | 'url' | 'signal'>,
	versions: readonly PageVersion[]
): Promise<boolean> {
	for (const [at, version] of versions.entries()) {
		if (signal.aborted) return false;
		const fetched = await fetchFeed(pageAddress(url, at + 1), version);
		if (!fetched.ok || fetched.text !== null) return false;
	}
	return versions.length > 0;
}

/** Throws `FeedIsWrong`, with nothing written anywhere. */
export async function walkFeed(asked: Asked): Promise<Walked> {
	const late = AbortSignal.timeout(asked.limits.withinMilliseconds);
	const walk = createWalk(asked, () => {
		if (late.aborted || asked.signal.aborted) throw new FeedIsWrong('takes_too_long');
	});
	const first = await walk.page(1);
	for (let page = 2; page <= first.total_pages; page++) {
		const { total_pages: pages, total_items: items } = await walk.page(page);
		const isSame = pages === first.total_pages && items === first.total_items;
		if (!isSame) throw new FeedIsWrong('wrong_sums', page);
	}
	return walk.end(first);
}

function checkSize({ total_items: items, total_pages: pages }: FeedPage, limits: WalkLimits) {
	if (pages > limits.mostPages) throw new FeedIsWrong('too_many_pages', 1);
	if (items > limits.mostServices) throw new FeedIsWrong('too_many_services', 1);
}

/** What is known of a feed so far: ids of all of it, and more only of what is near. */
function createWalk(asked: Asked, checkTime: () => void) {
	const { fetchFeed, url } = asked;
	const seen = new Set<string>();
	const walked: Walked = { rows: [], serviceCount: 0, withoutPlace: 0, versions: [] };
	let single = 0;

	/** The list may tell less than the answer about one service does. */
	async function withPlaces(service: NeighbourService, page: number): Promise<NeighbourService> {
		if (service.points) return service;
		if (++single > asked.limits.mostSingle) throw new FeedIsWrong('too_many_services', page);
		checkTime();
		const whole = readService(await readOne(fetchFeed, url, service.id, page));
		return whole.ok && whole.service.id === service.id ? whole.service : service;
	}

	async function take(given: unknown, page: number): Promise<void> {
		walked.serviceCount++;
		const read = readService(given);
		const id = read.ok ? read.service.id : read.id;
		if (id !== null && seen.has(id)) throw new FeedIsWrong('goes_round', page);
		if (id !== null) seen.add(id);
		if (!read.ok) return;
		const service = await withPlaces(read.service, page);
		if (!service.points?.length) walked.withoutPlace++;
		const row = nearRow(service, asked);
		if (row) walked.rows.push(row);
	}

	return {
		async page(number: number): Promise<FeedPage> {
			checkTime();
			const page = await readPage(fetchFeed, url, number);
			if (number === 1) checkSize(page, asked.limits);
			for (const given of page.contents) await take(given, number);
			walked.versions.push(page.version);
			return page;
		},
		end: ({ total_items: items }: FeedPage): Walked => {
			if (items > 0 && seen.size === 0) throw new FeedIsWrong('nothing_usable');
			return whole(walked, items, single > 0);
		}
	};
}

/** Pages can say that they are what they were; what was asked for one by one would have to be asked again. */
function whole(walked: Walked, items: number, hasSingle: boolean): Walked {
	if (walked.serviceCount !== items) throw new FeedIsWrong('wrong_sums');
	const isNamed = walked.versions.every(({ etag, lastModified }) => etag ?? lastModified);
	return isNamed && !hasSingle ? walked : { ...walked, versions: [] };
}

/** As it is shown, at the nearest of its places; null where none of them is near. */
function nearRow(
	{ id, points, web, ...service }: NeighbourService,
	{ bounds, withinMetres, url }: Asked
): Walked['rows'][number] | null {
	const [nearest] = (points ?? [])
		.map((point) => ({ ...point, metres: metresFromBounds(point, bounds) }))
		.sort((a, b) => a.metres - b.metres);
	if (!nearest || nearest.metres > withinMetres) return null;
	const { lat, lng, town, postcode } = nearest;
	const there = { lat, lng, town, postcode };
	return { ...service, ...there, theirId: id, web: web ?? serviceAddress(url, id) };
}
