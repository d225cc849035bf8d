/** The buttons and keys that move the map, the same over both renderers. Nothing on it needs dragging. */
import { m } from '$lib/paraglide/messages';
import type { Pixel } from './mercator';
import { svgPicture } from './svg-picture';

export type Moves = {
	zoomBy: (steps: number) => void;
	panBy: (pixels: Pixel) => void;
	showAll: () => void;
};

const PAN_PIXELS = 100;

const PANS = {
	left: {
		key: 'ArrowLeft',
		by: { x: -PAN_PIXELS, y: 0 },
		path: 'M15 6l-6 6 6 6',
		name: m.map_pan_left
	},
	up: { key: 'ArrowUp', by: { x: 0, y: -PAN_PIXELS }, path: 'M6 15l6-6 6 6', name: m.map_pan_up },
	down: {
		key: 'ArrowDown',
		by: { x: 0, y: PAN_PIXELS },
		path: 'M6 9l6 6 6-6',
		name: m.map_pan_down
	},
	right: {
		key: 'ArrowRight',
		by: { x: PAN_PIXELS, y: 0 },
		path: 'M9 6l6 6-6 6',
		name: m.map_pan_right
	}
};
const KEY_PANS = new Map(Object.values(PANS).map(({ key, by }) => [key, by]));
const KEY_ZOOMS: Record<string, number> = { '+': 1, '=': 1, '-': -1 };

/** Arrows move and plus and minus zoom, only while the map itself has the focus: nobody else's keys are taken. */
export function listenToKeys(region: HTMLElement, moves: Moves, signal: AbortSignal): void {
	const move = (event: KeyboardEvent) => {
		if (event.target !== region || event.ctrlKey || event.metaKey || event.altKey) return;
		const pan = KEY_PANS.get(event.key);
		const zoom = KEY_ZOOMS[event.key];
		if (pan) moves.panBy(pan);
		else if (zoom) moves.zoomBy(zoom);
		else return;
		event.preventDefault();
	};
	region.addEventListener('keydown', move, { signal });
}

export function moveButtons(moves: Moves): HTMLElement {
	const bar = document.createElement('div');
	bar.className = 'map-controls';
	bar.append(
		button(m.map_zoom_in(), 'M12 5v14M5 12h14', () => moves.zoomBy(1)),
		button(m.map_zoom_out(), 'M5 12h14', () => moves.zoomBy(-1)),
		button(m.map_show_all(), 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', moves.showAll)
	);
	return bar;
}

/** An arrow in the middle of each side. */
export function panButtons(moves: Moves): HTMLElement[] {
	return Object.entries(PANS).map(([side, { by, path, name }]) => {
		const arrow = button(name(), path, () => moves.panBy(by));
		arrow.className = `map-pan map-pan-${side}`;
		return arrow;
	});
}

/** "Search this part of the map": there only once the map has been moved, and nothing is searched before it is pressed. */
export function searchHereButton(onPress: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'map-search-here';
	element.textContent = m.map_search_here();
	element.hidden = true;
	element.addEventListener('click', onPress);
	return element;
}

function button(name: string, path: string, onPress: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.title = name;
	element.setAttribute('aria-label', name);
	element.append(svgPicture(path, '0 0 24 24'));
	element.addEventListener('click', onPress);
	return element;
}
