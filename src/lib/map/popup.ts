/**
 * The small sheet over a mark: what is there, each with a link to its page. It stands right after its mark for the
 * Tab key, closes with Escape and gives the focus back to where it came from.
 */
import { m } from '$lib/paraglide/messages';
import { kindWords } from '$lib/words/directory';
import type { MapPoint } from '#search/engine';
import type { Frame } from './ground';
import type { PointGroup } from './group-points';
import { venueTitle } from './map-words';
import { kindPicture } from './mark-element';
import { toScreen } from './mercator';

const MARK_PIXELS = 22;
const EDGE_PIXELS = 8;

export type Popup = {
	readonly element: HTMLElement;
	readonly group: PointGroup;
	place(frame: Frame): void;
	focus(): void;
};

/** `hrefOf` makes the address of a listing's page; `onClose` is told when the close button is pressed. */
export function createPopup(
	group: PointGroup,
	hrefOf: (slug: string) => string | null,
	onClose: () => void
): Popup {
	const element = document.createElement('div');
	element.className = 'map-popup';
	element.setAttribute('role', 'group');
	element.tabIndex = -1;
	const [first] = group.points;
	const isSeveral = group.points.length > 1;
	element.setAttribute('aria-label', isSeveral ? venueTitle(group) : (first?.name ?? ''));
	if (isSeveral) element.append(text('p', 'map-popup-title', venueTitle(group)));
	const list = document.createElement('ul');
	list.append(...group.points.map((point) => entry(point, hrefOf(point.slug), isSeveral)));
	element.append(list, closeButton(onClose));
	// The map must not take these as the start of a drag or a zoom.
	for (const type of ['mousedown', 'touchstart', 'pointerdown', 'wheel', 'dblclick'])
		element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
	return {
		element,
		group,
		place: (frame) => placePopup(element, group, frame),
		focus: () => element.focus({ preventScroll: true })
	};
}

function entry(point: MapPoint, href: string | null, isSeveral: boolean): HTMLLIElement {
	const item = document.createElement('li');
	const [kind] = point.kinds;
	if (kind) item.append(kindPicture(kind));
	const name = text(href === null ? 'strong' : 'a', 'map-popup-name', point.name);
	if (href !== null) name.setAttribute('href', href);
	const words = document.createElement('div');
	const under = [point.kinds.map(kindWords).join(' · '), isSeveral ? null : point.venueName];
	words.append(
		name,
		...under
			.filter((line) => line && line !== point.name)
			.map((line) => text('p', 'map-popup-kinds', line ?? ''))
	);
	item.append(words);
	return item;
}

function closeButton(onClose: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'map-popup-close';
	button.setAttribute('aria-label', m.map_close());
	button.textContent = '×';
	button.addEventListener('click', onClose);
	return button;
}

function text(tag: string, className: string, words: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	element.textContent = words;
	return element;
}

/** Over the mark where there is room, under it where there is not, and never over the sides of the map. */
function placePopup(element: HTMLElement, group: PointGroup, { view, size }: Frame): void {
	const at = toScreen(group.centre, view, size);
	const width = element.offsetWidth;
	const height = element.offsetHeight;
	const hasRoomAbove = at.y - MARK_PIXELS - height > EDGE_PIXELS;
	const left = Math.max(EDGE_PIXELS, Math.min(size.width - width - EDGE_PIXELS, at.x - width / 2));
	const top = hasRoomAbove ? at.y - MARK_PIXELS - height : at.y + MARK_PIXELS;
	element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
