/** The marks over the map: groups worked out for the level, buttons in the order of the list, each put in its place. */
import type { MapPoint } from '#search/engine';
import type { Frame } from './ground';
import { groupPoints, levelOf, type PointGroup } from './group-points';
import { markElement } from './mark-element';
import { toScreen } from './mercator';

/** Marks further out than this are hidden, and so out of the way of the Tab key. */
const EDGE_PIXELS = 12;

export type Mark = { group: PointGroup; button: HTMLButtonElement };

export class MarkLayer {
	readonly element = document.createElement('div');
	#points: MapPoint[] = [];
	#marks: Mark[] = [];
	#level: number | null = null;
	#hintedId: string | null = null;
	#onPress: (mark: Mark) => void;

	constructor(name: string, onPress: (mark: Mark) => void) {
		this.#onPress = onPress;
		this.element.className = 'map-marks';
		this.element.setAttribute('role', 'group');
		this.element.setAttribute('aria-label', name);
	}

	/** Takes other points; `place` shows them. */
	setPoints(points: MapPoint[]): void {
		this.#points = points;
		this.#level = null;
	}

	/** Puts every mark where it belongs in this frame. True where the marks themselves are other ones now. */
	place(frame: Frame): boolean {
		const level = levelOf(frame.view.zoom);
		const isOther = level !== this.#level;
		if (isOther) this.#build(level);
		for (const { group, button } of this.#marks) {
			const { x, y } = toScreen(group.centre, frame.view, frame.size);
			const isOutside =
				x < -EDGE_PIXELS ||
				y < -EDGE_PIXELS ||
				x > frame.size.width + EDGE_PIXELS ||
				y > frame.size.height + EDGE_PIXELS;
			button.hidden = isOutside;
			if (!isOutside || frame.glideMilliseconds)
				button.style.transform = `translate(${x}px, ${y}px)`;
		}
		return isOther;
	}

	get groups(): PointGroup[] {
		return this.#marks.map(({ group }) => group);
	}

	/** The mark that stands for a listing, whether alone or among others. */
	markOf(id: string): Mark | null {
		return this.#marks.find(({ group }) => group.points.some((point) => point.id === id)) ?? null;
	}

	/** Lights the mark of one listing, because its card has the pointer or the focus. */
	hint(id: string | null): void {
		this.#hintedId = id;
		const hinted = id === null ? null : this.markOf(id);
		for (const mark of this.#marks) mark.button.classList.toggle('is-hinted', mark === hinted);
	}

	#build(level: number): void {
		this.#level = level;
		const focused = this.#marks.find(({ button }) => button === document.activeElement);
		const before = new Map(this.#marks.map((mark) => [contents(mark.group), mark]));
		this.#marks = groupPoints(this.#points, level).map((group) => {
			const kept = before.get(contents(group));
			return kept ? { group, button: kept.button } : this.#newMark(group);
		});
		this.element.replaceChildren(...this.#marks.map(({ button }) => button));
		// Whoever stood on a cluster stands on its first part now, and the other way round.
		if (focused) this.markOf(focused.group.id)?.button.focus();
		this.hint(this.#hintedId);
	}

	#newMark(group: PointGroup): Mark {
		const mark = { group, button: markElement(group) };
		mark.button.addEventListener('click', () => {
			// The mark as it is now: a kept button may have moved to another group of the same points.
			this.#onPress(this.#marks.find(({ button }) => button === mark.button) ?? mark);
		});
		return mark;
	}
}

const contents = ({ isOneVenue, points }: PointGroup) =>
	`${isOneVenue} ${points.map(({ id }) => id).join(' ')}`;
