/** Lines of an iCalendar file (RFC 5545, 3.1): escaped, folded at 75 octets, ended by CRLF. */

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Text as a value: backslash, comma, semicolon and line break have a meaning of their own. */
export const icalText = (text: string): string =>
	text
		.replace(/\\/g, '\\\\')
		.replace(/[;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n?|\n/g, '\\n')
		// Other control characters are not allowed at all.
		// eslint-disable-next-line no-control-regex -- taking them out is the point
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** The line in pieces of at most 75 octets, never in the middle of a letter, ended by CRLF. */
export function foldLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const letter of line) {
		const size = encoder.encode(letter).length;
		if (octets + size > MOST_OCTETS) {
			folded += '\r\n ';
			// The space at the beginning counts.
			octets = 1;
		}
		folded += letter;
		octets += size;
	}
	return `${folded}\r\n`;
}
