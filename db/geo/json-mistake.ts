/** Where a text stops being JSON: Node 20 does not say, and "somewhere in 40 MB" helps nobody. */

const TOKEN =
	/\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/** Of a text that `JSON.parse` refuses: the line of the mistake, and whether the text simply ends too early. */
export function findJsonMistake(text: string): { line: number; isCutOff: boolean } {
	const open: ('{' | '[')[] = [];
	let wanted: Wanted | null = 'value';
	TOKEN.lastIndex = 0;
	for (let at = 0; wanted; at = TOKEN.lastIndex) {
		const match = TOKEN.exec(text);
		const [, sign, string] = match ?? [];
		const next: Wanted | null = match ? after(wanted, sign, string !== undefined, open) : null;
		if (next === null) return mistakeAt(text, at);
		wanted = next;
	}
	return mistakeAt(text, text.length);
}

/** What may follow; null where the token was not wanted. Keeps `open` up to date. */
function after(
	wanted: Wanted,
	sign: string | undefined,
	isString: boolean,
	open: ('{' | '[')[]
): Wanted | null {
	if (wanted === 'key' || wanted === 'key or end') {
		if (isString) return 'colon';
		return sign === '}' && wanted === 'key or end' ? close('{', open) : null;
	}
	if (wanted === 'colon') return sign === ':' ? 'value' : null;
	if (wanted === 'comma or end') {
		if (sign === ',') return open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value';
		return sign === '}' ? close('{', open) : sign === ']' ? close('[', open) : null;
	}
	if (sign === ']' && wanted === 'value or end') return close('[', open);
	if (sign === undefined) return 'comma or end';
	if (sign !== '{' && sign !== '[') return null;
	open.push(sign);
	return sign === '{' ? 'key or end' : 'value or end';
}

function close(opened: '{' | '[', open: ('{' | '[')[]): Wanted | null {
	return open.pop() === opened ? 'comma or end' : null;
}

function mistakeAt(text: string, at: number) {
	const rest = text.slice(at);
	const start = at + rest.length - rest.trimStart().length;
	const left = text.slice(start).trimEnd();
	// A string or number that runs into the end was being written when the text was cut off.
	const isCutOff = left === '' || /^(?:"(?:[^"\\]|\\.)*\\?|[-+\w.]+)$/s.test(left);
	const upTo = isCutOff ? text.trimEnd() : text.slice(0, start);
	return { line: upTo.split('\n').length, isCutOff };
}
