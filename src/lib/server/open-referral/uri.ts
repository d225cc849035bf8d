/** Signs that stand in a URI as they are (RFC 3986); "[" and "]" only in hosts, which are never numbers here. */
const ODD = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/**
 * A web address as the standard wants it, to the letter: browsers understand spaces and accents in an address, and
 * checkers of feeds refuse the whole service for them. One without such signs stays what it is.
 */
export function uriOf(web: string | null | undefined): string | null {
	if (!web) return null;
	if (web.search(ODD) < 0) return web;
	// Names with accents have a way of writing of their own.
	return URL.canParse(web) ? new URL(web).href.replace(ODD, encodeURIComponent) : null;
}
