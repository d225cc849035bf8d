/**
 * The doors behind the sign-in: who may come in at all. Everything under (builders) and (communities) that has no line
 * here is closed to everybody. What somebody may do to one listing or one person is asked again by the use case.
 */
import type { ActionObjects, Action } from '$lib/domain/permissions';

type ActionWithoutObject = { [A in Action]: ActionObjects[A] extends null ? A : never }[Action];
export type RouteRule = 'anyone' | ActionWithoutObject;

export const ROUTE_RULES: Record<string, RouteRule> = {
	'/(builders)/builders': 'see_start',
	'/(builders)/builders/account': 'keep_own_account',
	'/(builders)/builders/account/second-factor': 'keep_own_account',
	'/(builders)/builders/audit': 'see_audit',
	'/(builders)/builders/erase': 'erase_person',
	'/(builders)/builders/forgotten': 'anyone',
	'/(builders)/builders/invitation/[token]': 'anyone',
	'/(builders)/builders/letters': 'see_letters',
	'/(builders)/builders/own': 'see_own_listings',
	'/(builders)/builders/own/at-our-place/[id]': 'see_own_listings',
	'/(builders)/builders/own/events/[id]': 'see_own_listings',
	'/(builders)/builders/own/events/new': 'see_own_listings',
	'/(builders)/builders/people': 'see_people',
	'/(builders)/builders/people/[id]': 'see_people',
	'/(builders)/builders/reset/[token]': 'anyone',
	'/(builders)/builders/sign-in': 'anyone',
	'/(builders)/builders/sign-in/code': 'anyone',
	'/(builders)/desk': 'see_desk',
	'/(builders)/desk/categories': 'edit_wording',
	'/(builders)/desk/categories/[id]': 'edit_wording',
	'/(builders)/desk/claims/[id]': 'see_desk',
	'/(builders)/desk/duplicates': 'see_desk',
	'/(builders)/desk/duplicates/[winner]/[loser]': 'see_desk',
	'/(builders)/desk/events': 'see_desk',
	'/(builders)/desk/events/[id]': 'see_desk',
	'/(builders)/desk/events/new': 'see_desk',
	'/(builders)/desk/help-texts': 'edit_wording',
	'/(builders)/desk/help-texts/[key]': 'edit_wording',
	'/(builders)/desk/import': 'import_listings',
	'/(builders)/desk/import/[id]': 'import_listings',
	'/(builders)/desk/import/[id]/rejected.csv': 'import_listings',
	'/(builders)/desk/listings': 'see_desk',
	'/(builders)/desk/listings/[id]': 'see_desk',
	'/(builders)/desk/listings/[id]/calendar': 'see_desk',
	'/(builders)/desk/listings/[id]/edit': 'open_edit_form',
	'/(builders)/desk/listings/[id]/history': 'see_desk',
	'/(builders)/desk/listings/[id]/places': 'see_desk',
	'/(builders)/desk/listings/[id]/preview': 'see_desk',
	'/(builders)/desk/neighbours': 'keep_neighbours',
	'/(builders)/desk/proposals/[id]': 'see_desk',
	'/(builders)/desk/suggestions/[id]': 'see_desk',
	'/(builders)/desk/suggestions/[id]/photo': 'see_desk',
	'/(builders)/desk/organisations/[id]': 'see_desk',
	'/(builders)/desk/organisations/[id]/history': 'see_desk',
	'/(builders)/desk/organisations/new': 'see_desk',
	'/(builders)/desk/venues/[id]': 'see_desk',
	'/(builders)/desk/venues/[id]/history': 'see_desk',
	'/(builders)/desk/venues/[id]/times': 'see_desk',
	'/(builders)/desk/venues/new': 'see_desk',
	'/(builders)/desk/words': 'edit_wording',
	'/(builders)/desk/words/[id]': 'edit_wording',
	'/(builders)/desk/listings/[id]/times': 'see_desk',
	'/(communities)/communities/[area]/work': 'see_mapping_rooms',
	'/(communities)/communities/[area]/work/asks/[id]': 'see_mapping_rooms',
	'/(communities)/communities/[area]/work/meetings': 'see_mapping_rooms',
	'/(communities)/communities/[area]/work/propose': 'see_mapping_rooms',
	'/(communities)/communities/[area]/work/what-if': 'see_mapping_rooms',
	'/(communities)/communities/[area]/work/words': 'see_mapping_rooms'
};

const BEHIND_SIGN_IN = /^\/\((builders|communities)\)(\/|$)/;

/** Whether a route needs a line here. `null`: no such route. */
export const isBehindSignIn = (routeId: string | null): boolean =>
	BEHIND_SIGN_IN.test(routeId ?? '');
