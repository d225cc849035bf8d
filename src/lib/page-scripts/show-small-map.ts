/** The button beside a listing's drawn map puts one that moves in its place. Nothing of it is fetched before. */
export function showSmallMap(root: ParentNode): void {
	const map = root.querySelector<HTMLElement>('[data-small-map] [data-asset-map]');
	const button = map?.querySelector<HTMLButtonElement>('[data-part="start"]');
	if (!map || !button) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		void import('$lib/map/small-map').then(({ startSmallMap }) => startSmallMap(map));
	});
}
