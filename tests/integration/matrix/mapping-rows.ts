/** The mapping rooms: what everybody reads, and what members of an area do. */
import type { RouteRow } from './route-rows';
import { EVERYONE } from './who';

const read: RouteRow = { who: EVERYONE, actions: [] };

export const MAPPING_ROUTE_ROWS: Record<string, RouteRow> = {
	'/(public)/communities': read,
	'/(public)/communities/[area]': read,
	'/(public)/communities/coverage': read,
	'/(public)/communities/figures': read,
	'/(public)/communities/matrix': read,
	'/(public)/communities/matrix.csv': read,
	'/(public)/communities/matrix.svg': read
};
