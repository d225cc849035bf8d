/** Places where listings meet, and organisations that run them. */
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { listings, organisations, venues } from '#db/schema/index';
import { typedOfTimes } from '#domain/opening/entry/typed-times';
import { emptyVenue, typedOfVenue } from '#domain/venue-form';
import type { Services } from '#server/services';
import { chooseForListing } from '#server/use-cases/choose-for-listing';
import {
	makeOrganisation,
	saveOrganisation,
	seeOrganisation
} from '#server/use-cases/edit-organisation';
import { saveVenue, seeVenue } from '#server/use-cases/edit-venue';
import { makeVenue } from '#server/use-cases/make-venue';
import { restoreOrganisationVersion } from '#server/use-cases/restore-organisation-version';
import { restoreVenueVersion } from '#server/use-cases/restore-venue-version';
import { setVenueTimes } from '#server/use-cases/set-venue-times';
import type { RouteRow } from './route-rows';
import type { Knock, UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

/** In their own area Builders do everything, in others nothing. */
const BY_AREA: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: BUILDERS
};

export const PLACE_ROUTES: Record<string, RouteRow> = {
	'/(builders)/desk/organisations/[id]': { who: BUILDERS, actions: ['default'] },
	'/(builders)/desk/organisations/[id]/history': { who: BUILDERS, actions: ['restore'] },
	'/(builders)/desk/organisations/new': { who: BUILDERS, actions: ['use', 'make'] },
	'/(builders)/desk/venues/[id]': { who: BUILDERS, actions: ['default'] },
	'/(builders)/desk/venues/[id]/history': { who: BUILDERS, actions: ['restore'] },
	'/(builders)/desk/venues/[id]/times': {
		who: BUILDERS,
		actions: ['read', 'copy', 'add', 'save']
	},
	'/(builders)/desk/venues/new': { who: BUILDERS, actions: ['look', 'use', 'make'] }
};

/** A place for whoever knocks: it is none of the traces that a refusal must not leave. */
async function venueIn({ db }: Services, areaId: string): Promise<string> {
	const id = randomUUID();
	await db.insert(venues).values({ id, slug: `venue-${id}`, name: 'Hall', areaId });
	return id;
}

/** Whoever runs the listing of a knock. */
async function organisationOf({ services: { db }, listing }: Knock): Promise<string> {
	const id = randomUUID();
	await db.insert(organisations).values({ id, slug: `organisation-${id}`, name: 'Friends' });
	await db.update(listings).set({ organisationId: id }).where(eq(listings.id, listing));
	return id;
}

const friends = (name: string) => ({ name, about: '', web: '' });

export const PLACE_ROWS: Record<string, UseCaseRow> = {
	'choose-for-listing#chooseForListing': {
		who: { ...BY_AREA, archived: [] },
		call: ({ services, actor, listing, now }) => chooseForListing(services, actor, listing, {}, now)
	},
	'edit-organisation#makeOrganisation': {
		who: BUILDERS,
		call: ({ services, actor, fresh, now }) =>
			makeOrganisation(services, actor, { typed: friends(fresh), looked: [] }, now)
	},
	'edit-organisation#saveOrganisation': {
		who: BY_AREA,
		call: async (knock) => {
			const edit = { typed: friends(knock.fresh), seen: 0, takeTheirs: [], reason: '' };
			const id = await organisationOf(knock);
			return saveOrganisation(knock.services, knock.actor, id, edit, knock.now);
		}
	},
	'edit-organisation#seeOrganisation': {
		who: BY_AREA,
		call: async (knock) => seeOrganisation(knock.services, knock.actor, await organisationOf(knock))
	},
	'edit-venue#saveVenue': {
		who: BY_AREA,
		call: async ({ services, actor, areaId, now }) => {
			const edit = { typed: {}, seen: 0, takeTheirs: [], pointFromPostcode: false, reason: '' };
			return saveVenue(services, actor, await venueIn(services, areaId), edit, now);
		}
	},
	'edit-venue#seeVenue': {
		who: BY_AREA,
		call: async ({ services, actor, areaId }) =>
			seeVenue(services, actor, await venueIn(services, areaId))
	},
	'make-venue#makeVenue': {
		who: BY_AREA,
		call: ({ services, actor, areaId, fresh, now }) => {
			const typed = { ...typedOfVenue(emptyVenue(areaId)), name: fresh };
			return makeVenue(services, actor, { typed, looked: [] }, now);
		}
	},
	'restore-organisation-version#restoreOrganisationVersion': {
		who: BY_AREA,
		call: async (knock) => {
			const { services, actor, now } = knock;
			const id = await organisationOf(knock);
			return restoreOrganisationVersion(services, actor, id, { version: 1, seen: 1 }, now);
		}
	},
	'restore-venue-version#restoreVenueVersion': {
		who: BY_AREA,
		call: async ({ services, actor, areaId, now }) => {
			const id = await venueIn(services, areaId);
			return restoreVenueVersion(services, actor, id, { version: 1, seen: 1 }, now);
		}
	},
	'set-venue-times#setVenueTimes': {
		who: BY_AREA,
		call: async ({ services, actor, areaId, now }) => {
			const entry = { typed: typedOfTimes(null), seen: 1 };
			return setVenueTimes(services, actor, await venueIn(services, areaId), entry, now);
		}
	}
};
