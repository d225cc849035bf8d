/** A map on which somebody says where a place is. What they pick stands in the fields beside it, and is saved by those. */
import type { LatLng } from '$lib/domain/geography';
import { readPoint } from '$lib/domain/read-point';
import { m } from '$lib/paraglide/messages';
import { framed } from './framing';
import { MapFrame, type PageMapOptions } from './map-frame';
import './map.css';
import { toScreen, type Bounds, type MapView, type Pixel, type Size } from './mercator';

/** What the page writes into `data-asset-map`. */
export type PickerSetting = {
	/** The furthest that a place can be. */
	limits: Bounds;
	style: string | null;
};

/** Half the sides of what is framed around a point, in degrees: about 400 m. */
const REACH = { lat: 0.004, lng: 0.006 };
/** The map comes as close as this when the point leaves what it shows. */
const CLOSE_ZOOM = 16;
const STEP_METRES = 10;
const METRES_IN_A_DEGREE = 111_320;
/** A degree in the sixth place is a hand's breadth. */
const DECIMALS = 6;

const STEPS: Record<string, { north: number; east: number }> = {
	north: { north: 1, east: 0 },
	south: { north: -1, east: 0 },
	west: { north: 0, east: -1 },
	east: { north: 0, east: 1 }
};
const KEYS: Record<string, string> = {
	ArrowUp: 'north',
	ArrowDown: 'south',
	ArrowLeft: 'west',
	ArrowRight: 'east'
};

export async function startPicking(root: HTMLElement): Promise<void> {
	await new PointPicker(root).start();
}

class PointPicker {
	#root: HTMLElement;
	#setting: PickerSetting;
	#frame: MapFrame;
	#point: LatLng | null;
	#view: MapView | null = null;

	constructor(root: HTMLElement) {
		this.#root = root;
		const map = root.querySelector<HTMLElement>('[data-asset-map]') as HTMLElement;
		this.#setting = JSON.parse(map.dataset.assetMap ?? '') as PickerSetting;
		this.#point = this.#typed();
		this.#frame = new MapFrame(map, () => this.#options());
	}

	async start(): Promise<void> {
		const moves = this.#part('moves');
		moves.addEventListener('click', ({ target }) => {
			const { move } = (target as Element).closest('button')?.dataset ?? {};
			if (move) this.#move(move);
		});
		moves.addEventListener('keydown', (event) => {
			const move = KEYS[event.key];
			if (!move) return;
			event.preventDefault();
			this.#move(move);
		});
		for (const name of ['lat', 'lng'] as const) {
			this.#field(name).addEventListener('change', () => this.#show(this.#typed()));
		}
		await this.#frame.start();
		this.#view = framed(this.#content(), this.#size());
		moves.hidden = false;
	}

	/** What stands in the fields; null where that is no point. */
	#typed(): LatLng | null {
		return readPoint(this.#field('lat').value.trim(), this.#field('lng').value.trim()) ?? null;
	}

	#options(): PageMapOptions {
		return {
			...this.#content(),
			...{ limits: this.#setting.limits, style: this.#setting.style, areas: [], isSmall: true },
			hrefOf: () => null,
			onPress: (at) => this.#pick(at),
			onMove: (view) => (this.#view = view)
		};
	}

	#content() {
		const point = this.#point;
		return {
			...{ key: 'pick', points: [], layers: [], unplaced: [], clustersHref: '' },
			bounds: point ? around(point) : this.#setting.limits,
			...{ isExact: false, chosenAreaId: null },
			here: point && { label: m.pick_here(), point }
		};
	}

	#move(move: string): void {
		if (!this.#view) return;
		const step = STEPS[move];
		if (!step || !this.#point) return this.#pick(this.#view.centre);
		const { lat, lng } = this.#point;
		const degrees = STEP_METRES / METRES_IN_A_DEGREE;
		this.#pick({
			lat: lat + step.north * degrees,
			lng: lng + (step.east * degrees) / Math.cos((lat * Math.PI) / 180)
		});
	}

	/** Somebody who points at a map means the door. */
	#pick({ lat, lng }: LatLng): void {
		const words = { lat: lat.toFixed(DECIMALS), lng: lng.toFixed(DECIMALS) };
		this.#field('lat').value = words.lat;
		this.#field('lng').value = words.lng;
		this.#field('pointPrecision').value = 'exact';
		this.#part('picked').textContent = m.pick_at(words);
		// Whoever looks at what is typed looks at it again, and this map with them.
		this.#field('lng').dispatchEvent(new Event('change'));
	}

	/** The map stays where it is, unless the point is not on it. */
	#show(point: LatLng | null): void {
		this.#point = point;
		if (!this.#view) return;
		const isShown = !point || isOn(toScreen(point, this.#view, this.#size()), this.#size());
		if (point && !isShown) {
			this.#view = { centre: point, zoom: Math.max(this.#view.zoom, CLOSE_ZOOM) };
		}
		this.#frame.show(this.#content(), this.#view);
	}

	#size(): Size {
		const { clientWidth: width, clientHeight: height } = this.#part('region');
		return { width, height };
	}

	#field(name: 'lat' | 'lng' | 'pointPrecision'): HTMLInputElement {
		return this.#root.closest('form')?.elements.namedItem(name) as HTMLInputElement;
	}

	#part(name: 'moves' | 'picked' | 'region'): HTMLElement {
		return this.#root.querySelector(`[data-part="${name}"]`) as HTMLElement;
	}
}

const around = ({ lat, lng }: LatLng): Bounds => [
	lng - REACH.lng,
	lat - REACH.lat,
	lng + REACH.lng,
	lat + REACH.lat
];
/** Nearer to the edge than this it is as good as gone. */
const EDGE_PIXELS = 16;
const isOn = ({ x, y }: Pixel, { width, height }: Size): boolean =>
	x > EDGE_PIXELS && y > EDGE_PIXELS && x < width - EDGE_PIXELS && y < height - EDGE_PIXELS;
