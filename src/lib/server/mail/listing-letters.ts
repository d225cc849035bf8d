/** Letters about a listing. */
import type { Letter } from '$lib/domain/letter';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { Letterhead, Paragraphs } from './paragraphs';

type ListingLetter = Extract<
	Letter,
	{ kind: 'is_it_right' | 'now_owner' | 'claim_declined' | 'not_taken' }
>;

export function listingParagraphs(
	letter: ListingLetter,
	{ origin, siteName: site }: Letterhead
): Paragraphs {
	const { listing } = letter;
	const hello = m.mail_invitation_hello();
	switch (letter.kind) {
		case 'is_it_right':
			return {
				subject: m.mail_still_subject({ listing }),
				before: [hello, m.mail_still_text({ site, listing })],
				facts: letter.facts,
				link: { words: m.mail_still_link(), url: origin + letter.path },
				after: [m.mail_still_until({ date: dateWords(letter.until) }), m.mail_still_why({ site })]
			};
		case 'now_owner':
			return {
				subject: m.mail_now_owner_subject({ listing }),
				before: [hello, m.mail_now_owner_text({ site, listing })],
				link: { words: m.mail_now_owner_link(), url: `${origin}/builders/own` },
				after: []
			};
		case 'claim_declined':
			return {
				subject: m.mail_claim_declined_subject({ listing }),
				before: [hello, m.mail_claim_declined_text({ site, listing }), letter.answer],
				link: null,
				after: [m.mail_claim_declined_again()]
			};
		case 'not_taken':
			return notTaken(letter, { origin, siteName: site });
	}
}

function notTaken(
	{ what, listing, name, answer, page }: Extract<Letter, { kind: 'not_taken' }>,
	{ origin, siteName: site }: Letterhead
): Paragraphs {
	return {
		subject: m[`mail_not_taken_${what}_subject`]({ listing }),
		before: [m.mail_hello({ name }), m[`mail_not_taken_${what}_text`]({ site, listing }), answer],
		link: { words: m.mail_not_taken_link(), url: origin + page },
		after: []
	};
}
