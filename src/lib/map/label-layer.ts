/** Writes the names over the map. Decoration for the eye: every place named here that has listings is in the list. */
import type { LatLng } from '$lib/domain/geography';
import { FloatingLayer } from './floating-layer';
import type { Frame } from './ground';
import { placeLabels, type Label } from './labels';
import { levelOf } from './gather';
import type { PointGroup } from './group-points';
import { toPixel, type Pixel } from './mercator';
import type { Room } from './room';

export class LabelLayer {
	#layer = new FloatingLayer('map-labels');
	#named: Label[];
	#labels: Label[];
	#level: number | null = null;
	#groups: PointGroup[] = [];
	/** What is written now, by the ids of the labels. */
	#written = new Map<string, HTMLElement>();

	constructor(labels: Label[]) {
		this.#named = labels;
		this.#labels = labels;
		this.element.setAttribute('aria-hidden', 'true');
	}

	get element(): HTMLElement {
		return this.#layer.element;
	}

	/** Writes the place that was asked about, before every other name; `place` shows it. */
	setHere(here: { label: string; point: LatLng } | null): void {
		const own = here
			? [{ text: here.label, kind: 'here' as const, rank: 1, point: here.point }]
			: [];
		// Behind the others, so that their ids, and so their elements, stay the same.
		this.#labels = [...this.#named, ...own];
		this.#written.delete(String(this.#named.length));
		this.#level = null;
	}

	/** Names keep clear of these marks from now on. */
	avoid(groups: PointGroup[]): void {
		this.#groups = groups;
		this.#level = null;
	}

	place(frame: Frame): void {
		const level = levelOf(frame.view.zoom);
		if (level !== this.#level) this.#write(level);
		this.#layer.place(frame);
	}

	#write(level: number): void {
		this.#level = level;
		const before = this.#written;
		const marks = this.#groups.map((group) => markRoom(group, toPixel(group.centre, level)));
		const placed = placeLabels(this.#labels, level, marks);
		this.#written = new Map(
			placed.map((label) => [label.id, before.get(label.id) ?? labelElement(label)])
		);
		this.#layer.set(
			placed.map(({ id, point, offset, half }) => ({
				element: this.#written.get(id) as HTMLElement,
				spot: toPixel(point, 0),
				offset,
				// A name that the edge would cut is left out.
				beyond: { x: -half.x, y: -half.y }
			}))
		);
	}
}

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
