import type { Transport } from '@sveltejs/kit';

/**
 * Kit writes the data of every page out once more, as a script for a framework in the browser, and here no page has
 * one (routes/+layout.ts): a fifth of the work of answering a page, thrown away. What is told to be sent as something
 * else is not walked through. To be deleted with the first page that says `csr = true`: it would get no data.
 */
export const transport: Transport = {
	pageData: {
		encode: (value) => isPageData(value) && 'not sent',
		decode: () => null
	}
};

/** What Kit hands over for a page or a layout around it, as a whole. */
const isPageData = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'uses' in value && 'data' in value;
