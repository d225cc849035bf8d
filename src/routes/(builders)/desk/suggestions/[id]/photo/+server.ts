import { error } from '@sveltejs/kit';
import { seePhoto } from '$lib/server/use-cases/see-suggestion';
import type { RequestHandler } from './$types';

/** The photo that came with a proposal, for whoever may answer it; no browser or proxy keeps it. */
export const GET: RequestHandler = async ({ locals: { person, services }, params }) => {
	const seen = await seePhoto(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { type, bytes } = seen.photo;
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'cache-control': 'private, no-store' }
	});
};
