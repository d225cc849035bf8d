/** Buttons marked `data-copy` put that text on the clipboard; the element after them then says so (`data-copy-status`). */
export function copyLink(root: ParentNode): void {
	for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
		// Browsers keep the clipboard from plain http pages; the field beside the button is there for all.
		if (!('clipboard' in navigator)) button.hidden = true;
		button.addEventListener('click', () => void copy(button));
	}
}

async function copy(button: HTMLButtonElement): Promise<void> {
	const status = button.parentElement?.querySelector<HTMLElement>('[data-copy-status]');
	try {
		await navigator.clipboard.writeText(button.dataset.copy ?? '');
		if (status) status.textContent = status.dataset.copyStatus ?? '';
	} catch {
		// The person said no, or the browser did.
	}
}
