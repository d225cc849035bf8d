/** Writes the names over the map. Decoration for the eye: every place named here that has listings is in the list. */
import type { LatLng } from '$lib/domain/geography';
import type { Frame } from './ground';
import { placeLabels, type Label, type PlacedLabel } from './labels';
import { levelOf } from './gather';
import type { PointGroup } from './group-points';
import { toPixel, toScreen, type Pixel, type Size } from './mercator';
import type { Room } from './room';

export class LabelLayer {
	readonly element = document.createElement('div');
	#named: Label[];
	#labels: Label[];
	#level: number | null = null;
	#groups: PointGroup[] = [];
	#written: { label: PlacedLabel; element: HTMLElement }[] = [];

	constructor(labels: Label[]) {
		this.#named = labels;
		this.#labels = labels;
		this.element.className = 'map-labels';
		this.element.setAttribute('aria-hidden', 'true');
	}

	/** Writes the place that was asked about, before every other name; `place` shows it. */
	setHere(here: { label: string; point: LatLng } | null): void {
		const own = here
			? [{ text: here.label, kind: 'here' as const, rank: 1, point: here.point }]
			: [];
		// Behind the others, so that their ids, and so their elements, stay the same.
		this.#labels = [...this.#named, ...own];
		this.#written = this.#written.filter(({ label }) => label.kind !== 'here');
		this.#level = null;
	}

	/** Names keep clear of these marks from now on. */
	avoid(groups: PointGroup[]): void {
		this.#groups = groups;
		this.#level = null;
	}

	place({ view, size }: Frame): void {
		const level = levelOf(view.zoom);
		if (level !== this.#level) this.#write(level);
		for (const { label, element } of this.#written) {
			const { x, y } = toScreen(label.point, view, size);
			const at = { x: x + label.offset.x, y: y + label.offset.y };
			element.hidden = !isWhole(at, label.half, size);
			element.style.transform = `translate(${at.x}px, ${at.y}px)`;
		}
	}

	#write(level: number): void {
		this.#level = level;
		const before = new Map(this.#written.map(({ label, element }) => [label.id, element]));
		const marks = this.#groups.map((group) => markRoom(group, toPixel(group.centre, level)));
		this.#written = placeLabels(this.#labels, level, marks).map((label) => ({
			label,
			element: before.get(label.id) ?? labelElement(label)
		}));
		this.element.replaceChildren(...this.#written.map(({ element }) => element));
	}
}

/** A name that the edge would cut is left out. */
const isWhole = ({ x, y }: Pixel, half: Pixel, { width, height }: Size) =>
	x - half.x >= 0 && y - half.y >= 0 && x + half.x <= width && y + half.y <= height;

const MARK_HALF_PIXELS = 20;

/** A pin stands over its point. */
const PIN_PIXELS = 54;

const markRoom = ({ isLayer }: PointGroup, at: Pixel): Room => ({
	at,
	offset: { x: 0, y: isLayer ? -PIN_PIXELS / 2 : 0 },
	half: { x: MARK_HALF_PIXELS, y: isLayer ? PIN_PIXELS / 2 : MARK_HALF_PIXELS }
});

function labelElement({ kind, rank, text }: Label): HTMLElement {
	const element = document.createElement('span');
	element.className = `map-label map-label-${kind} map-label-rank-${Math.min(rank, 3)}`;
	if (kind === 'road' && text.startsWith('M')) element.classList.add('is-motorway');
	else if (kind === 'road' && rank <= 2) element.classList.add('is-trunk');
	const words = document.createElement('span');
	words.textContent = text;
	element.append(words);
	return element;
}
