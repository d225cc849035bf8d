import { onlyReads, problem } from '$lib/server/problem';
import type { RequestHandler } from './$types';

const DAY_SECONDS = 86_400;

/** The map beside a shared link: of the whole borough ("borough"), or with one area standing out. */
export const GET: RequestHandler = ({ locals: { services }, params: { picture } }) => {
	const isArea = services.place.areas.some(({ id }) => id === picture);
	if (!isArea && picture !== 'borough') {
		return problem({ status: 404, type: 'not-found', title: 'Nothing is here' });
	}
	const body = services.sharePicture(isArea ? picture : '');
	return new Response(new Uint8Array(body), {
		headers: {
			'content-type': 'image/png',
			'content-length': String(body.length),
			'cache-control': `public, max-age=${DAY_SECONDS}`
		}
	});
};

export const fallback = onlyReads;
