/**
 * The next state of the map page without loading it anew: the server makes the same page as ever, and its parts take
 * the place of those that are shown (`data-swap`). The map itself stays, so nothing of it is made twice.
 */

/** Gets the page at an address of this site. Rejects where that cannot be had. */
export async function fetchPage(href: string, signal: AbortSignal): Promise<Document> {
	const response = await fetch(href, { signal, headers: { accept: 'text/html' } });
	if (!response.ok) throw new Error(`page: ${response.status}`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Puts the parts of `page` in place of those of the same names within `root`. */
export function swapParts(root: HTMLElement, page: Document): void {
	const focused = document.activeElement;
	const hadFocus = focused?.closest('[data-swap]') !== null && root.contains(focused);
	const key = focused?.getAttribute('data-key');
	for (const part of root.querySelectorAll<HTMLElement>('[data-swap]')) {
		const next = page.querySelector(`[data-swap="${part.dataset.swap}"]`);
		if (next) part.replaceWith(document.adoptNode(next));
	}
	if (!hadFocus) return;
	// Whoever pressed a switch stands on it again; everybody else before what was found.
	const again = key ? root.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
	(again ?? root.querySelector<HTMLElement>('#map-list'))?.focus({ preventScroll: true });
}

/** Where a press on a link, or a form that is sent, leads: an address of the map, or null for anything else. */
export function mapAddress(event: Event, path: string): URL | null {
	const url = event.type === 'submit' ? formAddress(event as SubmitEvent) : linkAddress(event);
	return url?.origin === location.origin && url.pathname === path ? url : null;
}

function formAddress({ target }: SubmitEvent): URL | null {
	const form = target as HTMLFormElement;
	if (form.method !== 'get') return null;
	const url = new URL(form.action);
	const fields = [...new FormData(form)].flatMap(([name, value]) =>
		typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []
	);
	url.search = new URLSearchParams(fields).toString();
	return url;
}

function linkAddress(event: Event): URL | null {
	const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
	if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
	// A link to a part of this very page is the browser's.
	return link && !link.getAttribute('href')?.startsWith('#') ? new URL(link.href) : null;
}
