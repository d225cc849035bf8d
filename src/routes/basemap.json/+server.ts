import { basemapAnswer } from '$lib/server/basemap-text';
import type { RequestHandler } from './$types';

/** The built-in base map: its names, and its land as SVG paths. */
export const GET: RequestHandler = ({ locals: { services }, url }) =>
	basemapAnswer(services.basemap().picture, url);
