/**
 * How wide text will be, without a browser to ask: by classes of letters, after DejaVu Sans, which is the widest
 * face that the pages may be set in. Narrower faces leave a little air.
 */
const CLASSES: [RegExp, number][] = [
	[/[iljI.,'|!: ]/, 0.31],
	[/[frt()/-]/, 0.4],
	[/[mwMW]/, 0.93],
	[/[A-Z]/, 0.7],
	[/[0-9]/, 0.64]
];
const OTHER = 0.61;

/** Width in the units of `size`, the letter height in the same units. */
export function textWidth(text: string, size: number, isBold = false): number {
	let width = 0;
	for (const letter of text) {
		width += CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
	}
	return width * size * (isBold ? 1.12 : 1);
}
