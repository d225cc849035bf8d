/** What changed in an area between two days on which its figures were kept; the last is always now. */
import { snapshotsOf } from '#db/queries/rooms.server';
import {
	compareSnapshots,
	snapshotOf,
	type Changed,
	type SnapshotFigures
} from '#domain/mapping/snapshot';
import { KINDS } from '#domain/kind';
import type { Area } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { kindsWords } from '$lib/words/directory';
import type { Services } from '../services';

const LISTED = 60;

export async function changesView(
	{ db, readRooms, place }: Pick<Services, 'db' | 'readRooms' | 'place'>,
	{ id }: Area,
	{ from, to }: { from: string | null; to: string | null },
	now: Date
) {
	const { assets, today } = await readRooms(now);
	const kept = await snapshotsOf(db, id);
	const figuresOn = new Map<string, SnapshotFigures>(
		kept.map(({ takenOn, figures }) => [takenOn, figures])
	);
	figuresOn.set(today, snapshotOf(assets, id, today));
	const days = [...figuresOn.keys()].sort();
	const last = to && figuresOn.has(to) ? to : today;
	const before = days.filter((day) => day < last);
	const first = from && figuresOn.has(from) && from < last ? from : before.at(-1);
	const named = (some: Changed[], nameOf: (id: string) => string) =>
		some.map((one) => ({ ...one, name: nameOf(one.id) }));
	const change = first ? compareSnapshots(figuresOn.get(first)!, figuresOn.get(last)!) : null;
	return {
		...{ days, first: first ?? null, last },
		change: change && {
			figures: change.figures.map((one) => ({ ...one, name: m[`rooms_change_${one.what}`]() })),
			kinds: named(change.kinds, (kind) =>
				kindsWords(KINDS.find((one) => one === kind) ?? 'group')
			),
			categories: named(
				change.categories,
				(category) => place.categories.find((one) => one.id === category)?.name ?? category
			),
			came: change.came.slice(0, LISTED),
			went: change.went.slice(0, LISTED)
		}
	};
}
