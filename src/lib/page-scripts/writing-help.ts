/** Shows what the server made of what was kept: how it reads, and what is missing. */

export type KeptAnswer = Partial<Record<'complete' | 'next' | 'hints', string>>;

/** The data of a form action is a list: first where each text stands, then the texts. Nothing else is read. */
export function readKept(data: unknown): KeptAnswer {
	if (typeof data !== 'string') return {};
	const [places, ...texts] = JSON.parse(data) as [Record<string, number>, ...unknown[]];
	return Object.fromEntries(
		Object.entries(places).flatMap(([name, at]) => {
			const text = texts[at - 1];
			return typeof text === 'string' ? [[name, text]] : [];
		})
	);
}

export function showHelp(root: ParentNode, { complete = '', next = '', hints = '' }: KeptAnswer) {
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-help="${name}"]`);
	const [first, second, list] = [part('complete'), part('next'), part('hints')];
	if (!first || !second || !list) return;
	first.textContent = complete;
	second.textContent = next;
	second.hidden = next === '';
	const items = hints.split('\n').filter(Boolean);
	list.hidden = items.length === 0;
	list.replaceChildren(
		...items.map((hint) => Object.assign(document.createElement('li'), { textContent: hint }))
	);
}
