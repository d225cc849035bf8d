/** Letters in words, as plain text and as HTML. */
import type { Letter } from '$lib/domain/letter';
import { m } from '$lib/paraglide/messages';
import { listingParagraphs } from './listing-letters';
import type { Letterhead, Paragraphs } from './paragraphs';
import { escapeMarkup } from '../escape-markup';

export type WrittenLetter = { subject: string; text: string; html: string };
/** The finished letter. */
export function writeLetter(letter: Letter, head: Letterhead): WrittenLetter {
	const { subject, before, facts = [], link, after } = paragraphsOf(letter, head);
	const footer = m.mail_footer({ site: head.siteName, address: head.origin });
	const text = [
		...before,
		...facts.map(({ label, words }) => `${label}:\n${words}`),
		...(link ? [`${link.words}:\n${link.url}`] : []),
		...after,
		`-- \n${footer}`
	];
	const html = [
		...before.map(paragraph),
		...facts.map(fact),
		...(link ? [`<p><a href="${escapeMarkup(link.url)}">${escapeMarkup(link.words)}</a></p>`] : []),
		...(link ? [paragraph(m.mail_link_by_hand({ url: link.url }))] : []),
		...after.map(paragraph),
		`<hr>\n${paragraph(footer)}`
	];
	return { subject, text: `${text.join('\n\n')}\n`, html: page(subject, html.join('\n')) };
}

function paragraphsOf(letter: Letter, { origin, siteName }: Letterhead): Paragraphs {
	const site = siteName;
	switch (letter.kind) {
		case 'invitation':
			return {
				subject: m.mail_invitation_subject({ site }),
				before: [
					m.mail_invitation_hello(),
					letter.listing === undefined
						? m.mail_invitation_text({ site })
						: m.mail_owner_text({ site, listing: letter.listing })
				],
				link: { words: m.mail_invitation_link(), url: origin + letter.path },
				after: [m.mail_invitation_until(), m.mail_not_you()]
			};
		case 'password_link':
			return {
				subject: m.mail_password_subject({ site }),
				before: [m.mail_hello({ name: letter.name }), m.mail_password_text({ site })],
				link: { words: m.mail_password_link(), url: origin + letter.path },
				after: [m.mail_password_until(), m.mail_not_you()]
			};
		case 'is_it_right':
		case 'now_owner':
		case 'claim_declined':
		case 'not_taken':
			return listingParagraphs(letter, { origin, siteName });
		case 'password_changed':
			return {
				subject: m.mail_changed_subject({ site }),
				before: [m.mail_hello({ name: letter.name }), m.mail_changed_text({ site })],
				link: null,
				after: [m.mail_changed_not_you()]
			};
	}
}

/** Several lines stay several lines. */
const fact = ({ label, words }: { label: string; words: string }) =>
	`<p><strong>${escapeMarkup(label)}</strong><br>${escapeMarkup(words).replaceAll('\n', '<br>')}</p>`;
const paragraph = (words: string) => `<p>${escapeMarkup(words)}</p>`;

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">
${body}
</body>
</html>
`;
