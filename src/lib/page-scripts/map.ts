/**
 * The script of the map page, a file by itself that its page asks for at once: nothing on the way to the map waits for
 * something else to arrive first. It runs before the page has been read to its end, so that the renderer is on its way
 * meanwhile, unless somebody asked to save data; then the map waits to be asked for.
 */
import { fetchRenderer } from '$lib/map/asset-map';
import { savesData } from '$lib/map/choose-renderer';
import { layOutTheRest, MapPage } from '$lib/map/page/map-page';

const waits = savesData();
const renderer = waits ? undefined : fetchRenderer();

const starting = new AbortController();
// With its styles, which the first of these waits for. This script may also come so late that it has been.
document.addEventListener('DOMContentLoaded', start, { signal: starting.signal });
window.addEventListener('load', start, { signal: starting.signal });
if (document.readyState !== 'loading' && hasStyles()) start();

function hasStyles(): boolean {
	const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
	return [...sheets].every(({ sheet }) => sheet !== null);
}

function start(): void {
	starting.abort();
	const page = document.querySelector<HTMLElement>('[data-map-page]');
	if (!page) return;
	if (waits) startWhenAsked(page);
	else new MapPage(page, renderer).start();
}

/** By its button, or by asking to see a place on it: the address then says which. */
function startWhenAsked(page: HTMLElement): void {
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
	const asked = new AbortController();
	layOutTheRest();
	page.querySelector<HTMLElement>('[data-asset-map]')?.setAttribute('data-phase', 'waiting');
	for (const shown of [part('start'), part('saving')]) shown?.removeAttribute('hidden');
	const ask = ({ target }: Event) => {
		if (!(target as Element).closest('[data-part="start"], [data-show]')) return;
		asked.abort();
		// After the link has been followed, which changes the address.
		setTimeout(() => new MapPage(page).start());
	};
	page.addEventListener('click', ask, { signal: asked.signal });
}
