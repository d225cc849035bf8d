import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code';

/** The squares that the line covers, followed step by step. */
function squares(svg: string): string[] {
	const found: string[] = [];
	const [, line = ''] = /stroke="#000" d="([^"]*)"/.exec(svg) ?? [];
	let [x, y] = [0, 0];
	for (const [, step, first, second] of line.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
		if (step === 'M') [x, y] = [Number(first), Number(second)];
		else {
			if (step === 'h') for (let n = 0; n < Number(first); n++) found.push(`${x + n} ${y}`);
			x += Number(first);
		}
	}
	return found;
}

describe('qrCode', () => {
	it.each(['https://example.org/', `https://example.org/list?l=${'0123456789ab.'.repeat(20)}`])(
		'covers just the dark squares of the code for %s',
		(text) => {
			const { data } = encode(text, { border: 2 });
			const dark = data.flatMap((row, y) =>
				row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : []))
			);
			expect(squares(qrCode(text))).toEqual(dark);
		}
	);
});
