/** Text as spreadsheets and websites leave it, made plain. */
import { decodeHTML } from 'entities';
import { cleanLines, cleanText } from '../clean-text';

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i;
const TAG =
	/<\/?(?:p|br|div|span|ul|ol|li|b|i|u|em|strong|a|h[1-6]|table|tr|td|th|script|style)\b[^>]*>/i;
const TAGS = /<\/?[a-z][^>]{0,2000}>/gi;

export type RepairedText = { text: string; isFromHtml: boolean; hadEntities: boolean };

/** HTML becomes text with lines and paragraphs, entities become letters; never the other way round. */
export function plainText(typed: string): RepairedText {
	const isFromHtml = typed.includes('<') && TAG.test(typed);
	const stripped = isFromHtml ? withoutTags(typed) : typed;
	const hadEntities = stripped.includes('&') && ENTITY.test(stripped);
	// After the tags: what was written as &lt;b&gt; is text, and stays text.
	return { text: hadEntities ? decodeHTML(stripped) : stripped, isFromHtml, hadEntities };
}

/** The way back: text that `plainText` would take for something from a website, so written that it stays what it is. */
export const unrepaired = (text: string): string =>
	plainText(text).text === text ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function withoutTags(html: string): string {
	return html
		.replace(/<(script|style)\b[^>]{0,2000}>[\s\S]*?<\/\1\s*>/gi, ' ')
		.replace(/\s*<br\b[^>]{0,2000}>\s*/gi, '\n')
		.replace(/<li\b[^>]{0,2000}>/gi, '\n- ')
		.replace(/<\/(p|div|h[1-6]|ul|ol|tr|table)\s*>/gi, '\n\n')
		.replace(TAGS, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** One line. */
export const oneLine = (text: string): string => cleanText(text, Number.MAX_SAFE_INTEGER);
/** Several lines. */
export const manyLines = (text: string): string => cleanLines(text, Number.MAX_SAFE_INTEGER);

const YES = /^(true|yes|y|1|x|✓|✔|ja|si)$/i;
const NO = /^(false|no|n|0|-|)$/i;
/** A cell that should say yes or no; null where it says neither. */
export function yesOrNo(cell: string): boolean | null {
	const typed = cell.trim();
	if (YES.test(typed)) return true;
	return NO.test(typed) ? false : null;
}
