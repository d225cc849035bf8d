/** List and map of one search, kept in step. Adds to a page that works without it. */
import { writeBounds } from '$lib/domain/bounds';
import { m } from '$lib/paraglide/messages';
import type { MapPoint } from '#search/engine';
import type { AssetMapOptions, MapContent } from '../asset-map';
import type { RendererName } from '../choose-renderer';
import { MapFrame, type PageMapOptions } from '../map-frame';
import type { Target } from '../group-points';
import type { Bounds, MapView } from '../mercator';
import { ownPosition } from '../own-position';
import { fromHash, toHash } from '../view-hash';
import { fetchPage, mapAddress, swapParts } from './page-parts';

/** What the page writes into `data-asset-map`: the same for every search. */
export type MapPageSetting = Pick<AssetMapOptions, 'areas' | 'limits' | 'style'> & {
	/** How many cards are on one page of the list. */
	pageSize: number;
	paths: { map: string; listings: string; areas: string };
};
/** What the page writes into `data-map-content`. */
export type MapPageContent = MapContent & { page: number; total: number };

/** As in the page's style: beside the map the list can scroll by itself, under it that would hide the map. */
const BESIDE = '(min-width: 60rem)';

export class MapPage {
	#root: HTMLElement;
	#renderer: RendererName | undefined;
	#frame: MapFrame;
	#setting: MapPageSetting;
	#content: MapPageContent;
	#chosen: string[] = [];
	#loading: AbortController | null = null;
	/** The address whose parts are shown, without what follows #. */
	#shown = location.pathname + location.search;

	/** `renderer` is the one that is on its way already; without it, one is chosen and fetched. */
	constructor(root: HTMLElement, renderer?: RendererName) {
		this.#root = root;
		this.#renderer = renderer;
		const map = root.querySelector<HTMLElement>('[data-asset-map]') as HTMLElement;
		this.#setting = JSON.parse(map.dataset.assetMap ?? '') as MapPageSetting;
		this.#content = this.#readContent();
		this.#frame = new MapFrame(map, () => this.#options());
	}

	start(): void {
		this.#listen();
		// Once the map has been seen, or will not be.
		void this.#frame.start().then(() => requestAnimationFrame(() => setTimeout(layOutTheRest)));
		this.#wake();
		const pressed = this.#root.querySelector(`[data-show][href="${CSS.escape(location.hash)}"]`);
		if (pressed) this.#show(pressed);
	}

	#readContent(): MapPageContent {
		const holder = this.#root.querySelector<HTMLElement>('[data-map-content]');
		return JSON.parse(holder?.dataset.mapContent ?? '') as MapPageContent;
	}

	#options(): PageMapOptions {
		const { areas, limits, style, paths } = this.#setting;
		return {
			...this.#content,
			...{ areas, limits, style, renderer: this.#renderer },
			view: fromHash(location.hash),
			hrefOf: (slug) => paths.listings + slug,
			areaHref: (areaId) => this.#hrefWith({ area: areaId ?? '', box: '', page: '' }),
			aboutHref: (areaId) => paths.areas + areaId,
			onSelect: (points) => void this.#choose(points),
			onReveal: (point) => void this.#reveal(point),
			onLeave: () => this.#leave(),
			onSearchHere: (bounds) => void this.#searchHere(bounds),
			onMove: (view) => this.#remember(view)
		};
	}

	#listen(): void {
		const root = this.#root;
		for (const type of ['click', 'submit'])
			root.addEventListener(type, (event) => {
				const url = mapAddress(event, this.#setting.paths.map);
				if (!url) return;
				event.preventDefault();
				void this.#go(url.pathname + url.search, 'push', isPaging(event));
			});
		root.addEventListener('click', (event) => {
			const { target } = event;
			const pressed = target as Element;
			if (pressed.closest('[data-show]')) {
				event.preventDefault();
				this.#show(pressed);
			}
			if (pressed.closest('[data-own-position]')) void this.#goToOwnPosition();
		});
		for (const type of ['pointerover', 'focusin'])
			root.addEventListener(type, ({ target }) => this.#frame.hint(targetOf(target as Element)));
		root.addEventListener('pointerleave', () => this.#frame.hint(null));
		window.addEventListener('popstate', () => {
			const { pathname, search } = location;
			if (pathname + search !== this.#shown) void this.#go(pathname + search, 'back');
		});
	}

	/** What only works by this script can be pressed from now on. */
	#wake(): void {
		this.#root.querySelector('[data-own-position]')?.removeAttribute('disabled');
	}

	/** On the map stands the place of a card, or the area where that is all there is to show. */
	#show(pressed: Element): void {
		const { area } = pressed.closest<HTMLElement>('[data-card]')?.dataset ?? {};
		if (area) this.#frame.showArea(area);
		else this.#frame.select(targetOf(pressed));
	}

	/** Shows the page at this address. False where another was asked for meanwhile, or the browser goes there itself. */
	async #go(href: string, how: 'push' | 'back', toTop = false): Promise<boolean> {
		this.#loading?.abort();
		const loading = new AbortController();
		this.#loading = loading;
		try {
			const page = await fetchPage(href, loading.signal);
			if (loading.signal.aborted) return false;
			if (how === 'push') history.pushState(null, '', href);
			this.#shown = location.pathname + location.search;
			swapParts(this.#root, page);
		} catch {
			if (!loading.signal.aborted) location.assign(href);
			return false;
		}
		this.#showContent();
		if (toTop) this.#list()?.scrollIntoView({ block: 'start' });
		return true;
	}

	#showContent(): void {
		const before = this.#content;
		this.#content = this.#readContent();
		this.#wake();
		this.#mark();
		if (this.#content.key === before.key) return;
		this.#announce(this.#list()?.textContent ?? '');
		this.#frame.show(this.#content, fromHash(location.hash));
	}

	/** This map, changed in some parameters; '' takes one away. */
	#hrefWith(changes: Record<string, string>): string {
		const params = new URLSearchParams(this.#content.key.split('?')[1]);
		for (const [name, value] of Object.entries(changes)) {
			if (value) params.set(name, value);
			else params.delete(name);
		}
		return this.#setting.paths.map + (params.size ? `?${params}` : '');
	}

	async #choose(points: MapPoint[]): Promise<void> {
		const [first] = points;
		this.#chosen = points.map(({ id }) => id);
		this.#mark();
		if (!first) return this.#announce('');
		const { total } = this.#content;
		this.#announce(m.map_chosen({ name: first.name, number: first.rank + 1, total }));
		const row = await this.#turnTo(first);
		if (row && matchMedia(BESIDE).matches) row.scrollIntoView({ block: 'nearest' });
	}

	/** Turns the list to the page with this listing. The map stays as it is. */
	async #turnTo({ id, rank }: MapPoint): Promise<HTMLElement | null> {
		const page = Math.floor(rank / this.#setting.pageSize) + 1;
		if (!rowOf(id) && page !== this.#content.page) {
			const href = this.#hrefWith({ page: page > 1 ? String(page) : '' });
			await this.#go(href + location.hash, 'push');
		}
		return rowOf(id);
	}

	async #reveal(point: MapPoint): Promise<void> {
		const row = await this.#turnTo(point);
		row?.scrollIntoView({ block: 'center' });
		row?.querySelector('a')?.focus({ preventScroll: true });
	}

	#leave(): void {
		const [first] = this.#chosen;
		(rowOf(first ?? '')?.querySelector('a') ?? this.#list())?.focus();
	}

	/** The view stays: what is searched is what is seen. */
	async #searchHere(bounds: Bounds): Promise<void> {
		const href = this.#hrefWith({ box: writeBounds(bounds), area: '', page: '' });
		await this.#go(href + location.hash, 'push');
	}

	#remember(view: MapView): void {
		history.replaceState(history.state, '', location.pathname + location.search + toHash(view));
	}

	async #goToOwnPosition(): Promise<void> {
		const field = this.#root.querySelector<HTMLInputElement>('input[name="near"]');
		const status = this.#root.querySelector('[data-position-status]');
		if (!field || !status) return;
		status.textContent = m.map_position_asking();
		try {
			field.value = await ownPosition();
			status.textContent = '';
			field.form?.requestSubmit();
		} catch {
			status.textContent = m.map_position_failed();
		}
	}

	/** Cards of what is chosen on the map stand out, on whichever page of the list. */
	#mark(): void {
		for (const row of this.#root.querySelectorAll<HTMLElement>('[data-card]')) {
			if (this.#chosen.includes(row.dataset.card ?? '')) row.setAttribute('aria-current', 'true');
			else row.removeAttribute('aria-current');
		}
	}

	#announce(sentence: string): void {
		const status = this.#root.querySelector('[data-map-status]');
		if (status) status.textContent = sentence;
	}

	#list(): HTMLElement | null {
		return this.#root.querySelector<HTMLElement>('#map-list');
	}
}

/** What lies further down waits with its layout for the map, by the styles of the page. */
export function layOutTheRest(): void {
	document.body.dataset.mapSeen = '';
}

const rowOf = (id: string) => document.getElementById(`card-row-${id}`);

const isPaging = ({ target }: Event) =>
	(target as Element).closest('a[rel="next"], a[rel="prev"]') !== null;

/** The listing whose card this is in; null for none, or one that stands nowhere. */
function targetOf(element: Element): Target | null {
	const row = element.closest<HTMLElement>('[data-card]');
	const { card, lat, lng } = row?.dataset ?? {};
	return card && lat && lng ? { id: card, point: { lat: Number(lat), lng: Number(lng) } } : null;
}
