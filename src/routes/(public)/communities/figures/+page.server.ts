import { venuesOf } from '$lib/domain/coverage/asset';
import { counts, readFigure } from '$lib/domain/mapping/figure';
import { knownIds } from '$lib/server/known-ids';
import { byName, linkTo } from '$lib/server/mapping/room-view';
import { figureWords } from '$lib/words/mapping';
import type { PageServerLoad } from './$types';

const MOST = 500;

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place, readRooms } = services;
	const places = new Set(place.places.map(({ id }) => id));
	const figure = readFigure(url.searchParams, { ...knownIds(place), places });
	const { assets, today } = await readRooms(new Date());
	const counted = assets.filter((asset) => counts(figure, asset, today));
	return {
		words: figureWords(figure, place),
		count: counted.length,
		listings: byName(counted)
			.slice(0, MOST)
			.map((asset) => ({
				...linkTo(asset),
				where: venuesOf(asset)
					.map(({ name }) => name)
					.join(', ')
			})),
		isCut: counted.length > MOST,
		most: MOST
	};
};
