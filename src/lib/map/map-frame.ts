/** Brings to life what `AssetMap.svelte` wrote: says what is happening, and shows the map when it is there. */
import { m } from '$lib/paraglide/messages';
import {
	createAssetMap,
	type AssetMapHandle,
	type AssetMapOptions,
	type MapContent
} from './asset-map';
import type { Target } from './group-points';
import type { MapView } from './mercator';

/** All but what every map is told alike. */
export type PageMapOptions = Omit<AssetMapOptions, 'size' | 'basemap' | 'onNotice'>;

type Phase = 'waiting' | 'loading' | 'ready' | 'failed';

/** A map that comes by itself and sooner than this says nothing: words that come and go lay the page out twice. */
const WAIT_MILLISECONDS = 500;

export class MapFrame {
	#root: HTMLElement;
	#options: () => PageMapOptions;
	#map: AssetMapHandle | null = null;
	/** Until it is said that the map is on its way. */
	#waiting: ReturnType<typeof setTimeout> | undefined;
	/** The last thing asked for while the map was still on its way. */
	#wish: ((map: AssetMapHandle) => void) | null = null;

	/** `options` is asked for when the map is made. */
	constructor(root: HTMLElement, options: () => PageMapOptions) {
		this.#root = root;
		this.#options = options;
		this.#part('again').addEventListener('click', () => void this.start());
		const dark = matchMedia('(prefers-color-scheme: dark)');
		dark.addEventListener('change', () => this.#map?.readColours());
	}

	async start(): Promise<void> {
		const { clientWidth: width, clientHeight: height } = this.#part('frame');
		const isAsked = this.#root.dataset.phase !== 'loading';
		this.#turn('loading');
		const wait = isAsked ? 0 : WAIT_MILLISECONDS;
		this.#waiting = setTimeout(() => this.#say(m.map_loading()), wait);
		try {
			this.#map = await createAssetMap(this.#part('region'), {
				...this.#options(),
				size: { width, height },
				basemap: {
					picture: this.#root.dataset.basemap ?? '',
					shapes: this.#root.dataset.basemapShapes ?? ''
				},
				onNotice: (sentence) => this.#say(sentence)
			});
		} catch {
			// No network or no way to draw: the page says so, and the words beside the map stay.
			this.#turn('failed');
			this.#say(m.map_failed());
			return;
		}
		const { renderer, credit } = this.#map;
		this.#root.dataset.renderer = renderer;
		if (credit) this.#part('credit').textContent = credit;
		this.#turn('ready');
		this.#wish?.(this.#map);
		this.#wish = null;
	}

	show(content: MapContent, view: MapView | null): void {
		if (!this.#map) return;
		this.#say('');
		this.#map.show(content, view);
	}

	select(target: Target | null): void {
		this.#do((map) => map.select(target));
	}

	showArea(areaId: string): void {
		this.#do((map) => map.showArea(areaId));
	}

	hint(target: Target | null): void {
		this.#map?.hint(target);
	}

	/** Whoever wants to see something on the map wants the map: one that did not come is tried once more. */
	#do(wish: (map: AssetMapHandle) => void): void {
		if (this.#map) return wish(this.#map);
		this.#wish = wish;
		if (this.#root.dataset.phase === 'failed') void this.start();
	}

	#turn(phase: Phase): void {
		clearTimeout(this.#waiting);
		this.#root.dataset.phase = phase;
		const region = this.#part('region');
		region.hidden = phase === 'waiting' || phase === 'failed';
		if (phase === 'loading') region.ariaBusy = 'true';
		// The arrow keys move it, as they do any region that scrolls.
		if (phase === 'ready') region.tabIndex = 0;
		this.#part('skip').hidden = phase !== 'ready';
		this.#part('again').hidden = phase !== 'failed';
		this.#part('start').hidden = true;
		this.#part('saving').hidden = true;
		// What was said while it was made stays said.
		if (phase === 'ready' && this.#part('status').textContent === m.map_loading()) this.#say('');
	}

	#say(sentence: string): void {
		clearTimeout(this.#waiting);
		this.#part('status').textContent = sentence;
	}

	#part(name: string): HTMLElement {
		const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`A map has no "${name}".`);
		return part;
	}
}
