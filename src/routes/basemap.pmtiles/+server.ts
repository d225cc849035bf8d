import { error } from '@sveltejs/kit';
import { basemapFile } from '$lib/server/basemap';
import { sendFile } from '$lib/server/file-range';
import type { RequestHandler } from './$types';

/** The base map of streets, where the operator keeps it in a file on this machine. */
export const GET: RequestHandler = ({ locals: { services }, request }) => {
	const file = basemapFile(services.environment.BASEMAP);
	if (!file) error(404);
	return sendFile(file, request, 'application/vnd.pmtiles');
};
