/** The days of the community calendar, the next one first. */
import { nextOccurrences, occurrencesOf } from '$lib/domain/events/occurrences';
import { DAY_MINUTES, dateOfDay, dayOfWall } from '$lib/domain/events/wall';
import { dateWords } from '$lib/words/dates';
import type { EventBook } from '$lib/server/events/event-book';

export function collectionViews(
	{ collections, events }: EventBook,
	today: number,
	chosen: string | null
) {
	const views = collections.map((collection) => {
		const { schedule } = collection;
		const next = schedule && nextOccurrences(occurrencesOf(schedule), today * DAY_MINUTES, 1)[0];
		const first = next ? dayOfWall(next.start) : Infinity;
		const last = next ? dayOfWall(next.end) - 1 : Infinity;
		return {
			id: collection.id,
			name: collection.name,
			about: collection.about,
			next: next ? daysWords(first, last) : null,
			datesNote: collection.datesNote,
			source: collection.source,
			sourceUrl: collection.sourceUrl,
			count: events.filter((event) => event.collections.includes(collection.id)).length,
			first
		};
	});
	return views
		.filter(({ id }) => chosen === null || id === chosen)
		.sort((a, b) => a.first - b.first || a.name.localeCompare(b.name, 'en'))
		.map(({ first: _, ...view }) => view);
}

const daysWords = (first: number, last: number): string =>
	first === last
		? dateWords(dateOfDay(first))
		: `${dateWords(dateOfDay(first))} – ${dateWords(dateOfDay(last))}`;
