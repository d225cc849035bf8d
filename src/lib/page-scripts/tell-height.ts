/** A list in the frame of another site says how tall it is, so that the frame can fit it. Nothing else is said. */
export function tellHeight(root: ParentNode): void {
	const list = root.querySelector<HTMLElement>('[data-embed]');
	if (!list || window.parent === window) return;
	const tell = () => {
		const directoryHeight = Math.ceil(list.getBoundingClientRect().height);
		// Whoever frames this page may know its height; who that is, nobody here can know.
		window.parent.postMessage({ directoryHeight }, '*');
	};
	new ResizeObserver(tell).observe(list);
}
