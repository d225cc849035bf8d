/** The button marked `data-show-map` puts a map that moves in place of the drawn one. Nothing of it is fetched before. */
import type { Kind } from '$lib/domain/kind';

export function showSmallMap(root: ParentNode): void {
	const button = root.querySelector<HTMLButtonElement>('[data-show-map]');
	button?.addEventListener('click', () => {
		button.disabled = true;
		void putMap(button);
	});
}

async function putMap(button: HTMLButtonElement): Promise<void> {
	const target = button.closest<HTMLElement>('[data-small-map]');
	if (!target) return;
	const { lat, lng, kind, name } = target.dataset;
	const [{ mount }, { default: SmallMap }] = await Promise.all([
		import('svelte'),
		import('$lib/map/SmallMap.svelte')
	]);
	target.replaceChildren();
	mount(SmallMap, {
		target,
		props: {
			point: { lat: Number(lat), lng: Number(lng) },
			kind: kind as Kind,
			name: name ?? '',
			startsAtOnce: true
		}
	});
}
