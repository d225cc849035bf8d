/** Links marked `data-leave` take this page's place in the history, so that "back" does not lead here. */
export function leaveAtOnce(root: ParentNode): void {
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-leave]')) {
		link.addEventListener('click', (event) => {
			event.preventDefault();
			location.replace(link.href);
		});
	}
}
