const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text for HTML or SVG that is written by hand, between tags or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
