/** For every route: who may open it, and which forms it takes. A new route, method or form needs a line here. */
import { CURATION_ROUTES } from './curation-rows';
import { OWNER_ROUTES } from './owner-rows';
import { MAPPING_ROUTE_ROWS } from './mapping-rows';
import { PLACE_ROUTES } from './place-rows';
import { BUILDERS, COORDINATOR, EVERYONE, MEMBERS, SIGNED_IN, type Who } from './who';

export type RouteRow = { who: readonly Who[]; methods?: string[]; actions?: string[] };

const forEveryone = (...actions: string[]): RouteRow => ({ who: EVERYONE, actions });

/** Other methods are answered with 405. */
const readOnlyApi: RouteRow = { who: EVERYONE, methods: ['GET', 'fallback'] };

export const ROUTE_ROWS: Record<string, RouteRow> = {
	...CURATION_ROUTES,
	...OWNER_ROUTES,
	...MAPPING_ROUTE_ROWS,
	...PLACE_ROUTES,
	'/(builders)/builders': { who: MEMBERS },
	'/(builders)/builders/account': {
		who: SIGNED_IN,
		actions: ['name', 'password', 'end', 'endOthers', 'signOut']
	},
	'/(builders)/builders/account/second-factor': {
		who: SIGNED_IN,
		actions: ['begin', 'confirm', 'codes', 'remove']
	},
	'/(builders)/builders/forgotten': forEveryone('default'),
	'/(builders)/builders/invitation/[token]': forEveryone('default'),
	'/(builders)/builders/letters': { who: COORDINATOR },
	'/(builders)/builders/people': { who: COORDINATOR, actions: ['invite'] },
	'/(builders)/builders/people/[id]': {
		who: COORDINATOR,
		actions: ['change', 'renew', 'second', 'suspend', 'restore']
	},
	'/(builders)/builders/reset/[token]': forEveryone('default'),
	'/(builders)/builders/sign-in': forEveryone('default'),
	'/(builders)/builders/sign-in/code': forEveryone('default'),
	'/(builders)/desk/listings/[id]/times': {
		who: BUILDERS,
		actions: ['read', 'copy', 'add', 'save']
	},

	'/(builders)/desk': { who: BUILDERS },
	'/(builders)/desk/events': { who: BUILDERS },
	'/(builders)/desk/events/[id]': {
		who: BUILDERS,
		actions: ['save', 'place', 'occasion', 'move']
	},
	'/(builders)/desk/events/new': { who: BUILDERS, actions: ['add', 'place'] },
	'/(builders)/desk/listings/[id]/places': {
		who: BUILDERS,
		actions: ['add', 'note', 'up', 'remove']
	},
	'/(builders)/desk/listings/[id]/calendar': {
		who: BUILDERS,
		actions: ['look', 'follow', 'again', 'letGo']
	},
	'/(builders)/desk/import': { who: COORDINATOR, actions: ['default'] },
	'/(builders)/desk/import/[id]': { who: COORDINATOR, actions: ['map', 'write', 'undo'] },
	'/(builders)/desk/import/[id]/rejected.csv': { who: COORDINATOR },
	'/(builders)/desk/neighbours': { who: COORDINATOR, actions: ['follow', 'again', 'letGo'] },
	'/(builders)/desk/listings': { who: BUILDERS, actions: ['add'] },
	'/(builders)/desk/listings/[id]': {
		who: BUILDERS,
		actions: ['check', 'move', 'schedule', 'link', 'trust', 'removeOwner']
	},
	'/(builders)/desk/listings/[id]/edit': {
		who: [...BUILDERS, 'owner'],
		actions: ['save', 'propose', 'keep', 'drop']
	},
	'/(builders)/desk/listings/[id]/history': { who: BUILDERS, actions: ['restore'] },
	'/(builders)/desk/suggestions/[id]': { who: BUILDERS, actions: ['default'] },
	'/(builders)/desk/suggestions/[id]/photo': { who: BUILDERS },

	'/(public)': forEveryone(),
	'/(public)/about': forEveryone(),
	'/(public)/about/api': forEveryone(),
	'/(public)/about/open-referral': forEveryone(),
	'/(public)/accessibility': forEveryone(),
	'/(public)/areas': forEveryone(),
	'/(public)/areas/[id]': forEveryone(),
	'/(public)/embed': forEveryone(),
	'/(public)/hate-incidents': forEveryone(),
	'/(public)/list': forEveryone(),
	'/(public)/listings/[slug]': forEveryone(),
	'/(public)/listings/[slug]/mistake': forEveryone('default'),
	'/(public)/map': forEveryone(),
	'/(public)/neighbours': forEveryone(),
	'/(public)/saved': forEveryone('keep', 'remove', 'clear'),
	'/(public)/search': forEveryone(),
	'/(public)/suggest': forEveryone('default'),
	'/(public)/suggestions/[token]': forEveryone(),
	'/(public)/warm-spaces': forEveryone(),
	'/(public)/whats-on': forEveryone(),
	'/(public)/whats-on/[slug]': forEveryone(),
	'/(public)/whats-on/[slug]/mistake': forEveryone('default'),
	'/api/[...path]': { who: EVERYONE, methods: ['fallback'] },
	'/api/open-referral': readOnlyApi,
	'/api/openapi.json': readOnlyApi,
	'/api/open-referral/[list]': readOnlyApi,
	'/api/open-referral/[list]/[id]': readOnlyApi,
	'/api/listings.csv': readOnlyApi,
	'/api/listings.geojson': readOnlyApi,
	'/api/map/clusters': readOnlyApi,
	'/api/postcode/[postcode]': readOnlyApi,
	'/api/search': readOnlyApi,
	'/api/suggest': readOnlyApi,
	'/basemap.geojson': forEveryone(),
	'/basemap.json': forEveryone(),
	'/basemap.pmtiles': forEveryone(),
	'/changes.atom': readOnlyApi,
	'/healthz': forEveryone(),
	'/opensearch.xml': readOnlyApi,
	'/readyz': forEveryone(),
	'/robots.txt': forEveryone(),
	'/share/[picture].png': readOnlyApi,
	'/sitemap.xml': forEveryone(),
	'/whats-on.ics': readOnlyApi,
	'/whats-on/[slug].ics': readOnlyApi
};
