/**
 * Goes to another step of a form whose steps are all in the page (`data-step`), without asking the server.
 * False: the button is none that leads to a step.
 */
export function showStep(form: HTMLFormElement, button: HTMLElement | null): boolean {
	if (!(button instanceof HTMLButtonElement) || button.name !== 'step') return false;
	const [wanted = '', field] = button.value.split('#');
	const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')];
	const shown = steps.find(({ dataset }) => dataset.step === wanted);
	if (!shown) return false;
	for (const step of steps) step.hidden = step !== shown;
	for (const other of form.querySelectorAll('nav button')) {
		if ((other as HTMLButtonElement).value === wanted) other.setAttribute('aria-current', 'step');
		else other.removeAttribute('aria-current');
	}
	const at = form.elements.namedItem('at');
	if (at instanceof HTMLInputElement) at.value = wanted;
	const target = field ? document.getElementById(field) : shown.querySelector('h2');
	target?.focus();
	return true;
}
