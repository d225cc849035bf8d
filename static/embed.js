/*
 * For other websites: turns links to a search, an area or the map of this directory into a frame that shows it there.
 *
 *   <a class="directory-list" href="https://…/search?kind=library">Libraries near you</a>
 *   <script src="https://…/embed.js" async></script>
 *
 * Without this script, or where it cannot run, the link stays a link.
 */
(() => {
	const START_HEIGHT = 600;
	const TALLEST = 20000;
	const { origin } = new URL(document.currentScript.src);
	const frames = [];

	/** Where the list of this link stands; null for links that lead elsewhere. */
	function embedAddress(link) {
		const address = new URL(link.href);
		if (address.origin !== origin) return null;
		const area = /^\/areas\/([\w-]+)$/.exec(address.pathname);
		if (area) address.searchParams.set('area', area[1]);
		else if (address.pathname === '/map') address.searchParams.set('show', 'map');
		else if (address.pathname !== '/search') return null;
		address.pathname = '/embed';
		return address.href;
	}

	function frameFor(link) {
		const src = embedAddress(link);
		if (!src) return;
		const frame = document.createElement('iframe');
		frame.title = link.textContent.trim();
		frame.loading = 'lazy';
		frame.style.cssText = `display:block;width:100%;border:0;height:${START_HEIGHT}px`;
		frame.src = src;
		frames.push(frame);
		link.replaceWith(frame);
	}

	function fit({ origin: from, source, data }) {
		if (from !== origin) return;
		const frame = frames.find(({ contentWindow }) => contentWindow === source);
		const height = Number(data && data.directoryHeight);
		if (frame && height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
	}

	const start = () => document.querySelectorAll('a.directory-list').forEach(frameFor);
	window.addEventListener('message', fit);
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
	else start();
})();
