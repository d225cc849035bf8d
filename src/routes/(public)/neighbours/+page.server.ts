import { findNeighbourListings, neighbourFeedsWithCounts } from '#db/queries/neighbours.server';
import { cleanText } from '$lib/domain/clean-text';
import { localMoment } from '$lib/domain/local-time';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 20;
const MOST_PAGES = 10_000;
const MOST_WORDS = 10;
const DAY_MILLISECONDS = 86_400_000;

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const text = (name: string) => cleanText((url.searchParams.get(name) ?? '').slice(0, 500), 100);
	const words = text('q');
	const feeds = (await neighbourFeedsWithCounts(services.db)).filter(
		({ succeededAt }) => succeededAt
	);
	const feed = feeds.find(({ id }) => id === text('feed'))?.id ?? null;
	const asked = Number(text('page'));
	const page = Number.isInteger(asked) && asked >= 1 && asked <= MOST_PAGES ? asked : 1;
	const query = { words: words.split(' ').filter(Boolean).slice(0, MOST_WORDS), feedId: feed };
	const part = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
	const { total, found } = await findNeighbourListings(services.db, query, part);
	const today = localMoment(new Date()).date;
	return {
		...{ words, feed, total, page },
		pages: Math.ceil(total / PAGE_SIZE),
		query: new URLSearchParams({ ...(words && { q: words }), ...(feed && { feed }) }).toString(),
		feeds: feeds.map(({ id, name, shown }) => ({ id, words: `${name} (${shown})` })),
		found: found.map(({ listing, source, readAt }) => ({
			key: `${listing.feedId} ${listing.theirId}`,
			...{ name: listing.name, summary: listing.summary, web: listing.web, source },
			where: [listing.organisation, listing.town, listing.postcode].filter(Boolean).join(' · '),
			facts: [m.neighbours_source({ source }), ageWords(readAt, today), theirCheck(listing)].filter(
				(fact) => fact !== null
			)
		}))
	};
};

/** How long ago it was read, in days of the calendar. */
function ageWords(readAt: Date | null, today: string): string | null {
	if (!readAt) return null;
	const days = (Date.parse(today) - Date.parse(localMoment(readAt).date)) / DAY_MILLISECONDS;
	return days < 1 ? m.neighbours_read_today() : m.neighbours_read({ days });
}

type Theirs = { assuredOn: string | null; changedOn: string | null };
function theirCheck({ assuredOn, changedOn }: Theirs): string | null {
	if (assuredOn) return m.neighbours_assured({ date: dateWords(assuredOn) });
	return changedOn ? m.neighbours_changed({ date: dateWords(changedOn) }) : null;
}
