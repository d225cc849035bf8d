import { cleanText } from '$lib/domain/clean-text';
import { locatePostcode } from '$lib/domain/postcode';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';

/** The answer to "Which area am I in?"; null while nothing was asked. */
export function findArea(typed: string | null, place: PlaceData) {
	const text = cleanText(typed ?? '', 20);
	if (!text) return null;
	const answer = locatePostcode(text, place);
	if (answer.ok) {
		const area = place.areas.find(({ id }) => id === answer.areaId);
		return area
			? { typed: text, postcode: answer.postcode, area: { id: area.id, name: area.name } }
			: null;
	}
	return {
		typed: text,
		problem:
			answer.reason === 'not_a_postcode'
				? m.areas_which_not_postcode({ typed: text })
				: m.areas_which_not_here({ postcode: answer.postcode, borough: place.borough.name })
	};
}
