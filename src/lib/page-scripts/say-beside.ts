/** Says beside a field what is wrong with it, in the place where the page itself would; null: nothing is. */
export function sayBeside(field: HTMLInputElement, problem: string | null): void {
	const id = `${field.name}-problem`;
	const said = document.getElementById(id);
	describe(field, id, problem !== null);
	if (problem === null) {
		said?.remove();
		field.removeAttribute('aria-invalid');
		return;
	}
	field.setAttribute('aria-invalid', 'true');
	if (said) said.textContent = problem;
	else {
		const words = { id, textContent: problem, className: 'check' };
		field.before(Object.assign(document.createElement('p'), words));
	}
}

function describe(field: HTMLElement, id: string, isDescribed: boolean): void {
	const others = (field.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.filter((one) => one && one !== id);
	const all = isDescribed ? [...others, id] : others;
	if (all.length > 0) field.setAttribute('aria-describedby', all.join(' '));
	else field.removeAttribute('aria-describedby');
}
