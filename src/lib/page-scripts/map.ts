/**
 * The script of the map page, a file by itself that its page asks for at once: nothing on the way to the map waits for
 * something else to arrive first. The map's renderer is fetched with it, unless somebody asked to save data; then it
 * waits to be asked for.
 */
import { savesData } from '$lib/map/choose-renderer';
import { MapPage } from '$lib/map/page/map-page';

const page = document.querySelector<HTMLElement>('[data-map-page]');
if (page) {
	if (savesData()) startWhenAsked(page);
	else new MapPage(page).start();
}

/** By its button, or by asking to see a place on it: the address then says which. */
function startWhenAsked(page: HTMLElement): void {
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
	const asked = new AbortController();
	page.querySelector<HTMLElement>('[data-asset-map]')?.setAttribute('data-phase', 'waiting');
	for (const shown of [part('start'), part('saving')]) shown?.removeAttribute('hidden');
	const start = ({ target }: Event) => {
		if (!(target as Element).closest('[data-part="start"], [data-show]')) return;
		asked.abort();
		// After the link has been followed, which changes the address.
		setTimeout(() => new MapPage(page).start());
	};
	page.addEventListener('click', start, { signal: asked.signal });
}
