import { locatePostcode } from '$lib/domain/postcode';
import { onlyReads, problem } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** Where a postcode is, and in which area. */
export const GET: RequestHandler = ({ locals: { services }, params }) => {
	const { borough, postcodeSectors } = services.place;
	const found = locatePostcode(params.postcode, { postcodeSectors });
	if (found.ok) {
		const { postcode, lat, lng, precision, areaId } = found;
		const answer = { postcode, lat, lng, precision, area: areaId };
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
