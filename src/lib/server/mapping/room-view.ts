/** The page of an area's room in finished words: what is strong first, then what hangs on one thread. */
import { placesOf, type Asset, type AssetPlace } from '#domain/coverage/asset';
import { roomFigures, type Count } from '#domain/mapping/room';
import { tiesHere, together, type TieKind, type Together } from '#domain/mapping/ties';
import { readTies } from '#db/queries/rooms.server';
import type { Area } from '$lib/domain/geography';
import { weekdayWords } from '$lib/words/dates';
import { kindsWords } from '$lib/words/directory';
import { dayPartWords } from '$lib/words/mapping';
import type { Services } from '../services';
import { figureHref } from './figure-href';

/** A figure of a table or a chart; the link opens the listings that it counts. */
export type FigureView = { words: string; count: number; href: string };
export type LinkView = { name: string; href: string };

const CONNECTORS_SHOWN = 8;
const NAMED_EACH = 6;
const HUBS_SHOWN = 12;

export async function roomView(
	{ db, readRooms, place }: Pick<Services, 'db' | 'readRooms' | 'place'>,
	area: Area,
	now: Date
) {
	const { assets, today } = await readRooms(now);
	const figures = roomFigures(assets, area.id, place.categories, today);
	const here = assets.filter(({ areaIds }) => areaIds.includes(area.id));
	const hubs = here.filter(isHub);
	const ties = tiesHere(assets, area.id, await readTies(db));
	return {
		today,
		total: viewOf('', figures.total),
		checked: viewOf('', figures.checked),
		hoursUnknown: viewOf('', figures.hoursUnknown),
		samples: viewOf('', figures.samples),
		kinds: figures.kinds.map((one) => ({ kind: one.kind, ...viewOf(kindsWords(one.kind), one) })),
		categories: figures.categories.map((one) => viewOf(one.category.name, one)),
		empty: figures.empty.map(({ name }) => name),
		days: figures.days.map((one) => ({
			...viewOf(weekdayWords(one.day), one),
			parts: one.parts.map((part) => viewOf(dayPartWords(part.part), part))
		})),
		hubs: byName(hubs).slice(0, HUBS_SHOWN).map(linkTo),
		sharers: byTie(ties, 'shares'),
		senders: byTie(ties, 'refers_to'),
		hosts: together(here, 'venue').slice(0, CONNECTORS_SHOWN).map(connector),
		runners: together(here, 'organisation').slice(0, CONNECTORS_SHOWN).map(connector)
	};
}

const isHub = ({ kinds }: Pick<Asset, 'kinds'>) =>
	kinds.includes('hub') || kinds.includes('library');

/** Hubs and libraries of an area whose place is known, numbered in a list and on a map, there at each of their places. */
export async function hubsOnMap(
	{ readRooms, drawings }: Pick<Services, 'readRooms' | 'drawings'>,
	{ id }: Area,
	now: Date
) {
	const { assets } = await readRooms(now);
	const hubs = byName(assets.filter((asset) => isHub(asset) && asset.areaIds.includes(id)));
	const shown = hubs
		.map((hub) => ({
			...{ label: hub.name, kind: hub.kinds[0]! },
			points: placesOf(hub).flatMap(knownPoint)
		}))
		.filter(({ points }) => points.length > 0);
	const marks = shown.flatMap(({ points, ...one }, at) =>
		points.map((point) => ({ ...one, point, number: at + 1 }))
	);
	return { drawing: drawings.withPoints(marks), names: shown.map(({ label }) => label) };
}

const knownPoint = ({ point, precision }: AssetPlace) =>
	point && (precision === 'exact' || precision === 'postcode') ? [point] : [];

const viewOf = (words: string, { figure, count }: Count): FigureView => ({
	words,
	count,
	href: figureHref(figure)
});

export const linkTo = ({ name, slug }: Pick<Asset, 'name' | 'slug'>): LinkView => ({
	name,
	href: `/listings/${slug}`
});

export const byName = <Thing extends { name: string }>(some: readonly Thing[]): Thing[] =>
	[...some].sort((a, b) => a.name.localeCompare(b.name));

function connector({ what, assets }: Together) {
	const listed = byName(assets);
	return {
		name: what.name,
		count: assets.length,
		listings: listed.slice(0, NAMED_EACH).map(linkTo),
		more: Math.max(0, listed.length - NAMED_EACH)
	};
}

/** Listings of the area that work with others, each with those; who works with most first. */
function byTie(ties: ReturnType<typeof tiesHere>, kind: TieKind) {
	const found = new Map<string, { name: string; href: string; others: Asset[] }>();
	const add = (one: Asset, other: Asset) => {
		const entry = found.get(one.id) ?? { ...linkTo(one), others: [] };
		if (!entry.others.includes(other)) entry.others.push(other);
		found.set(one.id, entry);
	};
	for (const { from, to } of ties.filter((tie) => tie.kind === kind)) {
		add(from, to);
		// Sharing goes both ways.
		if (kind === 'shares') add(to, from);
	}
	return byName([...found.values()])
		.sort((a, b) => b.others.length - a.others.length)
		.slice(0, CONNECTORS_SHOWN)
		.map(({ name, href, others }) => ({
			...{ name, href, count: others.length },
			listings: byName(others).slice(0, NAMED_EACH).map(linkTo),
			more: Math.max(0, others.length - NAMED_EACH)
		}));
}
