/** PNG (W3C): a mark of eight bytes, then chunks of length, name, content and checksum. */
import { asciiAt, joinBytes, viewOf } from './bytes';

const MARK = '\x89PNG\r\n\x1a\n';
/** The picture, what is transparent, and how bright it is. No words, no places, no profiles of devices. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);
/** Of those that have one length alone, so that nothing hides behind it. */
const LENGTHS: Record<string, number> = { IHDR: 13, gAMA: 4, cHRM: 32, sRGB: 1, IEND: 0 };
const AROUND = 12;

/** The picture alone. Null: no PNG, or a broken one. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
	if (asciiAt(bytes, 0, MARK.length) !== MARK) return null;
	const view = viewOf(bytes);
	const kept = [bytes.subarray(0, MARK.length)];
	const names = new Set<string>();
	for (let at = MARK.length; at + AROUND <= bytes.length;) {
		const end = at + AROUND + view.getUint32(at);
		if (end > bytes.length) return null;
		const name = asciiAt(bytes, at + 4, 4);
		if (names.size === 0 && name !== 'IHDR') return null;
		if (end - at - AROUND !== (LENGTHS[name] ?? end - at - AROUND)) return null;
		names.add(name);
		if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
		// A capital first letter: without it the picture cannot be drawn, and we do not know it.
		else if (/^[A-Z]/.test(name)) return null;
		if (name === 'IEND') return names.has('IDAT') ? joinBytes(kept) : null;
		at = end;
	}
	return null;
}
