import { cleanText } from '$lib/domain/clean-text';
import { placeExamples } from '$lib/domain/place-examples';
import { m } from '$lib/paraglide/messages';
import type { Services } from '$lib/server/services';
import { whereIsPostcode } from '$lib/server/where-is-postcode';

/** The answer to "Which area am I in?"; null while nothing was asked. */
export async function findArea(typed: string | null, services: Pick<Services, 'db' | 'place'>) {
	const text = cleanText(typed ?? '', 20);
	if (!text) return null;
	const { place } = services;
	const answer = await whereIsPostcode(services, text);
	if (answer.ok) {
		const area = place.areas.find(({ id }) => id === answer.areaId);
		if (!area) return null;
		const about = answer.precision === 'postcode' ? m.areas_which_exact() : m.areas_which_about();
		const { postcode } = answer;
		return { typed: text, postcode, area: { id: area.id, name: area.name }, about };
	}
	return {
		typed: text,
		problem:
			answer.reason === 'not_a_postcode'
				? m.areas_which_not_postcode({ typed: text, example: placeExamples(place).postcode })
				: m.areas_which_not_here({ postcode: answer.postcode, borough: place.borough.name })
	};
}
