/**
 * For every use case: who may, and a call of it. A new use case needs a line here. Whoever may not must get
 * "forbidden", and nothing may have changed. Passwords and links in the calls are wrong on purpose: what is asked
 * is whether somebody comes so far as to be told so.
 */
import type { SignedIn } from '#server/accounts/accounts';
import type { Visit } from '#server/accounts/visit';
import type { Services } from '#server/services';
import { acceptInvitation, readInvitation } from '#server/use-cases/accept-invitation';
import {
	changePerson,
	removeSecondFactorOf,
	restorePerson,
	suspendPerson
} from '#server/use-cases/change-person';
import { invitePerson, renewInvitation } from '#server/use-cases/invite-person';
import {
	changeName,
	changePassword,
	endOtherSessions,
	endOwnSession
} from '#server/use-cases/keep-own-account';
import {
	askPasswordLink,
	isPasswordLinkGood,
	resetPassword
} from '#server/use-cases/reset-password';
import {
	beginSecondFactor,
	confirmSecondFactor,
	removeOwnSecondFactor,
	renewBackupCodes
} from '#server/use-cases/second-factor';
import { enterCode, signIn, signOut } from '#server/use-cases/sign-in';
import { EVENT_ROWS } from './event-rows';
import { CURATION_ROWS } from './curation-rows';
import { IMPORT_ROWS } from './import-rows';
import { NEIGHBOUR_ROWS } from './neighbour-rows';
import { LISTING_ROWS } from './listing-rows';
import { WORDING_ROWS } from './wording-rows';
import { OWNER_ROWS } from './owner-rows';
import { PLACE_ROWS } from './place-rows';
import { MAPPING_USE_CASE_ROWS } from './mapping-rows';
import { TIMES_ROWS } from './times-rows';
import { COORDINATOR, EVERYONE, SIGNED_IN, type Situation, type Who } from './who';

export type Knock = {
	services: Services;
	actor: SignedIn | null;
	visit: Visit;
	/** Another person: in the actor's area, in another, or suspended. */
	target: string;
	/** A listing at version 1, and a suggestion about it: in the actor's area, in another, or archived. */
	listing: string;
	suggestion: string;
	/** An event at version 1, where the listing is, or archived as it is. */
	event: string;
	situation: Situation;
	/** Where that is. */
	areaId: string;
	/** Different at every call. */
	fresh: string;
	now: Date;
};

export type UseCaseRow = {
	/** By situation where it matters. */
	who: readonly Who[] | Record<Situation, readonly Who[]>;
	call(knock: Knock): Promise<unknown>;
};

const WRONG = 'a wrong password, of course';
const NEW = 'nine brown hens in the rain';

export const USE_CASE_ROWS: Record<string, UseCaseRow> = {
	...EVENT_ROWS,
	...CURATION_ROWS,
	...IMPORT_ROWS,
	...LISTING_ROWS,
	...NEIGHBOUR_ROWS,
	...OWNER_ROWS,
	...PLACE_ROWS,
	...TIMES_ROWS,
	...WORDING_ROWS,
	...MAPPING_USE_CASE_ROWS,
	'accept-invitation#acceptInvitation': {
		who: EVERYONE,
		call: ({ services, visit, now }) =>
			acceptInvitation(services, visit, { token: 'x', name: 'X', password: NEW }, now)
	},
	'accept-invitation#readInvitation': {
		who: EVERYONE,
		call: ({ services, now }) => readInvitation(services, 'x', now)
	},
	'change-person#changePerson': {
		who: COORDINATOR,
		call: ({ services, actor, target }) =>
			changePerson(services, actor, target, { role: 'owner', areaIds: [] })
	},
	'change-person#removeSecondFactorOf': {
		who: COORDINATOR,
		call: ({ services, actor, target }) => removeSecondFactorOf(services, actor, target)
	},
	'change-person#restorePerson': {
		who: COORDINATOR,
		call: ({ services, actor, target }) => restorePerson(services, actor, target)
	},
	'change-person#suspendPerson': {
		who: COORDINATOR,
		call: ({ services, actor, target, now }) => suspendPerson(services, actor, target, now)
	},
	'invite-person#invitePerson': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => {
			const form = { email: `${fresh}@example.org`, role: 'coordinator', areaIds: [] };
			return invitePerson(services, actor, form, now);
		}
	},
	'invite-person#renewInvitation': {
		who: COORDINATOR,
		call: ({ services, actor, target, now }) => renewInvitation(services, actor, target, now)
	},
	'keep-own-account#changeName': {
		who: SIGNED_IN,
		call: ({ services, actor, fresh }) => changeName(services, actor, fresh)
	},
	'keep-own-account#changePassword': {
		who: SIGNED_IN,
		call: ({ services, actor, visit, now }) =>
			changePassword(services, actor, visit, { current: WRONG, password: NEW }, now)
	},
	'keep-own-account#endOtherSessions': {
		who: SIGNED_IN,
		call: ({ services, actor }) => endOtherSessions(services, actor)
	},
	'keep-own-account#endOwnSession': {
		who: SIGNED_IN,
		call: ({ services, actor, target }) => endOwnSession(services, actor, target)
	},
	'reset-password#askPasswordLink': {
		who: EVERYONE,
		call: ({ services, visit, fresh }) => askPasswordLink(services, visit, `${fresh}@example.org`)
	},
	'reset-password#isPasswordLinkGood': {
		who: EVERYONE,
		call: ({ services }) => isPasswordLinkGood(services, 'x')
	},
	'reset-password#resetPassword': {
		who: EVERYONE,
		call: ({ services, now }) => resetPassword(services, { token: 'x', password: NEW }, now)
	},
	'second-factor#beginSecondFactor': {
		who: SIGNED_IN,
		call: ({ services, actor, visit }) => beginSecondFactor(services, actor, visit, WRONG)
	},
	'second-factor#confirmSecondFactor': {
		who: SIGNED_IN,
		call: ({ services, actor, visit }) => confirmSecondFactor(services, actor, visit, '000')
	},
	'second-factor#removeOwnSecondFactor': {
		who: SIGNED_IN,
		call: ({ services, actor, visit }) => removeOwnSecondFactor(services, actor, visit, WRONG)
	},
	'second-factor#renewBackupCodes': {
		who: SIGNED_IN,
		call: ({ services, actor, visit }) => renewBackupCodes(services, actor, visit, WRONG)
	},
	'sign-in#enterCode': {
		who: EVERYONE,
		call: ({ services, visit }) => enterCode(services, visit, '000')
	},
	'sign-in#signIn': {
		who: EVERYONE,
		call: ({ services, visit, fresh }) =>
			signIn(services, visit, { email: `${fresh}@example.org`, password: WRONG })
	},
	'sign-in#signOut': {
		who: EVERYONE,
		call: ({ services }) => signOut(services, visitWithoutCookie)
	}
};

/** Signing out for good would leave the next call without its session. */
const visitWithoutCookie: Visit = {
	headers: new Headers(),
	address: '127.0.0.1',
	keepCookies: () => {}
};
