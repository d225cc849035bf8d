/** The rest of the curation desk: likely duplicates, and what coordinators keep in order. */
import { erasePerson } from '#server/use-cases/erase-person';
import { mergeListings, seePair, tellApart } from '#server/use-cases/merge-listings';
import { previewListing } from '#server/use-cases/preview-listing';
import { undoMerge } from '#server/use-cases/undo-merge';
import type { RouteRow } from './route-rows';
import type { UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

/** In their own area Builders do everything, in others nothing. */
const INCLUDING_ARCHIVED: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: BUILDERS
};
const LIVE_ALONE: Record<Situation, Who[]> = { ...INCLUDING_ARCHIVED, archived: [] };

export const CURATION_ROUTES: Record<string, RouteRow> = {
	'/(builders)/builders/audit': { who: COORDINATOR },
	'/(builders)/builders/erase': { who: COORDINATOR, actions: ['look', 'erase'] },
	'/(builders)/desk/categories': { who: COORDINATOR },
	'/(builders)/desk/categories/[id]': { who: COORDINATOR, actions: ['look', 'save', 'restore'] },
	'/(builders)/desk/help-texts': { who: COORDINATOR },
	'/(builders)/desk/help-texts/[key]': { who: COORDINATOR, actions: ['look', 'save', 'restore'] },
	'/(builders)/desk/words': { who: COORDINATOR },
	'/(builders)/desk/words/[id]': { who: COORDINATOR, actions: ['look', 'save', 'restore'] },
	'/(builders)/desk/duplicates': { who: BUILDERS, actions: ['undo'] },
	'/(builders)/desk/listings/[id]/preview': { who: BUILDERS },
	'/(builders)/desk/duplicates/[winner]/[loser]': {
		who: BUILDERS,
		actions: ['merge', 'apart', 'together']
	}
};

/** The same listing twice: the two guards of two listings are told apart in tests/integration/merges.test.ts. */
export const CURATION_ROWS: Record<string, UseCaseRow> = {
	'erase-person#erasePerson': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => {
			const traces = { name: '', email: `${fresh}@example.org`, phone: '' };
			return erasePerson(services, actor, traces, { onlyLook: false, now });
		}
	},
	'merge-listings#mergeListings': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			mergeListings(services, actor, { winnerId: listing, loserId: listing }, {}, now)
	},
	'merge-listings#seePair': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing }) =>
			seePair(services, actor, { winnerId: listing, loserId: listing })
	},
	'merge-listings#tellApart': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, listing, now }) =>
			tellApart(services, actor, [listing, listing], true, now)
	},
	'preview-listing#previewListing': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, listing }) => previewListing(services, actor, listing)
	},
	'undo-merge#undoMerge': {
		who: { 'own area': [], 'other area': [], archived: BUILDERS },
		call: ({ services, actor, listing, now }) => undoMerge(services, actor, listing, now)
	}
};
