/**
 * Single keys at the desk, for whoever has switched them on in this browser: from task to task, and what is marked
 * `data-key` on a page. Never while somebody types, and never with a modifier.
 */
const STORED = 'desk-keys';

export function deskKeys(root: Document): void {
	const isOn = () => localStorage.getItem(STORED) === 'on';
	const box = root.querySelector<HTMLInputElement>('[data-desk-keys]');
	if (box) {
		box.checked = isOn();
		box.addEventListener('change', () => localStorage.setItem(STORED, box.checked ? 'on' : 'off'));
	}
	root.addEventListener('keydown', (event) => {
		if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		const key = event.key.toLowerCase();
		if (key === 'j') step(root, 1);
		else if (key === 'k') step(root, -1);
		else root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.click();
	});
}

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** To the next task of a list; on the page of one task, to the page of the next. */
function step(root: Document, by: 1 | -1): void {
	const tasks = [...root.querySelectorAll<HTMLElement>('[data-task]')];
	if (tasks.length === 0) {
		root.querySelector<HTMLElement>(`[data-key-step="${by}"]`)?.click();
		return;
	}
	const here = tasks.findIndex((task) => task === root.activeElement);
	tasks[here === -1 ? 0 : Math.min(Math.max(here + by, 0), tasks.length - 1)]?.focus();
}
