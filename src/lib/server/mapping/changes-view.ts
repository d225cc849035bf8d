/** What changed in an area between two days on which its figures were kept, and why; the last is always now. */
import { snapshotsOf } from '#db/queries/rooms.server';
import {
	compareSnapshots,
	snapshotOf,
	type Changed,
	type SnapshotChange,
	type SnapshotFigures
} from '#domain/mapping/snapshot';
import { KINDS } from '#domain/kind';
import type { Area } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { kindsWords } from '$lib/words/directory';
import type { Services } from '../services';
import { whyView } from './why-view';

const LISTED = 60;

export async function changesView(
	{ db, readRooms, place }: Pick<Services, 'db' | 'readRooms' | 'place'>,
	{ id }: Area,
	{ from, to, hasWhy = false }: { from: string | null; to: string | null; hasWhy?: boolean },
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
	const after = figuresOn.get(last)!;
	const change = first ? compareSnapshots(figuresOn.get(first)!, after) : null;
	const slugsOf = (some: { slug: string }[]) => some.map(({ slug }) => slug);
	const why =
		hasWhy && first && change
			? await whyView(
					{ db, place },
					{ id },
					{
						...{ first, last, came: slugsOf(change.came), went: slugsOf(change.went) },
						here: new Map(Object.entries(after.listings))
					}
				)
			: null;
	return {
		...{ days, first: first ?? null, last },
		change: change && changeView(change, why, place)
	};
}

function changeView(
	{ figures, kinds, categories, came, went }: SnapshotChange,
	why: Awaited<ReturnType<typeof whyView>> | null,
	place: Services['place']
) {
	const named = (some: Changed[], nameOf: (id: string) => string) =>
		some.map((one) => ({ ...one, name: nameOf(one.id) }));
	const kindName = (kind: string) => kindsWords(KINDS.find((one) => one === kind) ?? 'group');
	const categoryName = (category: string) =>
		place.categories.find((one) => one.id === category)?.name ?? category;
	const because = (some: typeof came, reasons: Map<string, string | null> | undefined) =>
		some.slice(0, LISTED).map((one) => ({ ...one, why: reasons?.get(one.slug) ?? null }));
	return {
		figures: figures.map((one) => ({ ...one, name: m[`rooms_change_${one.what}`]() })),
		kinds: named(kinds, kindName),
		categories: named(categories, categoryName),
		came: because(came, why?.cameBy),
		went: because(went, why?.wentBy),
		why: why?.counts ?? [],
		stayed: why?.stayed ?? []
	};
}
