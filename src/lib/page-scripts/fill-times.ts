/**
 * The week grid of opening times, in place: "same as Monday" and "add times" without a new page. Without this their
 * buttons send the form, and it comes back filled in.
 */
export function fillTimes(root: ParentNode): void {
	const form = root.querySelector<HTMLFormElement>('form[data-times-form]');
	if (!form) return;
	form.addEventListener('click', (event) => {
		const button = (event.target as Element).closest?.('button');
		if (!button) return;
		if (button.dataset.copyDay) copyDay(form, button.value);
		else if (button.dataset.addHours) addHours(form, button.value);
		else return;
		event.preventDefault();
		say(form, button.dataset.copyDay ?? button.dataset.addHours ?? '');
	});
}

const dayOf = (form: HTMLElement, day: string) => form.querySelector(`[data-day="${day}"]`);

/** "1:2,3,4,5": Monday's hours for Tuesday to Friday. */
function copyDay(form: HTMLElement, value: string): void {
	const [from = '', to = ''] = value.split(':');
	const source = dayOf(form, from);
	if (!source) return;
	for (const day of to.split(',')) {
		const target = dayOf(form, day);
		const rows = [...source.querySelectorAll<HTMLElement>('[data-hours]')];
		const copies = rows.map((row) => copyRow(row, (name) => forDay(name, from, day)));
		target?.querySelector('[data-rows]')?.replaceChildren(...copies);
		const closed = (one: Element | null) =>
			one?.querySelector<HTMLInputElement>('input[type="checkbox"]');
		const [mine, theirs] = [closed(source), closed(target)];
		if (mine && theirs) theirs.checked = mine.checked;
	}
}

function addHours(form: HTMLElement, day: string): void {
	const rows = dayOf(form, day)?.querySelector('[data-rows]');
	const all = rows?.querySelectorAll<HTMLElement>('[data-hours]') ?? [];
	const last = all[all.length - 1];
	if (!last) return;
	const place = all.length;
	const row = copyRow(last, (name) => name.replace(/-\d+$/, `-${place}`));
	for (const input of row.querySelectorAll('input')) input.value = '';
	for (const select of row.querySelectorAll('select')) select.value = '';
	rows?.append(row);
	row.querySelector('input')?.focus();
}

/** "opens-1-0" and "day-1 times-opens" for another day. */
const forDay = (text: string, from: string, to: string) =>
	text.replace(new RegExp(`^(opens|closes|how|day)-${from}(?=-| |$)`), `$1-${to}`);

/** A copy with other names. Browsers copy what was typed into fields, but not what was chosen. */
function copyRow(row: HTMLElement, rename: (name: string) => string): HTMLElement {
	const copy = row.cloneNode(true) as HTMLElement;
	for (const field of copy.querySelectorAll('input, select')) {
		for (const name of ['id', 'name', 'aria-labelledby']) {
			const value = field.getAttribute(name);
			if (value) field.setAttribute(name, rename(value));
		}
		field.removeAttribute('aria-invalid');
	}
	const chosen = row.querySelectorAll('select');
	copy.querySelectorAll('select').forEach((select, at) => {
		select.value = chosen[at]?.value ?? '';
	});
	return copy;
}

function say(form: HTMLElement, words: string): void {
	const status = form.querySelector('[data-times-status]');
	if (status) status.textContent = words;
}
