/** The sentences that the map itself says. */
import { m } from '$lib/paraglide/messages';
import { distanceWords } from '$lib/words/distance';
import { kindsWords, kindWords } from '$lib/words/kinds';
import type { PointGroup } from './group-points';

/** What a screen reader says of a mark: name, kind and distance, or how many of what. */
export function markName(group: PointGroup): string {
	const [first] = group.points;
	const distance = first?.distanceMetres == null ? '' : `, ${distanceWords(first.distanceMetres)}`;
	if (first && group.count === 1) {
		const { at, name, venueName: venue } = first;
		const kind = first.kinds.map(kindWords).join(', ');
		// Where a listing has several marks, each says which place it is.
		const isOneOfSeveral = at !== undefined && venue !== null;
		const words = isOneOfSeveral
			? m.map_mark_one_at({ name, venue, kind })
			: m.map_mark_one({ name, kind });
		return words + distance;
	}
	const kinds = group.kinds
		.map(([kind, count]) => m.map_mark_kind_count({ kind: kindsWords(kind), count }))
		.join(', ');
	const { count } = group;
	return group.isOneVenue
		? m.map_mark_venue({ venue: venueTitle(group), count, kinds }) + distance
		: m.map_mark_cluster({ count, kinds });
}

/** The name over the list of what is at one venue. */
export function venueTitle({ points }: PointGroup): string {
	return points.find(({ venueName }) => venueName)?.venueName ?? m.map_same_spot();
}
