/** Before and after some changes, in finished words. */
import { venuesOf } from '#domain/coverage/asset';
import { compareCoverage, peopleIn } from '#domain/coverage/compare';
import { coverageOf, sumCoverage, type Home } from '#domain/coverage/coverage';
import { applyChanges, type Change } from '#domain/coverage/scenario';
import { m } from '$lib/paraglide/messages';
import { clockWords, listWords, weekdayWords } from '$lib/words/dates';
import { kindWords } from '$lib/words/directory';
import type { Services } from '../services';
import type { CoverageAsk } from './coverage-ask';
import { changeMap, coverageMap } from './coverage-map';
import { describeCoverage, shareView, sharesOf } from './coverage-view';
import type { RoomBook } from './room-book';

type Needs = Pick<Services, 'readRooms' | 'place' | 'drawings'>;

export async function whatIfView(
	services: Needs,
	ask: CoverageAsk,
	changes: readonly Change[],
	now: Date
) {
	const { place } = services;
	const book = await services.readRooms(now);
	const { assets, missed } = applyChanges(book.assets, changes);
	const before = coverageOf(book.homes, book.assets, ask.need);
	const after = changes.length > 0 ? coverageOf(book.homes, assets, ask.need) : before;
	const sides = (by: 'certain' | 'possible') => {
		const { gains, loses } = compareCoverage(before, after, ask.walk, by);
		return { gains: sideView(gains, place), loses: sideView(loses, place) };
	};
	const rows = [null, ...place.areas].map((area) => {
		const isHere = (home: Home) => area === null || home.areaId === area.id;
		const share = (coverage: typeof before) =>
			shareView(sharesOf(sumCoverage(coverage, ask.walk, isHere))[ask.walk]);
		return {
			name: area?.shortName ?? m.rooms_all_areas(),
			before: share(before),
			after: share(after)
		};
	});
	return {
		changes: changes.map((change) => ({
			words: changeWords(change, book, place),
			isMissed: missed.includes(change)
		})),
		rows,
		certain: sides('certain'),
		possible: sides('possible'),
		after: describeCoverage(services, book, after, ask),
		map:
			changes.length > 0
				? changeMap(services.drawings, before, after, ask.walk)
				: coverageMap(services.drawings, before, ask.walk, () => true)
	};
}
export type WhatIfView = Awaited<ReturnType<typeof whatIfView>>;

/** How many people, and near which towns and villages they live. */
function sideView(homes: Home[], { places }: Services['place']) {
	const near = new Set(homes.flatMap(({ placeId }) => placeId ?? []));
	const names = places.filter(({ id }) => near.has(id)).map(({ name }) => name);
	return {
		people: peopleIn(homes),
		homes: homes.length,
		near: names.length ? listWords(names) : ''
	};
}

/** "Lunch club no longer meets on Tuesday". What is not there any more goes by what the change calls it. */
function changeWords(change: Change, { assets }: RoomBook, { places }: Services['place']): string {
	const listing = (slug: string) => assets.find((asset) => asset.slug === slug)?.name ?? slug;
	const venue = (id: string) =>
		assets.flatMap(venuesOf).find((venue) => venue.id === id)?.name ?? m.rooms_change_gone_venue();
	const near = ({ lat, lng }: { lat: number; lng: number }) =>
		places.find((one) => one.lat === lat && one.lng === lng)?.name ??
		`${lat.toFixed(4)}, ${lng.toFixed(4)}`;
	switch (change.what) {
		case 'close_listing':
			return m.rooms_change_close_listing({ name: listing(change.slug) });
		case 'close_venue':
			return m.rooms_change_close_venue({ name: venue(change.venueId) });
		case 'move_venue':
			return m.rooms_change_move_venue({ name: venue(change.venueId), to: near(change.to) });
		case 'drop_session':
			return m.rooms_change_drop({ name: listing(change.slug), day: weekdayWords(change.day) });
		case 'add_session':
			return m.rooms_change_add({ name: listing(change.slug), when: sessionWords(change) });
		case 'add_group':
			return m.rooms_change_group({
				...{ name: change.name, kind: kindWords(change.kind).toLowerCase() },
				...{ at: near(change.at), when: sessionWords(change) }
			});
	}
}

const sessionWords = ({ day, opens, closes }: { day: number; opens: string; closes: string }) =>
	m.rooms_session({ day: weekdayWords(day), from: clockWords(opens), to: clockWords(closes) });
