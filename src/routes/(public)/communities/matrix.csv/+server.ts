import { matrixCsv, readMatrixChoice } from '$lib/server/mapping/matrix-view';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const choice = readMatrixChoice(url.searchParams, services.place);
	return new Response(await matrixCsv(services, choice, new Date()), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="needs-by-${choice.by === 'areas' ? 'area' : 'place'}.csv"`
		}
	});
};
