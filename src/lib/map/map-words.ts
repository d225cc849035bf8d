/** The sentences that the map itself says. */
import type { Kind } from '$lib/domain/kind';
import { m } from '$lib/paraglide/messages';
import { kindsWords, kindWords } from '$lib/words/directory';
import type { PointGroup } from './group-points';

/** How many listings of a group are of each kind, by the first kind of each; the most frequent first. */
export function kindCounts({ points }: Pick<PointGroup, 'points'>): [kind: Kind, count: number][] {
	const counts = new Map<Kind, number>();
	for (const { kinds } of points) {
		const [first] = kinds;
		if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]);
}

/** What a screen reader says of a mark: name and kind, or how many of what. */
export function markName(group: PointGroup): string {
	const [first] = group.points;
	if (first && group.points.length === 1) {
		return m.map_mark_one({ name: first.name, kind: first.kinds.map(kindWords).join(', ') });
	}
	const kinds = kindCounts(group)
		.map(([kind, count]) => m.map_mark_kind_count({ kind: kindsWords(kind), count }))
		.join(', ');
	const count = group.points.length;
	return group.isOneVenue
		? m.map_mark_venue({ venue: venueTitle(group), count, kinds })
		: m.map_mark_cluster({ count, kinds });
}

/** The name over the list of what is at one venue. */
export function venueTitle({ points }: PointGroup): string {
	return points.find(({ venueName }) => venueName)?.venueName ?? m.map_same_spot();
}
