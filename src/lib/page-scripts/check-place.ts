/**
 * Looks at the postcode and the point of a place as soon as they are typed. The form is marked `data-check-place` with
 * what is said of a point that is none; what is wrong with a postcode is said by the server that looks it up.
 */
import { readPoint } from '$lib/domain/read-point';
import { sayBeside } from './say-beside';

export function checkPlace(root: ParentNode): void {
	const form = root.querySelector<HTMLFormElement>('form[data-check-place]');
	if (!form) return;
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	const [postcode, lat, lng] = [field('postcode'), field('lat'), field('lng')];
	postcode.addEventListener('change', () => void checkPostcode(postcode));
	const checkPoint = ({ target }: Event) => {
		// Whoever goes from the first number to the second is not done yet.
		if (target === lat && lat.value.trim() && !lng.value.trim() && !lat.value.includes(',')) return;
		const isPoint = readPoint(lat.value.trim(), lng.value.trim()) !== undefined;
		sayBeside(lat, isPoint ? null : (form.dataset.checkPlace ?? ''));
	};
	lat.addEventListener('change', checkPoint);
	lng.addEventListener('change', checkPoint);
}

async function checkPostcode(field: HTMLInputElement): Promise<void> {
	const typed = field.value.trim();
	if (typed === '') return sayBeside(field, null);
	const answer = await fetch(`/api/postcode/${encodeURIComponent(typed)}`).catch(() => null);
	// No network, or they have typed on: the form is looked at again when it is sent.
	if (!answer || field.value.trim() !== typed) return;
	const said = (await answer.json().catch(() => ({}))) as { postcode?: string; detail?: string };
	sayBeside(field, answer.status === 404 ? (said.detail ?? null) : null);
	if (answer.ok && said.postcode) field.value = said.postcode;
}
