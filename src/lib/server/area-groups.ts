/** The groups of an area, by the need they meet. */
import type { Category } from '$lib/domain/kind';
import type { SearchHit } from '#search/engine';
import { realFirst } from './card';

export type NeedGroup<View> = { id: string; name: string; count: number; groups: View[] };

const NEEDS_SHOWN = 8;
const SHOWN_OF_EACH = 4;

/** Each group stands under its first category, which says what it is for. The needs met most often come first. */
export function groupsByNeed<View>(
	hits: SearchHit[],
	categories: Category[],
	view: (hit: SearchHit) => View
): NeedGroup<View>[] {
	return categories
		.map(({ id, name }) => {
			const groups = hits.filter((hit) => hit.categories[0] === id);
			return {
				id,
				name,
				count: groups.length,
				groups: realFirst(groups).slice(0, SHOWN_OF_EACH).map(view)
			};
		})
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, NEEDS_SHOWN);
}
