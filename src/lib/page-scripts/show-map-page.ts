/** The map page: its script is fetched with it, unless somebody asked to save data; then it waits to be asked for. */
import { savesData } from '$lib/map/choose-renderer';

export function showMapPage(root: ParentNode): void {
	const page = root.querySelector<HTMLElement>('[data-map-page]');
	if (!page) return;
	const start = async () => {
		const { MapPage } = await import('$lib/map/page/map-page');
		new MapPage(page).start();
	};
	if (!savesData()) return void start();
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
	const button = part('start');
	for (const shown of [button, part('saving')]) shown?.removeAttribute('hidden');
	button?.addEventListener('click', () => void start(), { once: true });
}
