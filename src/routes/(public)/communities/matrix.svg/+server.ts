import { m } from '$lib/paraglide/messages';
import { matrixPicture } from '$lib/server/mapping/matrix-picture';
import { matrixView, readMatrixChoice } from '$lib/server/mapping/matrix-view';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const choice = readMatrixChoice(url.searchParams, services.place);
	const view = await matrixView(services, choice, new Date());
	const shows = m[`rooms_show_${choice.show}`]();
	return new Response(matrixPicture(view, `${view.title}: ${shows}`), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
