/** Words for the values of the directory. Server-side only in practice: pages get finished words as data. */
import type { AccessFeature } from '$lib/domain/access';
import type { WarmSpaceDetails } from '$lib/domain/kind';
import type { CheckMethod, Cost } from '$lib/domain/listing';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

export { kindsWords, kindWords } from './kinds';
export { distanceWords } from './distance';

export const accessWords = (feature: AccessFeature): string => m[`access_${feature}`]();
export const costWords = (cost: Cost): string => m[`cost_${cost}`]();
export const checkMethodWords = (method: CheckMethod): string => m[`checked_how_${method}`]();
export const warmOfferWords = (offer: WarmSpaceDetails['offers'][number]): string =>
	m[`warm_offer_${offer}`]();

/** Kept, because making one costs more than asking it a thousand times. */
const languageNames = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
	let names = languageNames.get(locale);
	if (!names) {
		names = new Intl.DisplayNames([locale], { type: 'language' });
		languageNames.set(locale, names);
	}
	return names;
}

/** A BCP 47 code in the page's language: "ro" as "Romanian". Codes nobody knows stay as they are. */
export function languageWords(code: string): string {
	// The name of British Sign Language is missing from some builds of the language tables.
	if (code === 'bfi') return m.language_bfi();
	try {
		return namesIn(getLocale()).of(code) ?? code;
	} catch {
		return code;
	}
}
