/** What hangs on one thread in an area, in finished words. */
import { readTies } from '#db/queries/rooms.server';
import { KINDS } from '#domain/kind';
import { closedVenues, onlyOnes, tiesHere } from '#domain/mapping/ties';
import type { Area } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { kindsWords } from '$lib/words/directory';
import type { Services } from '../services';
import { byName, linkTo } from './room-view';

const SHOWN = 40;

export async function threadsView(
	{ db, readRooms, place }: Pick<Services, 'db' | 'readRooms' | 'place'>,
	{ id }: Area,
	now: Date
) {
	const { assets, today } = await readRooms(now);
	const ties = await readTies(db);
	const categoryName = (category: string) =>
		place.categories.find((one) => one.id === category)?.name ?? category;
	const kindName = (kind: string) => {
		const known = KINDS.find((one) => one === kind);
		return known ? kindsWords(known) : kind;
	};
	const { categories, kinds } = onlyOnes(assets, id);
	return {
		today,
		venues: closedVenues(assets, id, ties)
			.slice(0, SHOWN)
			.map(({ venue, stops, lastOf, tied }) => ({
				name: venue.name,
				stops: byName(stops).map(linkTo),
				lastOf: lastOf.map(categoryName).join('; '),
				tied: byName(tied).map(linkTo)
			})),
		only: [
			...kinds.map(({ what, asset }) => ({ what: kindName(what), ...linkTo(asset) })),
			...categories.map(({ what, asset }) => ({ what: categoryName(what), ...linkTo(asset) }))
		],
		ties: tiesHere(assets, id, ties).map(({ from, to, kind }) => ({
			...{ from: linkTo(from), to: linkTo(to), kind },
			words: m[`rooms_tie_${kind}`]()
		}))
	};
}
