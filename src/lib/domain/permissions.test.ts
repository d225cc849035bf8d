import { describe, expect, it, test } from 'vitest';
import { ACTIONS, may, needsSecondFactor, type Action } from './permissions';
import { ROLES, type Person, type Role } from './person';

const person = (role: Role, more: Partial<Person> = {}): Person => ({
	id: 'p',
	role,
	areaIds: role === 'community_builder' || role === 'mapper' ? ['grays'] : [],
	listingIds: role === 'owner' ? ['own'] : [],
	trustedListingIds: [],
	isSuspended: false,
	hasSecondFactor: true,
	...more
});

/** Every situation an object can be in, for every action alike: those that need no object are given one all the same. */
const OBJECTS = {
	'own area': { id: 'x', areaId: 'grays', isArchived: false },
	'other area': { id: 'x', areaId: 'tilbury-chadwell', isArchived: false },
	'own area, archived': { id: 'x', areaId: 'grays', isArchived: true },
	'other area, archived': { id: 'x', areaId: 'tilbury-chadwell', isArchived: true },
	'own listing': { id: 'own', areaId: 'tilbury-chadwell', isArchived: false },
	'own listing, archived': { id: 'own', areaId: 'tilbury-chadwell', isArchived: true }
};
type Situation = keyof typeof OBJECTS;
const ALL = Object.keys(OBJECTS) as Situation[];
const LIVE: Situation[] = ['own area', 'other area', 'own listing'];
const ARCHIVED = ALL.filter((situation) => !LIVE.includes(situation));

/** Written down a second time, by hand and in full: who may, and where. Who is not named may not. */
const EXPECTED: Record<Action, Partial<Record<Role, Situation[]>>> = {
	keep_own_account: { community_builder: ALL, coordinator: ALL, mapper: ALL, owner: ALL },
	see_start: { community_builder: ALL, coordinator: ALL, mapper: ALL, owner: ALL },
	see_desk: { community_builder: ALL, coordinator: ALL },
	see_own_listings: { owner: ALL },
	open_edit_form: { community_builder: ALL, coordinator: ALL, owner: ALL },
	see_listing: {
		community_builder: ['own area', 'own area, archived'],
		coordinator: ALL,
		owner: ['own listing']
	},
	add_listing: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	answer_suggestion: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	propose_edit: { community_builder: ['own area'], coordinator: LIVE, owner: ['own listing'] },
	edit_listing: { community_builder: ['own area'], coordinator: LIVE },
	// Nobody is trusted from the start: see below.
	edit_own_listing: {},
	keep_own_events: { owner: ['own listing'] },
	speak_for_venue: { owner: ['own listing'] },
	answer_claim: { community_builder: ['own area'], coordinator: LIVE },
	manage_owners: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	publish_listing: { community_builder: ['own area'], coordinator: LIVE },
	approve_work: { community_builder: ['own area'], coordinator: LIVE },
	archive_listing: { community_builder: ['own area'], coordinator: LIVE },
	restore_listing: { community_builder: ['own area, archived'], coordinator: ARCHIVED },
	edit_event: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	edit_venue: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	edit_organisation: { community_builder: ['own area', 'own area, archived'], coordinator: ALL },
	see_mapping_rooms: { mapper: ALL, coordinator: ALL },
	open_mapping_room: { mapper: ['own area', 'own area, archived'], coordinator: ALL },
	see_people: { coordinator: ALL },
	invite_person: { coordinator: ALL },
	change_person: { coordinator: ALL },
	suspend_person: { coordinator: ALL },
	import_listings: { coordinator: ALL },
	keep_neighbours: { coordinator: ALL },
	see_letters: { coordinator: ALL },
	erase_person: { coordinator: ALL },
	see_audit: { coordinator: ALL },
	edit_wording: { coordinator: ALL }
};

const ask = (who: Person | null, action: Action, situation: Situation) =>
	(may as (who: Person | null, action: Action, object: unknown) => boolean)(who, action, {
		...OBJECTS[situation],
		areaIds: [OBJECTS[situation].areaId]
	});

describe.each(ACTIONS)('%s', (action) => {
	it.each(ROLES)('%s', (role) => {
		const allowed = ALL.filter((situation) => ask(person(role), action, situation));
		expect(allowed).toEqual(EXPECTED[action][role] ?? []);
	});

	it('nobody who is suspended, and nobody who is not signed in', () => {
		for (const situation of ALL) {
			expect(ask(null, action, situation)).toBe(false);
			for (const role of ROLES) {
				expect(ask(person(role, { isSuspended: true }), action, situation)).toBe(false);
			}
		}
	});

	it('no coordinator without a second factor, except for their own account', () => {
		const coordinator = person('coordinator', { hasSecondFactor: false });
		for (const situation of ALL) {
			expect(ask(coordinator, action, situation)).toBe(action === 'keep_own_account');
		}
	});
});

test('a group that is missing may be answered by whoever answers suggestions, and nobody else', () => {
	const mayAnswer = (role: Role) => may(person(role), 'answer_suggestion', { areaId: null });
	expect(ROLES.filter(mayAnswer)).toEqual(['community_builder', 'coordinator']);
});

test('only coordinators need a second factor', () => {
	for (const role of ROLES) {
		expect(needsSecondFactor(person(role, { hasSecondFactor: false }))).toBe(
			role === 'coordinator'
		);
		expect(needsSecondFactor(person(role))).toBe(false);
	}
});

it('an owner who is trusted changes their own listing at once, and no other', () => {
	const trusted = person('owner', { listingIds: ['own', 'y'], trustedListingIds: ['own', 'x'] });
	const allowed = ALL.filter((situation) => ask(trusted, 'edit_own_listing', situation));
	expect(allowed).toEqual(['own listing']);
});

it('nobody says yes to their own work', () => {
	const work = { ...OBJECTS['own area'], askedBy: 'p' };
	const roles = ['community_builder', 'coordinator'] as const;
	for (const role of roles) {
		expect(may(person(role), 'approve_work', work)).toBe(false);
		expect(may(person(role), 'approve_work', { ...work, askedBy: null })).toBe(true);
	}
});
