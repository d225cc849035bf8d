/** What helps whoever writes a listing: how it reads, what is still missing, what cannot be used. */
import { completenessOf } from '$lib/domain/completeness';
import type { TypedListing } from '$lib/domain/listing-form';
import { plainHints } from '$lib/domain/plain-english';
import { m } from '$lib/paraglide/messages';
import { hintWords } from '$lib/words/plain-hints';
import { fieldWords } from './listing-facts';

export type WritingHelp = {
	/** "6 of 10": how much of what residents ask it answers. */
	complete: string;
	/** What would help most next; null where nothing is missing. */
	next: string | null;
	hints: string[];
};

export function writingHelp(typed: TypedListing, more: { hasTimes: boolean }): WritingHelp {
	const { percent, missing } = completenessOf(typed, more);
	const [next] = missing;
	return {
		complete: m.help_complete({ percent }),
		next: next ? m.help_next({ field: fieldWords(next) }) : null,
		hints: plainHints(`${typed.summary}\n${typed.description}`).map(hintWords)
	};
}
