/** Opening times and further places of a listing: who may depends on where it is, and whether it is archived. */
import { typedOfTimes } from '#domain/opening/entry/typed-times';
import { changePlaces, seePlaces } from '#server/use-cases/keep-places';
import { seeOpeningTimes, setOpeningTimes } from '#server/use-cases/set-opening-times';
import type { UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

const LIVE_ALONE: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: []
};
const place = { what: 'remove' as const, venueId: 'nowhere', note: '', seen: 1 };
const entry = { part: 'listing' as const, typed: typedOfTimes(null), seen: 1 };

export const TIMES_ROWS: Record<string, UseCaseRow> = {
	'set-opening-times#seeOpeningTimes': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing }) => seeOpeningTimes(services, actor, listing)
	},
	'set-opening-times#setOpeningTimes': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			setOpeningTimes(services, actor, listing, entry, now)
	},
	'keep-places#seePlaces': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing }) => seePlaces(services, actor, listing, 'hall')
	},
	'keep-places#changePlaces': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) => changePlaces(services, actor, listing, place, now)
	}
};
