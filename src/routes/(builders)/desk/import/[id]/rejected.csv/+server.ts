import { error } from '@sveltejs/kit';
import { rejectedHeader, rejectedLine } from '$lib/server/import/rejected-rows';
import { seeRejected } from '$lib/server/use-cases/import-listings';
import { remarkWords } from '$lib/words/import';
import type { RequestHandler } from './$types';

/** The rows that could not be used, with the reasons: mend it and bring it again. */
export const GET: RequestHandler = async ({ locals: { person, services }, params }) => {
	const seen = await seeRejected(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { header } = seen.batch;
	const lines = seen.rows.map(({ row, values, verdict }) =>
		rejectedLine({ row, values, remarks: verdict.remarks }, header.length, remarkWords)
	);
	return new Response(`\uFEFF${rejectedHeader(header)}${lines.join('')}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="rejected.csv"'
		}
	});
};
