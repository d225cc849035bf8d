/*
 * Control and direction characters carry no meaning in what people type. NUL would even be an error in Postgres,
 * and a lone half of a surrogate pair would be one in the URL we write back.
 */
const UNSEEN =
	// eslint-disable-next-line no-control-regex -- removing control characters is the point
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g;

/** What nearly all text is made of, and none of it is changed: Latin letters in one piece each, dashes, quotes, €. */
const PLAIN_LINES = /^[\n -~\u00a1-\u02ff\u2010-\u2027\u20ac]*$/;
const PLAIN_LINE =
	/^(?:[!-~\u00a1-\u02ff\u2010-\u2027\u20ac]+(?: [!-~\u00a1-\u02ff\u2010-\u2027\u20ac]+)*)?$/;

/** One line of typed text: control characters gone, white space folded, at most `maxLength` UTF-16 units. */
export function cleanText(text: string, maxLength: number): string {
	if (PLAIN_LINE.test(text)) return text.slice(0, maxLength).trim();
	return cleanLines(text, Number.MAX_SAFE_INTEGER)
		.replace(/\s+/g, ' ')
		.slice(0, maxLength)
		.toWellFormed()
		.trim();
}

/** Typed text that may have several lines. */
export function cleanLines(text: string, maxLength: number): string {
	if (PLAIN_LINES.test(text)) return text.trim().slice(0, maxLength).trim();
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(UNSEEN, ' ')
		.trim()
		.slice(0, maxLength)
		.toWellFormed()
		.trim();
}
