/** What the sheets say: over a mark what is there, each with a link to its page; over the land which area it is. */
import { m } from '$lib/paraglide/messages';
import { distanceWords } from '$lib/words/distance';
import { kindWords } from '$lib/words/kinds';
import type { LatLng } from '$lib/domain/geography';
import type { MapPoint } from '#search/engine';
import type { AreaOutline } from './ground';
import { listingsOf, type PointGroup } from './group-points';
import { venueTitle } from './map-words';
import { kindPicture } from './mark-element';
import { createSheet, link, text, type Sheet } from './sheet';

export type MarkSheetOptions = {
	/** Address of a listing's page; null where this is that page. */
	hrefOf: (slug: string) => string | null;
	/** Brings the card of a listing; null where there is no list. */
	onReveal: ((point: MapPoint) => void) | null;
	onClose: () => void;
};

export function markSheet(group: PointGroup, options: MarkSheetOptions): Sheet {
	const listings = listingsOf(group.points);
	const isSeveral = group.count > 1;
	const name = isSeveral ? venueTitle(group) : (listings[0]?.name ?? '');
	const list = document.createElement('ul');
	list.append(...listings.map((point) => entry(point, isSeveral, options)));
	const parts: Node[] = isSeveral ? [text('p', 'map-popup-title', name), list] : [list];
	const unnamed = group.count - listings.length;
	if (unnamed > 0) parts.push(text('p', 'map-popup-kinds', m.map_more_here({ count: unnamed })));
	return createSheet({ name, groupId: group.id, at: group.centre, parts }, options.onClose);
}

function entry(
	point: MapPoint,
	isSeveral: boolean,
	{ hrefOf, onReveal }: MarkSheetOptions
): HTMLLIElement {
	const item = document.createElement('li');
	const [kind] = point.kinds;
	if (kind) item.append(kindPicture(kind));
	const href = point.href ?? hrefOf(point.slug);
	const words = document.createElement('div');
	const under = [
		point.kinds.map(kindWords).join(' · '),
		isSeveral ? null : point.venueName,
		isSeveral || point.distanceMetres === null ? null : distanceWords(point.distanceMetres)
	];
	words.append(
		href === null
			? text('strong', 'map-popup-name', point.name)
			: link(href, 'map-popup-name', point.name),
		...under
			.filter((line) => line && line !== point.name)
			.map((line) => text('p', 'map-popup-kinds', line ?? ''))
	);
	if (onReveal) words.append(revealButton(point, onReveal));
	item.append(words);
	return item;
}

function revealButton(point: MapPoint, onReveal: (point: MapPoint) => void): HTMLElement {
	const button = text('button', 'map-popup-reveal', m.map_in_list());
	button.setAttribute('type', 'button');
	button.setAttribute('aria-label', m.map_in_list_name({ name: point.name }));
	button.addEventListener('click', () => onReveal(point));
	return button;
}

export type AreaSheetOptions = {
	at: LatLng;
	isChosen: boolean;
	/** What is somewhere in the area, its place not known or not shown. */
	unplaced: { slug: string; name: string }[];
	hrefOf: (slug: string) => string | null;
	/** This search in that area alone, or in all areas for null. */
	areaHref: (areaId: string | null) => string;
	/** The page about the area. */
	aboutHref: (areaId: string) => string;
	onClose: () => void;
};

export function areaSheet({ id, shortName }: AreaOutline, options: AreaSheetOptions): Sheet {
	const { at, isChosen, unplaced, hrefOf, areaHref, aboutHref, onClose } = options;
	const list = document.createElement('ul');
	const links = [
		isChosen
			? link(areaHref(null), 'map-popup-name', m.map_area_leave())
			: link(areaHref(id), 'map-popup-name', m.map_area_only({ area: shortName })),
		link(aboutHref(id), 'map-popup-name', m.map_area_about({ area: shortName }))
	];
	list.append(
		...links.map((one) => {
			const item = document.createElement('li');
			item.append(one);
			return item;
		})
	);
	const parts = [text('p', 'map-popup-title', shortName), list];
	if (unplaced.length) {
		const names = document.createElement('ul');
		for (const { slug, name } of unplaced) {
			const item = document.createElement('li');
			item.append(link(hrefOf(slug) ?? '', 'map-popup-name', name));
			names.append(item);
		}
		parts.push(text('p', 'map-popup-kinds', m.map_area_unplaced()), names);
	}
	return createSheet({ name: shortName, groupId: null, at, parts }, onClose);
}
