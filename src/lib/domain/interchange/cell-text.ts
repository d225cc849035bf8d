/** How a cell stands in a CSV file so that no spreadsheet runs it, and how it comes out again as it was. */

/** Signs with which a spreadsheet takes a cell for a formula, and could then be made to run something. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/** Text that begins like a formula gets an apostrophe in front, whatever apostrophes are there already. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes away the apostrophe that `guardCell` set, and no other: the text is again what it was. */
export const unguardCell = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** A cell in a file: guarded, and in quotes where it needs them (RFC 4180). */
export function csvCell(value: string | number | null | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = guardCell(value);
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
