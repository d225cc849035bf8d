/** Elements over the map, each kept over its point of the land. */
import type { Frame } from './ground';
import { toPixel, type Pixel, type Size } from './mercator';

export type Floating = {
	readonly element: HTMLElement;
	/** Its point, in the pixels of the whole world at zoom 0. */
	readonly spot: Pixel;
	/** From its point to where the element stands, in pixels of the screen. */
	readonly offset: Pixel;
	/** How far beyond the edge of the map it may stand and still be shown. Below 0: how far inside it must. */
	readonly beyond: Pixel;
};

type Item = Floating & { isShown: boolean; isPlaced: boolean };

/** A corner in the pixels of the whole world at one zoom, whose scale is 1 at zoom 0. */
type Corner = Pixel & { scale: number };

/**
 * As long as the map is only moved, the layer moves as a whole and none of its elements is touched, but those that
 * come into view or go out of it: a browser would look at the style and the place of every one with every picture.
 */
export class FloatingLayer {
	readonly element = document.createElement('div');
	#items: Item[] = [];
	/** The corner of the layer, from which its elements count. */
	#from: Corner | null = null;
	/** How far the layer has been moved from the corner of the map. */
	#by: Pixel = { x: 0, y: 0 };

	constructor(className: string) {
		this.element.className = className;
	}

	/**
	 * From now on these, in this order. Those that were there before stay in the document as they are, and so does
	 * what is not ours: to take an element out and put it back costs as much as to make it.
	 */
	set(items: Floating[]): void {
		const before = new Map(this.#items.map((item) => [item.element, item.isShown]));
		const after = new Set<Element>(items.map(({ element }) => element));
		for (const { element } of this.#items) if (!after.has(element)) element.remove();
		let next = this.element.firstElementChild;
		for (const { element } of items) {
			while (next && !after.has(next)) next = next.nextElementSibling;
			if (next === element) next = next.nextElementSibling;
			else this.element.insertBefore(element, next);
		}
		this.#items = items.map((item) => ({
			...item,
			isShown: before.get(item.element) ?? true,
			isPlaced: false
		}));
	}

	/** `isSteady` where the layer itself must not move, because something in it counts from the corner of the map. */
	place(frame: Frame, isSteady = false): void {
		const corner = cornerOf(frame);
		this.#follow(corner, isSteady);
		for (const item of this.#items) {
			const x = item.spot.x * corner.scale + item.offset.x - corner.x;
			const y = item.spot.y * corner.scale + item.offset.y - corner.y;
			const isShown = isWithin({ x, y }, frame.size, item.beyond);
			if (isShown !== item.isShown) item.element.hidden = !isShown;
			item.isShown = isShown;
			// What glides into view sets out from beyond the edge.
			if (item.isPlaced || !(isShown || frame.glideMilliseconds)) continue;
			item.isPlaced = true;
			move(item.element, { x: x - this.#by.x, y: y - this.#by.y });
		}
	}

	/** Moves the layer where that is enough; otherwise all its elements have to be placed anew. */
	#follow(corner: Corner, isSteady: boolean): void {
		const from = this.#from;
		if (from?.scale === corner.scale && !isSteady)
			return this.#moveBy({ x: from.x - corner.x, y: from.y - corner.y });
		// On a zoom the layer stays where it is: its elements may be gliding, and it would not glide with them.
		if (isSteady) this.#moveBy({ x: 0, y: 0 });
		this.#from = { ...corner, x: corner.x + this.#by.x, y: corner.y + this.#by.y };
		for (const item of this.#items) item.isPlaced = false;
	}

	#moveBy(by: Pixel): void {
		if (by.x === this.#by.x && by.y === this.#by.y) return;
		this.#by = by;
		move(this.element, by);
	}
}

function cornerOf({ view, size }: Frame): Corner {
	const middle = toPixel(view.centre, view.zoom);
	return {
		x: middle.x - size.width / 2,
		y: middle.y - size.height / 2,
		scale: 2 ** view.zoom
	};
}

const isWithin = ({ x, y }: Pixel, { width, height }: Size, beyond: Pixel) =>
	x >= -beyond.x && y >= -beyond.y && x <= width + beyond.x && y <= height + beyond.y;

function move({ style }: HTMLElement, { x, y }: Pixel): void {
	style.transform = `translate(${x}px, ${y}px)`;
}
