/** What helps whoever writes a listing: how it reads, what is still missing, what cannot be used, what it may be already. */
import { resolve } from '$app/paths';
import { readVenueInFull } from '#db/queries/venue-at-desk.server';
import { completenessOf } from '$lib/domain/completeness';
import type { TypedListing } from '$lib/domain/listing-form';
import { stepOf } from '$lib/domain/listing-steps';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { plainHints } from '$lib/domain/plain-english';
import { CONTACT_WAYS, unusableWays } from '$lib/domain/read-listing-form';
import { m } from '$lib/paraglide/messages';
import { unusableWayWords } from '$lib/words/contact-checks';
import { reasonsWords } from '$lib/words/duplicates';
import { hintWords } from '$lib/words/plain-hints';
import type { Services } from '../services';
import { fieldWords } from './listing-facts';

export type WritingHelp = {
	/** "6 of 10": how much of what residents ask it answers. */
	complete: string;
	/** What would help most next; null where nothing is missing. */
	next: string | null;
	/** Where the form asks that. */
	nextStep: string;
	hints: string[];
	/** What cannot be used, with the name of its field. */
	checks: { field: string; words: string }[];
	/** Listings that may be the same. */
	alike: { href: string; name: string; words: string }[];
};

const MOST_ALIKE = 3;

export async function writingHelp(
	services: Pick<Services, 'db' | 'duplicates'>,
	person: Person | null,
	listing: {
		id: string;
		typed: TypedListing;
		/** In which rows of the form the contacts stand; left out: in the first. */
		rows?: number[];
		hasTimes: boolean;
	}
): Promise<WritingHelp> {
	const { typed, rows = [] } = listing;
	const { percent, missing } = completenessOf(typed, listing);
	const [next] = missing;
	return {
		complete: m.help_complete({ percent }),
		next: next ? m.help_next({ field: fieldWords(next) }) : null,
		nextStep: next ? `${stepOf(next)}#${next}` : '',
		hints: plainHints(`${typed.summary}\n${typed.description}`).map(hintWords),
		checks: typed.contacts.flatMap((contact, at) =>
			unusableWays(contact).map((way) => ({
				field: `contact-${rows[at] ?? at}-${way}`,
				words: unusableWayWords(way)
			}))
		),
		// Drafts and other areas are for the desk alone.
		alike: may(person, 'see_desk') ? await alikeOf(services, listing) : []
	};
}

async function alikeOf(
	{ db, duplicates }: Pick<Services, 'db' | 'duplicates'>,
	{ id, typed }: { id: string; typed: TypedListing }
): Promise<WritingHelp['alike']> {
	const venue = await readVenueInFull(db, typed.venueId);
	const [phones, emails, webs] = CONTACT_WAYS.map((way) =>
		typed.contacts.map((contact) => contact[way])
	) as [string[], string[], string[]];
	const postcode = venue?.content.postcode ?? null;
	const found = await duplicates.like({ id, name: typed.name, postcode, phones, emails, webs });
	return found.slice(0, MOST_ALIKE).map(({ listing, reasons }) => ({
		href: resolve(`/desk/listings/${listing.id}`),
		name: listing.name,
		words: reasonsWords(reasons)
	}));
}

/** Flat and of texts alone, one line for each, so that the small script of the page can read it. */
export function flatHelp({ complete, next, nextStep, hints, checks, alike }: WritingHelp) {
	const line = (parts: string[]) => parts.map((part) => part.replace(/\s+/g, ' ')).join('\t');
	return {
		complete,
		next: next ?? '',
		nextStep,
		hints: hints.join('\n'),
		checks: checks.map(({ field, words }) => line([field, words])).join('\n'),
		alike: alike.map(({ href, name, words }) => line([href, name, words])).join('\n')
	};
}
