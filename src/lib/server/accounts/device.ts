/** A device as its owner would call it. Good enough to tell a phone from a laptop; nothing is decided by it. */

const BROWSERS: [RegExp, string][] = [
	[/Edg(e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const SYSTEMS: [RegExp, string][] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'Mac'],
	[/CrOS/, 'Chromebook'],
	[/Linux/, 'Linux']
];

/** Browser and system named by a user agent; null where either is not known. */
export function deviceOf(userAgent: string | null): { browser: string; system: string } | null {
	const named = (list: [RegExp, string][]) =>
		list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
	const browser = named(BROWSERS);
	const system = named(SYSTEMS);
	return browser && system ? { browser, system } : null;
}
