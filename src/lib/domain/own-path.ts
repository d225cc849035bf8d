/** Where to go on after signing in: somewhere behind the sign-in, and nowhere else. */

const BEHIND_SIGN_IN = /^\/(builders|communities|desk)(\/|\?|$)/;

/** The path if it is one of ours behind the sign-in, otherwise null. Untrusted: it comes out of an address. */
export function ownPath(text: string | null): string | null {
	if (!text || text.length > 500 || !BEHIND_SIGN_IN.test(text)) return null;
	// Browsers read a backslash as a slash, and drop tabs and line ends.
	// eslint-disable-next-line no-control-regex -- they are what it looks for
	if (/[\\\u0000-\u001f]/.test(text)) return null;
	const base = 'http://own.invalid';
	const url = URL.canParse(text, base) ? new URL(text, base) : null;
	if (!url || url.origin !== base || !BEHIND_SIGN_IN.test(url.pathname)) return null;
	return url.pathname + url.search;
}
