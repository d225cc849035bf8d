/** A map at work: marks, names, sheets, buttons and keys over a ground, kept in step with it. */
import type { LatLng } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { areaAt } from './area-at';
import type { AssetMapHandle, AssetMapOptions, MapContent } from './asset-map';
import { listenToKeys, moveButtons, panButtons, searchHereButton, type Moves } from './controls';
import { framed, isElsewhere } from './framing';
import type { AreaOutline, Frame, Ground } from './ground';
import { levelOf } from './gather';
import { groupPoints, pointFor, type Target } from './group-points';
import { GroupSource } from './group-source';
import { LabelLayer } from './label-layer';
import type { Label } from './labels';
import { MarkLayer, type Mark } from './mark-layer';
import {
	boundsInView,
	boundsOf,
	evenly,
	fromScreen,
	MAX_ZOOM,
	MIN_ZOOM,
	outlinePoints,
	panned,
	toScreen,
	viewOf,
	type MapView,
	type Pixel,
	type Size
} from './mercator';
import { areaSheet, markSheet } from './popup';
import { SheetKeeper } from './sheet-keeper';

const CLUSTER_PADDING = evenly(56);
/** A mark nearer to the edge than this is brought to the middle before it opens. */
const EDGE_PIXELS = 40;
/** A click this far from where the pointer went down ends a drag and chooses nothing. */
const DRAG_PIXELS = 6;
/** Where listings are asked of the server, one is looked for from this zoom on. */
const LOOK_ZOOM = 15;

export class LiveMap implements AssetMapHandle {
	readonly renderer;
	readonly credit;
	#region: HTMLElement;
	#ground: Ground;
	#options: AssetMapOptions;
	#content: MapContent;
	#source: GroupSource;
	#overlay = document.createElement('div');
	#marks: MarkLayer;
	#labels: LabelLayer;
	#sheets: SheetKeeper;
	#searchHere: HTMLButtonElement;
	#isMoved = false;
	#goal: MapView | null = null;
	/** A listing that is looked for and not on the map yet. */
	#wanted: Target | null = null;
	#pressedAt = { x: 0, y: 0 };
	#listening = new AbortController();

	constructor(
		region: HTMLElement,
		ground: Ground,
		options: AssetMapOptions,
		{ labels, source }: { labels: Label[]; source: GroupSource }
	) {
		this.#region = region;
		this.#ground = ground;
		this.#options = options;
		this.#content = options;
		this.renderer = ground.name;
		this.credit = ground.foreignStyle?.credit ?? null;
		this.#sheets = new SheetKeeper(region);
		this.#labels = new LabelLayer(ground.foreignStyle?.hasNames ? [] : labels);
		this.#labels.setHere(options.here);
		this.#marks = new MarkLayer(m.map_marks(), (mark) => this.#press(mark));
		this.#source = this.#follow(source);
		this.#overlay.className = 'map-overlay';
		this.#overlay.append(this.#labels.element, this.#marks.element);
		ground.surface.append(this.#overlay);
		const moves: Moves = {
			zoomBy: (steps) => this.#zoomBy(steps),
			panBy: (pixels) => this.#go(panned(this.#heading(), pixels)),
			showAll: () => this.fit()
		};
		this.#searchHere = searchHereButton(() => this.#search());
		region.append(this.#searchHere, moveButtons(moves), ...panButtons(moves));
		this.#listen(moves);
		ground.onFrame((frame) => this.#show(frame));
		this.#show(ground.frame());
		this.#isMoved = true;
	}

	show(content: MapContent, view: MapView | null): void {
		this.#close();
		this.#wanted = null;
		this.#content = content;
		this.#source.destroy();
		this.#source = this.#follow(new GroupSource(content));
		this.#labels.setHere(content.here);
		this.#ground.chooseArea(content.chosenAreaId);
		this.#show(this.#ground.frame());
		if (view) this.#go(view);
		else this.fit();
	}

	select(target: Target | null): void {
		this.#wanted = null;
		if (target === null) return void this.#close();
		const { view, size } = this.#ground.frame();
		const zoom = this.#zoomThatParts(target, view.zoom);
		const isInView = isClearOfEdges(toScreen(target.point, view, size), size);
		// At once, not animated: what opens must stand on a mark that is there.
		if (zoom !== view.zoom || !isInView) this.#ground.moveTo({ centre: target.point, zoom }, false);
		this.#wanted = target;
		this.#show(this.#ground.frame());
	}

	showArea(areaId: string): void {
		const area = this.#options.areas.find(({ id }) => id === areaId);
		const bounds = area && boundsOf(outlinePoints(area.outline));
		if (!area || !bounds) return;
		this.#wanted = null;
		this.#close();
		const { size } = this.#ground.frame();
		// At once, not animated: what opens must stand on land that is there.
		this.#ground.moveTo(framed({ bounds, isExact: false }, size), false);
		this.#openArea(area, area.centre);
	}

	hint(target: Target | null): void {
		this.#marks.hint(target);
	}

	fit(): void {
		this.#go(framed(this.#content, this.#ground.frame().size));
	}

	readColours(): void {
		this.#ground.readColours();
	}

	destroy(): void {
		this.#listening.abort();
		this.#source.destroy();
		this.#ground.destroy();
		this.#region.replaceChildren();
	}

	#follow(source: GroupSource): GroupSource {
		source.onArrival = () => this.#show(this.#ground.frame());
		source.onFailure = () => {
			this.#tellBusy(this.#ground.frame());
			this.#options.onNotice?.(m.map_places_failed());
		};
		return source;
	}

	#listen(moves: Moves): void {
		const { signal } = this.#listening;
		listenToKeys(this.#region, moves, signal);
		this.#region.addEventListener('keydown', (event) => this.#leave(event), { signal });
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

	/** Escape closes what is open; pressed again, it goes back to the list. */
	#leave(event: KeyboardEvent): void {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		if (!this.#close()) this.#options.onLeave?.();
	}

	/** The end of a drag is not a choice; a click beside everything closes what is open, or asks about the area. */
	#click(event: MouseEvent): void {
		const target = event.target as Element;
		const { x, y } = this.#pressedAt;
		// A click made with the keyboard has no place (detail 0) and is never the end of a drag.
		const isDrag =
			event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > DRAG_PIXELS;
		if (isDrag && !target.closest('.map-popup')) return event.stopPropagation();
		if (target.closest('.map-mark, .map-popup')) return;
		if (!this.#close() && event.detail === 1) this.#pressLand(event);
	}

	#pressLand({ clientX, clientY }: MouseEvent): void {
		const { left, top } = this.#region.getBoundingClientRect();
		const { view, size } = this.#ground.frame();
		const at = fromScreen({ x: clientX - left, y: clientY - top }, view, size);
		if (this.#options.onPress) return this.#options.onPress(at);
		const area = areaAt(at, this.#options.areas);
		if (area) this.#openArea(area, at);
	}

	#openArea(area: AreaOutline, at: LatLng): void {
		const { areaHref, aboutHref, hrefOf } = this.#options;
		if (!areaHref || !aboutHref) return;
		const sheet = areaSheet(area, {
			at,
			isChosen: area.id === this.#content.chosenAreaId,
			unplaced: this.#content.unplaced.filter(({ areaId }) => areaId === area.id),
			hrefOf,
			areaHref,
			aboutHref,
			onClose: () => void this.#close()
		});
		this.#sheets.open(sheet, { layer: this.#overlay }, this.#ground.frame());
	}

	#show(frame: Frame): void {
		this.#overlay.classList.toggle('is-gliding', frame.glideMilliseconds > 0);
		const hasOtherMarks = this.#placeMarks(frame);
		if (hasOtherMarks) this.#labels.avoid(this.#marks.groups);
		this.#labels.place(frame);
		if (hasOtherMarks) this.#reattach();
		this.#sheets.place(frame);
		this.#tellBusy(frame);
		if (!frame.isSettled) return;
		this.#goal = null;
		this.#lookForWanted(frame);
		const canSearch = this.#options.onSearchHere !== undefined;
		this.#searchHere.hidden = !canSearch || !isElsewhere(this.#content, frame.view, frame.size);
		if (this.#isMoved) this.#options.onMove?.(frame.view);
	}

	/** True where they are other ones now. */
	#placeMarks(frame: Frame): boolean {
		// A sheet lies among the marks and counts from the corner of the map.
		return this.#marks.place(this.#source.groups(frame), frame, this.#sheets.isOpen);
	}

	/** After regrouping, the sheet belongs to the same venue's new mark; swallowed by a cluster, it closes. */
	#reattach(): void {
		const { groupId } = this.#sheets;
		if (groupId === null) return;
		const mark = this.#marks.markOf(groupId);
		if (mark?.group.isOneVenue) this.#sheets.attach(mark.button);
		else this.#close();
	}

	/** Opens what was looked for as soon as its mark is there, coming closer as long as it stands in a cluster. */
	#lookForWanted({ view }: Frame): void {
		const wanted = this.#wanted;
		if (!wanted || this.#source.isWaiting) return;
		const mark = this.#marks.markFor(wanted);
		if (mark?.group.isOneVenue) {
			this.#wanted = null;
			this.#open(mark);
		} else if (mark && view.zoom < MAX_ZOOM) {
			const zoom = Math.min(MAX_ZOOM, Math.max(LOOK_ZOOM, levelOf(view.zoom) + 1));
			this.#ground.moveTo({ centre: wanted.point, zoom }, false);
		} else this.#wanted = null;
	}

	#search(): void {
		const { view, size } = this.#ground.frame();
		this.#options.onSearchHere?.(boundsInView(view, size));
	}

	#press(mark: Mark): void {
		if (!mark.group.isOneVenue) return this.#part(mark);
		if (this.#sheets.groupId === mark.group.id) return void this.#close();
		this.#open(mark);
	}

	/** Comes so close to a cluster that it falls apart. */
	#part({ group }: Mark): void {
		const { view, size } = this.#ground.frame();
		const fitting = viewOf(group.bounds, size, CLUSTER_PADDING);
		const target = { id: group.id, point: group.centre };
		const zoom = Math.max(fitting.zoom, this.#zoomThatParts(target, view.zoom, group.count));
		this.#go({ ...fitting, zoom: Math.min(zoom, MAX_ZOOM) });
	}

	/**
	 * The first zoom from here on where the mark of a listing stands for one venue, or for fewer than `fewerThan`.
	 * Where the server gathers, a step closer: it will say what it finds there.
	 */
	#zoomThatParts(target: Target, from: number, fewerThan = 0): number {
		const { points, layers } = this.#content;
		if (!points) return fewerThan ? Math.min(MAX_ZOOM, levelOf(from) + 1) : from;
		const all = [...points, ...layers];
		const wanted = pointFor(all, target);
		if (!wanted) return from;
		for (let zoom = from; zoom < MAX_ZOOM; zoom = levelOf(zoom) + 0.5) {
			const group = groupPoints(all, zoom).find((one) => one.points.includes(wanted));
			if (!group || group.isOneVenue || group.count < fewerThan) return zoom;
		}
		return MAX_ZOOM;
	}

	#open({ group, button }: Mark): void {
		const { hrefOf, onReveal = null, onSelect } = this.#options;
		const sheet = markSheet(group, { hrefOf, onReveal, onClose: () => void this.#close() });
		const frame = this.#ground.frame();
		this.#sheets.open(sheet, { mark: button }, frame);
		this.#placeMarks(frame);
		onSelect?.(group.points);
	}

	/** True where something was open. */
	#close(): boolean {
		const wasOpen = this.#sheets.close(true);
		if (wasOpen) this.#options.onSelect?.([]);
		return wasOpen;
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
		this.#tellBusy(this.#ground.frame());
	}

	/** Whoever hears the marks waits with reading them until they are those of a map at rest. */
	#tellBusy({ isSettled }: Frame): void {
		setBusy(this.#region, !isSettled || this.#source.isWaiting);
	}
}

/** Written only where it changes: this is asked with every picture of a map that moves. */
function setBusy(element: HTMLElement, isBusy: boolean): void {
	if (element.ariaBusy !== String(isBusy)) element.ariaBusy = String(isBusy);
}

const isClearOfEdges = ({ x, y }: Pixel, { width, height }: Size) =>
	x > EDGE_PIXELS && y > EDGE_PIXELS && x < width - EDGE_PIXELS && y < height - EDGE_PIXELS;
