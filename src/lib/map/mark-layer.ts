/** The marks over the map: buttons in the order of the list, each put in its place. */
import { isWithinBounds } from '$lib/domain/bounds';
import { distanceMetres } from '$lib/domain/distance';
import { FloatingLayer } from './floating-layer';
import type { Frame } from './ground';
import { placeKey, pointFor, type PointGroup, type Target } from './group-points';
import { markElement } from './mark-element';
import { toPixel } from './mercator';

/** Marks further out than this are hidden, and so out of the way of the Tab key. */
const EDGE_PIXELS = { x: 12, y: 12 };
/** A mark stands where the first place of its venue stands: so far from the others at most, and a little. */
const SAME_SPOT_METRES = 30;

export type Mark = { group: PointGroup; button: HTMLButtonElement };

export class MarkLayer {
	#layer = new FloatingLayer('map-marks');
	#groups: PointGroup[] = [];
	#marks: Mark[] = [];
	#hinted: Target | null = null;
	#onPress: (mark: Mark) => void;

	constructor(name: string, onPress: (mark: Mark) => void) {
		this.#onPress = onPress;
		this.element.setAttribute('role', 'group');
		this.element.setAttribute('aria-label', name);
	}

	get element(): HTMLElement {
		return this.#layer.element;
	}

	/**
	 * Puts the mark of every group where it belongs in this frame. True where the groups are other ones now. `isSteady`
	 * where the layer must stay where it is, because a sheet lies in it.
	 */
	place(groups: PointGroup[], frame: Frame, isSteady: boolean): boolean {
		const areOther = groups !== this.#groups;
		if (areOther) this.#build(groups);
		this.#layer.place(frame, isSteady);
		return areOther;
	}

	get groups(): PointGroup[] {
		return this.#groups;
	}

	/** The mark that stands for a place by its key, alone or among others. */
	markOf(key: string): Mark | null {
		return (
			this.#marks.find(({ group }) => group.points.some((point) => placeKey(point) === key)) ??
			this.#marks.find(({ group }) => group.id === key) ??
			null
		);
	}

	/** The mark of a listing, or of the cluster that it must be in, where the server has not said which. */
	markFor(target: Target): Mark | null {
		const found = pointFor(
			this.#marks.flatMap(({ group }) => group.points),
			target
		);
		if (!found) return this.markOf(target.id) ?? this.#clusterAround(target);
		// Of several places another may be named, while the one that is meant is in a cluster.
		const isThere =
			found.at === undefined || distanceMetres(found.point, target.point) < SAME_SPOT_METRES;
		return (isThere ? null : this.#clusterAround(target)) ?? this.markOf(placeKey(found));
	}

	#clusterAround({ point }: Target): Mark | null {
		const at = toPixel(point, 0);
		const away = ({ group }: Mark) => {
			const centre = toPixel(group.centre, 0);
			return Math.hypot(centre.x - at.x, centre.y - at.y);
		};
		const [nearest] = this.#marks
			.filter(({ group }) => !group.isOneVenue && isWithinBounds(point, group.bounds))
			.sort((a, b) => away(a) - away(b));
		return nearest ?? null;
	}

	/** Lights the marks of one listing, because its card has the pointer or the focus. */
	hint(target: Target | null): void {
		this.#hinted = target;
		const hinted = target && this.markFor(target);
		for (const mark of this.#marks) {
			const isOther = mark.group.points.some(({ id, at }) => at !== undefined && id === target?.id);
			mark.button.classList.toggle('is-hinted', mark === hinted || isOther);
		}
	}

	#build(groups: PointGroup[]): void {
		this.#groups = groups;
		const focused = this.#marks.find(({ button }) => button === document.activeElement);
		const before = new Map(this.#marks.map((mark) => [contents(mark.group), mark]));
		this.#marks = groups.map((group) => {
			const kept = before.get(contents(group));
			return kept ? { group, button: kept.button } : this.#newMark(group);
		});
		this.#layer.set(
			this.#marks.map(({ group, button }) => ({
				element: button,
				spot: toPixel(group.centre, 0),
				offset: { x: 0, y: 0 },
				beyond: EDGE_PIXELS
			}))
		);
		// Whoever stood on a cluster stands on its first part now, and the other way round.
		if (focused) this.#refocus(focused.group);
		this.hint(this.#hinted);
	}

	#refocus({ id, centre }: PointGroup): void {
		const mark = this.markFor({ id, point: centre });
		mark?.button.focus({ preventScroll: true });
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

/** Groups of the same contents look and sound the same. */
const contents = ({ id, isOneVenue, isLayer, count, points, kinds }: PointGroup) =>
	`${id} ${isOneVenue} ${isLayer ?? false} ${count} ${kinds} ${points.map(placeKey)}`;
