/**
 * Buttons marked `data-share` (the title; `data-share-url` where it is not this page) and `data-print`; what was done is said in the element marked `data-share-status`.
 */
export function sharePage(root: ParentNode): void {
	root.querySelector('[data-print]')?.addEventListener('click', () => window.print());
	const button = root.querySelector<HTMLButtonElement>('[data-share]');
	const status = root.querySelector<HTMLElement>('[data-share-status]');
	button?.addEventListener('click', () => void share(button, status));
}

/** The phone's own share sheet where there is one, else the link goes to the clipboard. */
async function share(button: HTMLButtonElement, status: HTMLElement | null): Promise<void> {
	const title = button.dataset.share ?? '';
	const url = button.dataset.shareUrl ?? location.href;
	try {
		// The types say it is always there; on a plain http page or an older browser it is not.
		const canShare = typeof navigator.share === 'function';
		if (canShare) return await navigator.share({ title, url });
		await navigator.clipboard.writeText(url);
		if (status) status.textContent = status.dataset.shareStatus ?? '';
	} catch {
		// Closing the sheet without choosing rejects; so does a browser that keeps the clipboard to itself.
	}
}
