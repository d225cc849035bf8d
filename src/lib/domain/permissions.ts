/**
 * Who may do what. Every route behind the sign-in and every use case asks `may` and nothing else; what is not
 * written here is refused. A new thing to do is a new row.
 */
import type { Person, Role } from './person';

/** A listing, as far as permissions look at it. */
export type ListingObject = { id: string; areaId: string; isArchived: boolean };
/** Work of somebody's: `askedBy` null where it is not known whose, or where nobody has asked. */
export type WorkObject = ListingObject & { askedBy: string | null };
export type AreaObject = { areaId: string };
/** An event belongs to the area that keeps it and to the one where it happens. */
export type EventObject = { areaIds: readonly string[] };
/** An organisation belongs to every area where it runs something; a new one to none yet. */
export type OrganisationObject = { areaIds: readonly string[] };
/** A group that is missing has no area until somebody has read where it is. */
export type SuggestionObject = { areaId: string | null };

/** What each action is done to; `null`: to nothing in particular. */
export type ActionObjects = {
	/** Name, password, sessions, second factor: one's own. */
	keep_own_account: null;
	see_start: null;
	see_desk: null;
	/** The page of one's own group's listings. */
	see_own_listings: null;
	/** The form of a listing; of which one is asked again. */
	open_edit_form: null;
	/** All of a listing: private contacts, history, what people say of it. */
	see_listing: ListingObject;
	add_listing: AreaObject;
	answer_suggestion: SuggestionObject;
	/** Change a listing, to be looked at before residents see it. */
	propose_edit: ListingObject;
	edit_listing: ListingObject;
	/** Change one's own group's listing at once, without anybody looking first. */
	edit_own_listing: ListingObject;
	/** Write events of one's own group, to be looked at unless one is trusted. */
	keep_own_events: ListingObject;
	/** Say of an event of somebody else that it is not held at one's own place. */
	speak_for_venue: ListingObject;
	answer_claim: ListingObject;
	manage_owners: ListingObject;
	publish_listing: ListingObject;
	/** Say yes to a draft or a change that somebody else has asked about; never to one's own. */
	approve_work: WorkObject;
	archive_listing: ListingObject;
	restore_listing: ListingObject;
	/** Write an event, call it off, archive it, bring it back. */
	edit_event: EventObject;
	/** Where listings meet: address, point, access. */
	edit_venue: AreaObject;
	/** Who runs listings. */
	edit_organisation: OrganisationObject;
	see_mapping_rooms: null;
	/** Whatever members of a Community of Practice do in the room of their area. */
	open_mapping_room: AreaObject;
	see_people: null;
	invite_person: null;
	change_person: null;
	suspend_person: null;
	/** Tables of listings, of every area at once. */
	import_listings: null;
	/** Feeds of other directories. */
	keep_neighbours: null;
	/** Letters that could not be sent, with the links in them. */
	see_letters: null;
	/** Take somebody out of everything, because they ask for it. */
	erase_person: null;
	/** Who did what. */
	see_audit: null;
	/** The words that search understands, categories, help texts. */
	edit_wording: null;
};
export type Action = keyof ActionObjects;

type Rule<A extends Action> = (person: Person, object: ActionObjects[A]) => boolean;

const always = () => true;
const isLive = (_: Person, { isArchived }: ListingObject) => !isArchived;
const isArchived = (_: Person, listing: ListingObject) => listing.isArchived;
const isInOwnArea = (person: Person, { areaId }: AreaObject) => person.areaIds.includes(areaId);
const isInAnOwnArea = (person: Person, { areaIds }: EventObject) =>
	areaIds.some((id) => person.areaIds.includes(id));
const isNewOrInAnOwnArea = (person: Person, object: OrganisationObject) =>
	object.areaIds.length === 0 ? person.areaIds.length > 0 : isInAnOwnArea(person, object);
const isForAll = (person: Person, { areaId }: SuggestionObject) =>
	areaId === null || person.areaIds.includes(areaId);
const isLiveInOwnArea = (person: Person, listing: ListingObject) =>
	isLive(person, listing) && isInOwnArea(person, listing);
const isArchivedInOwnArea = (person: Person, listing: ListingObject) =>
	isArchived(person, listing) && isInOwnArea(person, listing);
const isLiveWorkOfOthers = (person: Person, work: WorkObject) =>
	isLive(person, work) && work.askedBy !== person.id;
const isLiveWorkOfOthersInOwnArea = (person: Person, work: WorkObject) =>
	isLiveWorkOfOthers(person, work) && isInOwnArea(person, work);
const isOwnAndLive = (person: Person, listing: ListingObject) =>
	isLive(person, listing) && person.listingIds.includes(listing.id);
const isTrustedAndLive = (person: Person, listing: ListingObject) =>
	isOwnAndLive(person, listing) && person.trustedListingIds.includes(listing.id);

const everyone = {
	community_builder: always,
	coordinator: always,
	mapper: always,
	owner: always
};
const coordinatorAlone = { coordinator: always };
const builderOfTheArea = { community_builder: isLiveInOwnArea, coordinator: isLive };

export const PERMISSIONS: { [A in Action]: Partial<Record<Role, Rule<A>>> } = {
	keep_own_account: everyone,
	see_start: everyone,
	see_desk: { community_builder: always, coordinator: always },
	see_own_listings: { owner: always },
	open_edit_form: { community_builder: always, coordinator: always, owner: always },
	see_listing: { community_builder: isInOwnArea, coordinator: always, owner: isOwnAndLive },
	add_listing: { community_builder: isInOwnArea, coordinator: always },
	answer_suggestion: { community_builder: isForAll, coordinator: always },
	propose_edit: { ...builderOfTheArea, owner: isOwnAndLive },
	edit_listing: builderOfTheArea,
	edit_own_listing: { owner: isTrustedAndLive },
	keep_own_events: { owner: isOwnAndLive },
	speak_for_venue: { owner: isOwnAndLive },
	answer_claim: builderOfTheArea,
	manage_owners: { community_builder: isInOwnArea, coordinator: always },
	publish_listing: builderOfTheArea,
	approve_work: {
		community_builder: isLiveWorkOfOthersInOwnArea,
		coordinator: isLiveWorkOfOthers
	},
	archive_listing: builderOfTheArea,
	restore_listing: { community_builder: isArchivedInOwnArea, coordinator: isArchived },
	edit_event: { community_builder: isInAnOwnArea, coordinator: always },
	edit_venue: { community_builder: isInOwnArea, coordinator: always },
	edit_organisation: { community_builder: isNewOrInAnOwnArea, coordinator: always },
	see_mapping_rooms: { mapper: always, coordinator: always },
	open_mapping_room: { mapper: isInOwnArea, coordinator: always },
	see_people: coordinatorAlone,
	invite_person: coordinatorAlone,
	change_person: coordinatorAlone,
	suspend_person: coordinatorAlone,
	import_listings: coordinatorAlone,
	keep_neighbours: coordinatorAlone,
	see_letters: coordinatorAlone,
	erase_person: coordinatorAlone,
	see_audit: coordinatorAlone,
	edit_wording: coordinatorAlone
};

export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Whether somebody (null: not signed in) may do this to that. */
export function may<A extends Action>(
	person: Person | null,
	action: A,
	...[object]: ActionObjects[A] extends null ? [] : [object: ActionObjects[A]]
): boolean {
	if (!person || person.isSuspended) return false;
	if (action !== 'keep_own_account' && needsSecondFactor(person)) return false;
	const rule: Rule<A> | undefined = PERMISSIONS[action][person.role];
	return rule?.(person, (object ?? null) as ActionObjects[A]) ?? false;
}

/** Coordinators hold every door's key, so a password alone is not enough; until then they see their account alone. */
export const needsSecondFactor = ({ role, hasSecondFactor }: Person): boolean =>
	role === 'coordinator' && !hasSecondFactor;
