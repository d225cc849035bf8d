/** Letters to groups, owners, and what happens by date. */
import {
	confirmStillRight,
	readReviewLetter,
	tellOfChange,
	tellOfStopping
} from '#server/use-cases/answer-review-letter';
import { answerClaim, seeClaim } from '#server/use-cases/answer-claim';
import { answerProposal, seeProposal } from '#server/use-cases/answer-proposal';
import { proposeEdit } from '#server/use-cases/edit-listing';
import { removeOwner, trustOwner } from '#server/use-cases/keep-owners';
import { claims, proposedEdits } from '#db/schema/index';
import { typedOf } from '#domain/listing-form';
import { madeUpContent } from '#tests/support/made-up-content';
import { EMPTY_EVENT } from '#domain/events/event-form';
import { addOwnEvent, editOwnEvent, seeOwnEvent } from '#server/use-cases/own-events';
import { sayNotHere, seeEventAtPlace, takeBackNotHere } from '#server/use-cases/speak-for-venue';
import { setSchedule } from '#server/use-cases/schedule-move';
import type { RouteRow } from './route-rows';
import type { Knock, UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, EVERYONE, type Situation, type Who } from './who';

const LIVE_ALONE: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: []
};

/** Somebody asks to look after the listing. */
async function claim({ services, listing, fresh }: Knock): Promise<string> {
	const row = { listingId: listing, person: 'Sam', email: `${fresh}@example.org`, message: '' };
	const [added] = await services.db.insert(claims).values(row).returning({ id: claims.id });
	return added?.id ?? '';
}

const typed = ({ areaId, fresh }: Knock) => typedOf(madeUpContent({ areaId, name: fresh }));

/** Somebody has changed the listing, and waits. */
async function propose(knock: Knock): Promise<string> {
	const { services, listing, target, now } = knock;
	const row = { listingId: listing, userId: target, baseVersion: 1, typed: typed(knock) };
	const [added] = await services.db
		.insert(proposedEdits)
		.values({ ...row, reason: '', sentAt: now })
		// The one before may have been refused, and left it.
		.onConflictDoUpdate({
			target: [proposedEdits.listingId, proposedEdits.userId],
			set: { sentAt: now }
		})
		.returning({ id: proposedEdits.id });
	return added?.id ?? '';
}

export const OWNER_ROUTES: Record<string, RouteRow> = {
	'/(builders)/builders/own': { who: ['owner'] },
	'/(builders)/builders/own/at-our-place/[id]': { who: ['owner'], actions: ['say', 'back'] },
	'/(builders)/builders/own/events/[id]': { who: ['owner'], actions: ['default'] },
	'/(builders)/builders/own/events/new': { who: ['owner'], actions: ['default'] },
	'/(builders)/desk/claims/[id]': { who: BUILDERS, actions: ['default'] },
	'/(builders)/desk/proposals/[id]': { who: BUILDERS, actions: ['default'] },
	'/(public)/listings/[slug]/claim': { who: EVERYONE, actions: ['default'] },
	'/(public)/still-right/[token]': { who: EVERYONE, actions: ['right', 'stopped'] },
	'/(public)/still-right/[token]/change': { who: EVERYONE, actions: ['default'] }
};

export const OWNER_ROWS: Record<string, UseCaseRow> = {
	'answer-claim#answerClaim': {
		who: LIVE_ALONE,
		call: async (knock) => {
			const form = { outcome: 'confirmed', answer: '' };
			return answerClaim(knock.services, knock.actor, await claim(knock), form, knock.now);
		}
	},
	'answer-claim#seeClaim': {
		who: LIVE_ALONE,
		call: async (knock) => seeClaim(knock.services, knock.actor, await claim(knock))
	},
	'answer-proposal#answerProposal': {
		who: LIVE_ALONE,
		call: async (knock) => {
			const form = { outcome: 'accepted', answer: '', version: 1, sentAt: knock.now.getTime() };
			return answerProposal(knock.services, knock.actor, await propose(knock), form, knock.now);
		}
	},
	'answer-proposal#seeProposal': {
		who: LIVE_ALONE,
		call: async (knock) => seeProposal(knock.services, knock.actor, await propose(knock))
	},
	'edit-listing#proposeEdit': {
		who: LIVE_ALONE,
		call: (knock) => {
			const edit = { typed: typed(knock), baseVersion: 1, reason: '' };
			return proposeEdit(knock.services, knock.actor, knock.listing, edit, knock.now);
		}
	},
	// Nobody here looks after a listing; who does is in own-events.test.ts.
	'own-events#addOwnEvent': {
		who: [],
		call: ({ services, actor, listing, now }) =>
			addOwnEvent(services, actor, listing, EMPTY_EVENT, now)
	},
	'own-events#editOwnEvent': {
		who: [],
		call: ({ services, actor, event, now }) =>
			editOwnEvent(services, actor, event, { typed: EMPTY_EVENT, baseVersion: 1 }, now)
	},
	'own-events#seeOwnEvent': {
		who: [],
		call: ({ services, actor, event }) => seeOwnEvent(services, actor, event)
	},
	// Nor for a place; who does is in speak-for-venue.test.ts.
	'speak-for-venue#seeEventAtPlace': {
		who: [],
		call: ({ services, actor, event }) => seeEventAtPlace(services, actor, event)
	},
	'speak-for-venue#sayNotHere': {
		who: [],
		call: ({ services, actor, event, now }) =>
			sayNotHere(services, actor, event, { reason: 'Not here', version: 1 }, now)
	},
	'speak-for-venue#takeBackNotHere': {
		who: [],
		call: ({ services, actor, event, now }) => takeBackNotHere(services, actor, event, 1, now)
	},
	'keep-owners#removeOwner': {
		who: { ...LIVE_ALONE, archived: BUILDERS },
		call: ({ services, actor, listing, target }) =>
			removeOwner(services, actor, { listingId: listing, userId: target })
	},
	'schedule-move#setSchedule': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			setSchedule(services, actor, listing, { publish: '', archive: '2100-01-01' }, now)
	},
	'keep-owners#trustOwner': {
		who: { ...LIVE_ALONE, archived: BUILDERS },
		call: ({ services, actor, listing, target, now }) =>
			trustOwner(services, actor, { listingId: listing, userId: target }, true, now)
	},
	'answer-review-letter#confirmStillRight': {
		who: EVERYONE,
		call: ({ services, now }) => confirmStillRight(services, 'x', 1, now)
	},
	'answer-review-letter#readReviewLetter': {
		who: EVERYONE,
		call: ({ services, now }) => readReviewLetter(services, 'x', now)
	},
	'answer-review-letter#tellOfChange': {
		who: EVERYONE,
		call: ({ services, now }) => tellOfChange(services, 'x', { message: 'x' }, {}, now)
	},
	'answer-review-letter#tellOfStopping': {
		who: EVERYONE,
		call: ({ services, now }) => tellOfStopping(services, 'x', { message: '' }, now)
	}
};
