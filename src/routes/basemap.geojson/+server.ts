import { basemapAnswer } from '$lib/server/basemap-text';
import type { RequestHandler } from './$types';

/** The built-in base map as shapes, with the areas. */
export const GET: RequestHandler = ({ locals: { services }, url }) =>
	basemapAnswer(services.basemap().shapes, url, 'application/geo+json');
