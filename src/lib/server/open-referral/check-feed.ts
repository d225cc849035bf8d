/**
 * Asks a feed what the standard wants of it: every endpoint, the first, middle and last page, ten things one by one.
 * It sees the answers alone, so that it can be held against any feed, also one that is wrong.
 */
import { z } from 'zod';
import { FEED_LISTS, type FeedList } from './feed';

export type Ask = (path: string) => Promise<{ status: number; body: unknown }>;
export type EndpointReport = {
	path: string;
	isRequired: boolean;
	answers: number;
	items: number;
	/** What is wrong, a sentence each; empty where all is well. */
	problems: string[];
};

const details = z.looseObject({ version: z.string(), profile: z.url(), openapi_url: z.url() });
export const FEED_PAGE = z.looseObject({
	total_items: z.number().int().min(0),
	total_pages: z.number().int().min(0),
	page_number: z.number().int().min(1),
	size: z.number().int().min(0),
	first_page: z.boolean(),
	last_page: z.boolean(),
	empty: z.boolean(),
	contents: z.array(z.unknown())
});
const organization = z.looseObject({
	id: z.uuid(),
	name: z.string().min(1),
	description: z.string().min(1),
	website: z.url().optional(),
	email: z.email().optional()
});
const service = z.looseObject({
	id: z.uuid(),
	name: z.string().min(1),
	status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
	organization_id: z.uuid().optional(),
	organization: organization.optional(),
	url: z.url().optional(),
	email: z.email().optional(),
	minimum_age: z.number().optional(),
	maximum_age: z.number().optional(),
	assured_date: z.iso.date().optional(),
	last_modified: z.iso.datetime({ offset: true }).optional()
});
const named = z.looseObject({
	id: z.uuid(),
	name: z.string().min(1),
	description: z.string().min(1)
});
const location = z.looseObject({
	id: z.uuid(),
	location_type: z.enum(['physical', 'postal', 'virtual']),
	latitude: z.number().optional(),
	longitude: z.number().optional()
});

/** What every answer has to be like. */
export const FEED_FORMS: Record<FeedList | 'root', z.ZodType> = {
	root: details,
	services: service,
	organizations: organization,
	taxonomies: named,
	taxonomy_terms: named,
	service_at_locations: z.looseObject({ id: z.uuid(), location: location.optional() })
};
const MOST_IDS = 10;
const PER_PAGE = 50;

/** Looks at all eleven endpoints. */
export async function checkFeed(ask: Ask): Promise<EndpointReport[]> {
	const root: EndpointReport = { path: '/', isRequired: true, answers: 0, items: 1, problems: [] };
	look(root, await ask('/'), details);
	const reports = [root];
	for (const list of FEED_LISTS) {
		const { report, ids } = await checkList(ask, list);
		reports.push(report, await checkItems(ask, list, ids));
	}
	return reports;
}

const isRequired = (list: FeedList) => list === 'services';

async function checkList(
	ask: Ask,
	list: FeedList
): Promise<{ report: EndpointReport; ids: string[] }> {
	const report: EndpointReport = {
		...{ path: `/${list}`, isRequired: isRequired(list) },
		...{ answers: 0, items: 0, problems: [] }
	};
	const ids = new Set<string>();
	const seen = (number: number) => ask(`/${list}?page=${number}&per_page=${PER_PAGE}`);
	const first = look(report, await seen(1), FEED_PAGE);
	if (!first) return { report, ids: [] };
	const pages = first.total_pages;
	const numbers = [...new Set([1, Math.ceil(pages / 2), pages])].filter((number) => number >= 1);
	for (const number of numbers) {
		const one = number === 1 ? first : look(report, await seen(number), FEED_PAGE);
		if (!one) continue;
		checkSums(report, one, number);
		for (const item of one.contents) checkItem(report, item, FEED_FORMS[list], ids);
	}
	if (first.total_items > 0 && ids.size === 0)
		report.problems.push('No thing of the list has an id.');
	return { report, ids: [...ids] };
}

/** What an envelope says of itself has to agree. */
function checkSums(report: EndpointReport, one: z.infer<typeof FEED_PAGE>, number: number): void {
	const wrong = (sentence: string) => report.problems.push(`Page ${number}: ${sentence}`);
	if (one.size !== one.contents.length) wrong('size is not the number of contents.');
	if (one.empty !== (one.contents.length === 0)) wrong('empty is wrong.');
	if (one.page_number !== number) wrong('page_number is another page.');
	if (one.first_page !== (number === 1)) wrong('first_page is wrong.');
	if (one.last_page !== number >= one.total_pages) wrong('last_page is wrong.');
	if (one.contents.length > one.total_items) wrong('there are more contents than total_items.');
}

function checkItem(report: EndpointReport, item: unknown, form: z.ZodType, ids: Set<string>): void {
	report.items += 1;
	const read = form.safeParse(item);
	if (!read.success) report.problems.push(sentence(read.error));
	if (hasNull(item)) report.problems.push('A field is null; it should be left out.');
	const id = (item as { id?: unknown } | null)?.id;
	if (typeof id !== 'string') return;
	if (ids.has(id)) report.problems.push(`The id ${id} is there twice.`);
	ids.add(id);
}

async function checkItems(ask: Ask, list: FeedList, ids: string[]): Promise<EndpointReport> {
	const report: EndpointReport = {
		...{ path: `/${list}/{id}`, isRequired: isRequired(list) },
		...{ answers: 0, items: 0, problems: [] }
	};
	const step = Math.max(1, Math.floor(ids.length / MOST_IDS));
	for (const id of ids.filter((_, at) => at % step === 0).slice(0, MOST_IDS)) {
		const answer = await ask(`/${list}/${id}`);
		const item = look(report, answer, FEED_FORMS[list]) as { id?: string } | null;
		if (!item) continue;
		checkItem(report, item, z.unknown(), new Set());
		if (item.id !== id) report.problems.push(`Asked for ${id}, and got another.`);
	}
	return report;
}

function look<Form extends z.ZodType>(
	report: EndpointReport,
	{ status, body }: Awaited<ReturnType<Ask>>,
	form: Form
): z.infer<Form> | null {
	report.answers += 1;
	if (status !== 200) {
		report.problems.push(`The answer was ${status}.`);
		return null;
	}
	const read = form.safeParse(body);
	if (read.success) return read.data;
	report.problems.push(sentence(read.error));
	return null;
}

function sentence({ issues: [issue] }: z.ZodError): string {
	return `${issue?.path.join('.') || 'The answer'}: ${issue?.message ?? 'wrong'}.`;
}

const hasNull = (value: unknown): boolean =>
	value === null ||
	(typeof value === 'object' && Object.values(value as object).some((one) => hasNull(one)));
