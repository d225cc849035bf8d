/** The parameters of the feed. What cannot be read is the asker's mistake and is named; unknown ids find nothing. */
import { z } from 'zod';
import { readPostcode } from '#domain/postcode';

const yes = z
	.enum(['true', 'false', '1', '0', ''])
	.transform((text) => text === 'true' || text === '1')
	.optional();
const whole = (most: number) => z.coerce.number().int().min(1).max(most);
export const MOST_ON_A_PAGE = 500;

/** A database knows no year nought, and none of five digits; with an offset either can be meant. */
const isInCalendar = (date: Date) => date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999;

/** Every parameter of every list; each list uses those that the standard gives it. */
export const feedQuery = z.object({
	search: z.string().max(200).default(''),
	page: whole(1_000_000).default(1),
	per_page: whole(MOST_ON_A_PAGE).default(50),
	format: z.enum(['json', 'ndjson', '']).default('json'),
	taxonomy_term_id: z.uuid().optional(),
	taxonomy_id: z.uuid().optional(),
	organization_id: z.uuid().optional(),
	modified_after: z
		.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
		.transform(
			(text) =>
				new Date(/[zZ]$|[+-]\d\d:\d\d$/.test(text) || text.length === 10 ? text : `${text}Z`)
		)
		.refine(isInCalendar)
		.optional(),
	minimal: yes,
	full: yes,
	full_service: yes,
	top_only: yes,
	parent_id: z.uuid().optional(),
	postcode: z
		.string()
		.transform((text, context) => {
			const read = readPostcode(text);
			if (!read) context.addIssue({ code: 'custom', message: 'This is not a postcode.' });
			return read?.postcode ?? '';
		})
		.optional(),
	/** Metres, as text. */
	proximity: z.coerce.number().min(1).max(100_000).optional()
});
export type FeedQuery = z.infer<typeof feedQuery>;

export type ReadFeedQuery =
	| { ok: true; query: FeedQuery }
	/** The parameter that cannot be used, and why. */
	| { ok: false; parameter: string; detail: string };

/** Reads a query. Parameters that we do not know are passed over, as everywhere on the web. */
export function readFeedQuery(params: URLSearchParams): ReadFeedQuery {
	const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
	const read = feedQuery.safeParse(given);
	if (read.success) {
		const { postcode, proximity } = read.data;
		const isAround = proximity === undefined || postcode !== undefined;
		if (isAround) return { ok: true, query: read.data };
		return { ok: false, parameter: 'proximity', detail: 'Say around which postcode.' };
	}
	const [issue] = read.error.issues;
	return { ok: false, parameter: String(issue?.path[0] ?? ''), detail: issue?.message ?? '' };
}

export const wordsOf = ({ search }: Pick<FeedQuery, 'search'>): string[] =>
	search.split(/\s+/).filter(Boolean).slice(0, 10);
