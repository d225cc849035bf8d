import type { LayoutServerLoad } from './$types';

/** What the frame around every page needs. */
export const load: LayoutServerLoad = ({ locals }) => ({
	siteName: locals.services.environment.SITE_NAME,
	boroughName: locals.services.place.borough.name
});
