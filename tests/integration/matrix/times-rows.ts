/** Opening times of a listing: who may depends on where it is, and whether it is archived. */
import { typedOfTimes } from '#domain/opening/entry/typed-times';
import { seeOpeningTimes, setOpeningTimes } from '#server/use-cases/set-opening-times';
import type { UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

const LIVE_ALONE: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: []
};
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
	}
};
