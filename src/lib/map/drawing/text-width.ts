/** How wide text will be, without a browser to ask: by classes of letters, on the wide side for system fonts. */
const CLASSES: [RegExp, number][] = [
	[/[iljI.,'|!: ]/, 0.3],
	[/[frt()/-]/, 0.4],
	[/[mwMW]/, 0.9],
	[/[A-Z]/, 0.7],
	[/[0-9]/, 0.6]
];
const OTHER = 0.58;

/** Width in the units of `size`, the letter height in the same units. */
export function textWidth(text: string, size: number, isBold = false): number {
	let width = 0;
	for (const letter of text) {
		width += CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
	}
	return width * size * (isBold ? 1.06 : 1);
}
