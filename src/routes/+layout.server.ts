import { placeExamples } from '$lib/domain/place-examples';
import { readKept } from '$lib/server/kept-cookie';
import type { LayoutServerLoad } from './$types';

/** What the frame around every page needs. */
export const load: LayoutServerLoad = ({ cookies, locals, setHeaders }) => {
	const { picture, shapes, isPlain } = locals.services.basemap();
	const kept = readKept(cookies);
	// A page that shows what somebody keeps must not be handed to anybody else.
	setHeaders({ vary: 'Cookie', ...(kept.length > 0 && { 'cache-control': 'private, no-cache' }) });
	return {
		siteName: locals.services.environment.SITE_NAME,
		boroughName: locals.services.place.borough.name,
		examples: placeExamples(locals.services.place),
		basemap: { picture: picture.address, shapes: shapes.address, isPlain },
		kept
	};
};
