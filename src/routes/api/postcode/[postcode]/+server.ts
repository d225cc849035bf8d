import { onlyReads, problem } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import { whereIsPostcode } from '$lib/server/where-is-postcode';
import type { RequestHandler } from './$types';

/** Where a postcode is, how exactly we know it, and in which area. */
export const GET: RequestHandler = async ({ locals: { services }, params }) => {
	const { borough } = services.place;
	const found = await whereIsPostcode(services, params.postcode);
	if (found.ok) {
		const { postcode, lat, lng, precision, areaId, endedOn } = found;
		const answer = { postcode, lat, lng, precision, area: areaId, endedOn };
		return publicAnswer(JSON.stringify(answer), { cacheControl: 'public, max-age=3600' });
	}
	return problem({
		status: 404,
		type: 'postcode-unknown',
		title: 'Postcode not known',
		detail:
			found.reason === 'not_here'
				? `${found.postcode} is not in ${borough.name}, as far as we know.`
				: 'This is not a full postcode. Try one like RM17 6SL.'
	});
};

export const fallback = onlyReads;
