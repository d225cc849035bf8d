/** Use cases about one listing: who may depends on where it is, and whether it is archived. */
import { typedOf } from '#domain/listing-form';
import { addListing } from '#server/use-cases/add-listing';
import { answerSuggestion } from '#server/use-cases/answer-suggestion';
import { checkListing } from '#server/use-cases/check-listing';
import { dropUnsaved, keepUnsaved, saveListing } from '#server/use-cases/edit-listing';
import { moveListing } from '#server/use-cases/move-listing';
import { restoreVersion } from '#server/use-cases/restore-version';
import { seeListing } from '#server/use-cases/see-listing';
import { seePhoto, seeSuggestion } from '#server/use-cases/see-suggestion';
import { trustLink } from '#server/use-cases/trust-link';
import { madeUpContent } from '#tests/support/made-up-content';
import type { Knock, UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

/** In their own area Builders do everything, in others nothing. */
const INCLUDING_ARCHIVED: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: BUILDERS
};
/** What is archived has to be brought back first. */
const LIVE_ALONE: Record<Situation, Who[]> = { ...INCLUDING_ARCHIVED, archived: [] };

const edit = ({ areaId, fresh }: Knock) => ({
	typed: typedOf(madeUpContent({ areaId, name: fresh })),
	baseVersion: 1,
	takeTheirs: [],
	reason: ''
});

export const LISTING_ROWS: Record<string, UseCaseRow> = {
	'add-listing#addListing': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, areaId, fresh, now }) =>
			addListing(services, actor, { name: fresh, kind: 'group', areaId }, now)
	},
	'answer-suggestion#answerSuggestion': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, suggestion, now }) => {
			const form = { outcome: 'accepted', take: [], answer: 'Thank you.', version: 1 };
			return answerSuggestion(services, actor, suggestion, form, now);
		}
	},
	'check-listing#checkListing': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			checkListing(services, actor, listing, { how: 'phoned', version: 1 }, now)
	},
	'edit-listing#dropUnsaved': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, listing }) => dropUnsaved(services, actor, listing)
	},
	'edit-listing#keepUnsaved': {
		who: LIVE_ALONE,
		call: (knock) => keepUnsaved(knock.services, knock.actor, knock.listing, edit(knock), knock.now)
	},
	'edit-listing#saveListing': {
		who: LIVE_ALONE,
		call: (knock) => saveListing(knock.services, knock.actor, knock.listing, edit(knock), knock.now)
	},
	'move-listing#moveListing': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, listing, situation, now }) => {
			const move = situation === 'archived' ? 'restore' : 'archive';
			return moveListing(services, actor, listing, { move, version: 1, reason: '' }, now);
		}
	},
	'restore-version#restoreVersion': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			restoreVersion(services, actor, listing, { version: 1, seen: 1 }, now)
	},
	'see-listing#seeListing': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, listing }) => seeListing(services, actor, listing)
	},
	'see-suggestion#seePhoto': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, suggestion }) => seePhoto(services, actor, suggestion)
	},
	'see-suggestion#seeSuggestion': {
		who: INCLUDING_ARCHIVED,
		call: ({ services, actor, suggestion }) => seeSuggestion(services, actor, suggestion)
	},
	'trust-link#trustLink': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			trustLink(services, actor, listing, 'https://example.org', now)
	}
};
