import { m } from '$lib/paraglide/messages';
import { distanceWords } from '$lib/words/directory';
import type { HitPlace } from '#search/engine';

/** "Also at Tilbury Library and 2 more places", the nearest of them first; null where there are none. */
export function alsoWords(
	further: readonly Pick<HitPlace, 'venueName' | 'distanceMetres'>[]
): string | null {
	const [named, ...more] = further.toSorted(
		(a, b) => (a.distanceMetres ?? Infinity) - (b.distanceMetres ?? Infinity) || 0
	);
	if (!named?.venueName) return null;
	const { venueName, distanceMetres } = named;
	const place =
		distanceMetres === null
			? venueName
			: m.card_also_far({ place: venueName, distance: distanceWords(distanceMetres) });
	const count = more.length;
	return count > 0 ? m.card_also_more({ place, count }) : m.card_also({ place });
}
