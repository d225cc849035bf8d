/**
 * The small sheet over the map. It stands right after what it belongs to for the Tab key, closes with Escape and gives
 * the focus back to where it came from.
 */
import type { LatLng } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import type { Frame } from './ground';
import { toScreen } from './mercator';

const MARK_PIXELS = 22;
const EDGE_PIXELS = 8;

export type Sheet = {
	readonly element: HTMLElement;
	/** The id of the group whose mark it belongs to; null where it belongs to a spot on the land. */
	readonly groupId: string | null;
	place(frame: Frame): void;
	focus(): void;
};

type SheetContent = { name: string; groupId: string | null; at: LatLng; parts: Node[] };

/** `onClose` is told when the close button is pressed. */
export function createSheet(
	{ name, groupId, at, parts }: SheetContent,
	onClose: () => void
): Sheet {
	const element = document.createElement('div');
	element.className = 'map-popup';
	element.setAttribute('role', 'group');
	element.setAttribute('aria-label', name);
	element.tabIndex = -1;
	element.append(...parts, closeButton(onClose));
	// The map must not take these as the start of a drag or a zoom.
	for (const type of ['mousedown', 'touchstart', 'pointerdown', 'wheel', 'dblclick'])
		element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
	return {
		element,
		groupId,
		place: (frame) => placeSheet(element, at, groupId === null ? 0 : MARK_PIXELS, frame),
		focus: () => element.focus({ preventScroll: true })
	};
}

export function text(tag: string, className: string, words: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	element.textContent = words;
	return element;
}

export function link(href: string, className: string, words: string): HTMLElement {
	const element = text('a', className, words);
	element.setAttribute('href', href);
	return element;
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

/** Over its point where there is room, under it where there is not, and never over the sides of the map. */
function placeSheet(element: HTMLElement, point: LatLng, clear: number, frame: Frame): void {
	const { view, size } = frame;
	const at = toScreen(point, view, size);
	const width = element.offsetWidth;
	const height = element.offsetHeight;
	const hasRoomAbove = at.y - clear - height > EDGE_PIXELS;
	const left = Math.max(EDGE_PIXELS, Math.min(size.width - width - EDGE_PIXELS, at.x - width / 2));
	const top = hasRoomAbove ? at.y - clear - height : at.y + clear;
	element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
