/** The button beside the coordinates of a place puts a map there to pick them on. Nothing of it is fetched before. */
export function pickPoint(root: ParentNode): void {
	const picker = root.querySelector<HTMLElement>('[data-pick-point]');
	const button = picker?.querySelector<HTMLButtonElement>('[data-part="start"]');
	if (!picker || !button) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		void import('$lib/map/point-picker').then(({ startPicking }) => startPicking(picker));
	});
}
