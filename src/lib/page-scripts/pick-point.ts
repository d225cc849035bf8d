/** About ten metres: the door that somebody stands before, and no more. */
const DECIMALS = 4;

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
	takeOwnPosition(picker);
}

/** The other button asks the device where it is: only then, and what it says stands in the fields to be put right. */
function takeOwnPosition(picker: HTMLElement): void {
	const button = picker.querySelector<HTMLButtonElement>('[data-own-point]');
	const says = picker.querySelector<HTMLElement>('[data-part="picked"]');
	const fields = picker.closest('form')?.elements;
	if (!button || !says || !fields) return;
	const field = (name: string) => fields.namedItem(name) as HTMLInputElement;
	button.addEventListener('click', () => {
		button.disabled = true;
		void import('$lib/map/own-position')
			.then(({ ownPosition }) => ownPosition(DECIMALS))
			.then(
				(words) => {
					const [lat, lng] = words.split(',') as [string, string];
					field('lat').value = lat;
					field('lng').value = lng;
					field('pointPrecision').value = 'device';
					says.textContent = words;
					// The map, where it is open, follows.
					field('lng').dispatchEvent(new Event('change'));
				},
				() => (says.textContent = button.dataset.ownPoint ?? '')
			)
			.finally(() => (button.disabled = false));
	});
}
