/** Shows what the server made of what was kept: how it reads, and what is missing. */
import { sayBeside } from './say-beside';

export type KeptAnswer = Partial<
	Record<'complete' | 'next' | 'nextStep' | 'hints' | 'checks' | 'alike', string>
>;

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

export function showHelp(root: HTMLFormElement, answer: KeptAnswer): void {
	const { complete = '', next = '', nextStep = '', hints = '', checks = '', alike = '' } = answer;
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-help="${name}"]`);
	const [first, second] = [part('complete'), part('next')];
	if (!first || !(second instanceof HTMLButtonElement)) return;
	first.textContent = complete;
	second.textContent = next;
	second.value = nextStep;
	second.hidden = next === '';
	fill(part('hints'), hints, (hint) => [hint]);
	fill(part('checks'), checks, (check) => {
		const [field = '', words = ''] = check.split('\t');
		return [stepButton(root, `who#${field}`, words)];
	});
	fill(part('alike'), alike, (listing) => {
		const [href = '', name = '', words = ''] = listing.split('\t');
		return [link(href, name), ` ${words}`];
	});
	showChecks(root, linesOf(checks));
}

const linesOf = (text: string) => text.split('\n').filter(Boolean);

const link = (href: string, words: string) =>
	Object.assign(document.createElement('a'), { href, textContent: words });

/** Goes to a field of any step, with what was typed. */
function stepButton(form: HTMLFormElement, value: string, words: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.setAttribute('formaction', form.dataset.keepUnsaved ?? '');
	return Object.assign(button, {
		...{ name: 'step', value, textContent: words, className: 'text-button' }
	});
}

/** One item for each line; only what differs is touched, so that nobody hears the same twice. */
function fill(
	place: HTMLElement | null,
	text: string,
	partsOf: (line: string) => (string | Node)[]
): void {
	const list = place?.querySelector('ul') ?? place;
	if (!place || !list || place.dataset.shown === text) return;
	place.dataset.shown = text;
	list.replaceChildren(
		...linesOf(text).map((line) => {
			const item = document.createElement('li');
			item.append(...partsOf(line));
			return item;
		})
	);
	place.hidden = text === '';
}

/** What cannot be used is said beside its field, in the place where the page itself would say it. */
function showChecks(root: ParentNode, checks: string[]): void {
	const words = new Map(checks.map((check) => check.split('\t') as [string, string]));
	for (const field of root.querySelectorAll<HTMLInputElement>('input[name^="contact-"]')) {
		sayBeside(field, words.get(field.name) ?? null);
	}
}
