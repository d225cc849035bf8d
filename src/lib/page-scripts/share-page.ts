/** Buttons marked `data-share` and `data-print`; what was done is said in the element marked `data-share-status`. */
export function sharePage(root: ParentNode): void {
	root.querySelector('[data-print]')?.addEventListener('click', () => window.print());
	const button = root.querySelector<HTMLButtonElement>('[data-share]');
	const status = root.querySelector<HTMLElement>('[data-share-status]');
	button?.addEventListener('click', () => void share(button.dataset.share ?? '', status));
}

/** The phone's own share sheet where there is one, else the link goes to the clipboard. */
async function share(title: string, status: HTMLElement | null): Promise<void> {
	const url = location.href;
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
