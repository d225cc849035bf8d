/** A map at work: marks, names, pop-up, buttons and keys over a ground, kept in step with it. */
import { m } from '$lib/paraglide/messages';
import type { AssetMapHandle, AssetMapOptions, MapContent } from './asset-map';
import { listenToKeys, moveButtons } from './controls';
import type { Frame, Ground } from './ground';
import { groupPoints, levelOf } from './group-points';
import { LabelLayer } from './label-layer';
import type { Label } from './labels';
import { MarkLayer, type Mark } from './mark-layer';
import {
	boundsOf,
	MAX_ZOOM,
	MIN_ZOOM,
	panned,
	toScreen,
	viewOf,
	type Bounds,
	type MapView,
	type Pixel
} from './mercator';
import { createPopup, type Popup } from './popup';

export const FIT_PADDING_PIXELS = 28;
/** One place alone is shown with the streets around it, not filling the map. */
export const FIT_MAX_ZOOM = 15;
/** A mark nearer to the edge than this is brought to the middle before it opens. */
const EDGE_PIXELS = 40;
/** A click this far from where the pointer went down ends a drag and chooses nothing. */
const DRAG_PIXELS = 6;

export class LiveMap implements AssetMapHandle {
	readonly renderer;
	readonly credit;
	#region: HTMLElement;
	#ground: Ground;
	#options: AssetMapOptions;
	#content: MapContent;
	#overlay = document.createElement('div');
	#controls: HTMLElement;
	#marks: MarkLayer;
	#labels: LabelLayer;
	#popup: Popup | null = null;
	#returnFocusTo: Element | null = null;
	#isMoved = false;
	#goal: MapView | null = null;
	#pressedAt = { x: 0, y: 0 };
	#listening = new AbortController();

	constructor(region: HTMLElement, ground: Ground, options: AssetMapOptions, labels: Label[]) {
		this.#region = region;
		this.#ground = ground;
		this.#options = options;
		this.#content = options;
		this.renderer = ground.name;
		this.credit = ground.foreignStyle?.credit ?? null;
		this.#labels = new LabelLayer(ground.foreignStyle?.hasNames ? [] : labels);
		this.#labels.setHere(options.here);
		this.#marks = new MarkLayer(m.map_marks(), (mark) => this.#press(mark));
		this.#marks.setPoints(options.points);
		this.#overlay.className = 'map-overlay';
		this.#overlay.append(this.#labels.element, this.#marks.element);
		ground.surface.append(this.#overlay);
		const moves = {
			zoomBy: (steps: number) => this.#zoomBy(steps),
			panBy: (pixels: Pixel) => this.#go(panned(this.#heading(), pixels)),
			showAll: () => this.fit(this.#content.bounds)
		};
		this.#controls = moveButtons(moves);
		region.append(this.#controls);
		this.#listen(moves);
		ground.onFrame((frame) => this.#show(frame));
		this.#show(ground.frame());
		this.#isMoved = true;
	}

	show(content: MapContent): void {
		this.#close();
		this.#content = content;
		this.#marks.setPoints(content.points);
		this.#labels.setHere(content.here);
		this.#ground.chooseArea(content.chosenAreaId);
		this.#show(this.#ground.frame());
		this.fit(content.bounds);
	}

	select(id: string | null): void {
		if (id === null) return this.#close();
		const point = this.#content.points.find((candidate) => candidate.id === id);
		if (!point) return;
		const { view, size } = this.#ground.frame();
		const zoom = this.#zoomThatParts(id, view.zoom);
		const { x, y } = toScreen(point.point, view, size);
		const isInView =
			x > EDGE_PIXELS &&
			y > EDGE_PIXELS &&
			x < size.width - EDGE_PIXELS &&
			y < size.height - EDGE_PIXELS;
		// At once, not animated: what opens must stand on a mark that is there.
		if (zoom !== view.zoom || !isInView) this.#ground.moveTo({ centre: point.point, zoom }, false);
		this.#show(this.#ground.frame());
		const mark = this.#marks.markOf(id);
		if (mark) this.#open(mark);
	}

	hint(id: string | null): void {
		this.#marks.hint(id);
	}

	fit(bounds: Bounds): void {
		this.#go(viewOf(bounds, this.#ground.frame().size, FIT_PADDING_PIXELS, FIT_MAX_ZOOM));
	}

	readColours(): void {
		this.#ground.readColours();
	}

	destroy(): void {
		this.#listening.abort();
		this.#ground.destroy();
		this.#region.replaceChildren();
	}

	#listen(moves: Parameters<typeof listenToKeys>[1]): void {
		const { signal } = this.#listening;
		listenToKeys(this.#region, moves, signal);
		this.#region.addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape' || !this.#popup) return;
				event.stopPropagation();
				this.#close();
			},
			{ signal }
		);
		this.#ground.surface.addEventListener(
			'pointerdown',
			({ clientX, clientY }) => (this.#pressedAt = { x: clientX, y: clientY }),
			{ signal, capture: true }
		);
		this.#ground.surface.addEventListener('click', (event) => this.#click(event), {
			signal,
			capture: true
		});
	}

	/** The end of a drag is not a choice; a click beside everything closes what is open. */
	#click(event: MouseEvent): void {
		const target = event.target as Element;
		const { x, y } = this.#pressedAt;
		// A click made with the keyboard has no place (detail 0) and is never the end of a drag.
		const isDrag =
			event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > DRAG_PIXELS;
		if (isDrag && !target.closest('.map-popup')) event.stopPropagation();
		else if (!target.closest('.map-mark, .map-popup')) this.#close();
	}

	#show(frame: Frame): void {
		this.#overlay.classList.toggle('is-gliding', frame.glideMilliseconds > 0);
		const hasOtherMarks = this.#marks.place(frame);
		if (hasOtherMarks) this.#labels.avoid(this.#marks.groups);
		this.#labels.place(frame);
		if (hasOtherMarks && this.#popup) this.#reattach();
		this.#popup?.place(frame);
		if (frame.isSettled) this.#goal = null;
		if (frame.isSettled && this.#isMoved) this.#options.onMove?.(frame.view);
	}

	/** After regrouping, the pop-up belongs to the same venue's new mark; swallowed by a cluster, it closes. */
	#reattach(): void {
		const popup = this.#popup as Popup;
		const mark = this.#marks.markOf(popup.group.id);
		if (!mark?.group.isOneVenue) return this.#close();
		mark.button.setAttribute('aria-expanded', 'true');
		mark.button.after(popup.element);
	}

	#press(mark: Mark): void {
		if (!mark.group.isOneVenue) return this.#part(mark);
		if (this.#popup?.group.id === mark.group.id) return this.#close();
		this.#open(mark);
	}

	/** Comes so close to a cluster that it falls apart. */
	#part({ group }: Mark): void {
		const { view, size } = this.#ground.frame();
		const bounds = boundsOf(group.points.map(({ point }) => point)) as Bounds;
		const fitting = viewOf(bounds, size, 2 * FIT_PADDING_PIXELS);
		const zoom = Math.max(
			fitting.zoom,
			this.#zoomThatParts(group.id, view.zoom, group.points.length)
		);
		this.#go({ ...fitting, zoom: Math.min(zoom, MAX_ZOOM) });
	}

	/** The first zoom from here on where the mark of `id` stands for one venue, or for fewer than `fewerThan`. */
	#zoomThatParts(id: string, from: number, fewerThan = 0): number {
		for (let zoom = from; zoom < MAX_ZOOM; zoom = levelOf(zoom) + 0.5) {
			const group = groupPoints(this.#content.points, zoom).find(({ points }) =>
				points.some((point) => point.id === id)
			);
			if (!group || group.isOneVenue || group.points.length < fewerThan) return zoom;
		}
		return MAX_ZOOM;
	}

	#open(mark: Mark): void {
		const { activeElement } = document;
		const from = this.#popup?.element.contains(activeElement) ? this.#returnFocusTo : activeElement;
		this.#close(false);
		// Safari gives a pressed button no focus: the mark is then where the focus belongs.
		this.#returnFocusTo =
			!from || from === document.body || from === this.#region ? mark.button : from;
		this.#popup = createPopup(mark.group, this.#options.hrefOf, () => this.#close());
		mark.button.setAttribute('aria-expanded', 'true');
		mark.button.after(this.#popup.element);
		this.#popup.place(this.#ground.frame());
		this.#popup.focus();
		this.#options.onSelect?.(mark.group.points.map(({ id }) => id));
	}

	#close(givesFocusBack = true): void {
		const popup = this.#popup;
		if (!popup) return;
		this.#popup = null;
		const hadFocus = popup.element.contains(document.activeElement);
		const mark = this.#marks.markOf(popup.group.id);
		mark?.button.setAttribute('aria-expanded', 'false');
		popup.element.remove();
		if (givesFocusBack && hadFocus) {
			const back = this.#returnFocusTo?.isConnected ? this.#returnFocusTo : mark?.button;
			(back as HTMLElement | undefined)?.focus({ preventScroll: true });
		}
		if (givesFocusBack) this.#options.onSelect?.([]);
	}

	#zoomBy(steps: number): void {
		const view = this.#heading();
		this.#go({ ...view, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, view.zoom + steps)) });
	}

	/** Where the map is going, or else where it is: two quick presses of a key count as two. */
	#heading(): MapView {
		return this.#goal ?? this.#ground.frame().view;
	}

	#go(view: MapView): void {
		this.#ground.moveTo(view, true);
		// Afterwards: setting out ends the way before, and that clears the goal.
		this.#goal = view;
	}
}
