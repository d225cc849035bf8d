/** A service of an Open Referral UK feed, as far as a row of ours can hold it. What is wrong is as what is missing. */
import { z } from 'zod';

const soft = <Form extends z.ZodType>(form: Form) => form.nullish().catch(null);
const words = soft(z.union([z.string(), z.number()]).transform(String));
const number = soft(z.number());
const many = <Form extends z.ZodType>(form: Form) => soft(z.array(soft(form))).transform(onlyGiven);

function onlyGiven<Item>(items: (Item | null | undefined)[] | null | undefined): Item[] {
	return (items ?? []).filter((item) => item !== null && item !== undefined) as Item[];
}

const phones = many(z.object({ number: words, extension: words }));
const location = z.object({
	name: words,
	latitude: words,
	longitude: words,
	addresses: many(z.object({ address_1: words, region: words, city: words, postal_code: words })),
	accessibility: many(z.object({ description: words }))
});
const schedule = z.object({
	freq: words,
	byday: words,
	interval: number,
	dtstart: words,
	valid_from: words,
	valid_to: words,
	opens_at: words,
	closes_at: words,
	description: words,
	notes: words
});
const costOption = z.object({
	option: words,
	amount: number,
	currency: words,
	amount_description: words
});

export const serviceForm = z.object({
	id: words,
	name: words,
	description: words,
	url: words,
	email: words,
	status: words,
	fees: words,
	minimum_age: words,
	maximum_age: words,
	organization: soft(z.object({ id: words, name: words })),
	schedules: many(schedule),
	service_areas: many(z.object({ name: words })),
	service_at_locations: many(z.object({ location: soft(location) })),
	languages: many(z.object({ code: words, name: words })),
	cost_options: many(costOption),
	phones,
	contacts: many(z.object({ email: words, phones })),
	attributes: many(z.object({ taxonomy_term: soft(z.object({ name: words })) }))
});
export type FeedService = z.output<typeof serviceForm>;
export type FeedSchedule = z.output<typeof schedule>;
export type FeedCost = z.output<typeof costOption>;
export type FeedLocation = z.output<typeof location>;

/** The fields above by their paths; lists are passed through. */
export const READ_FIELDS: ReadonlySet<string> = new Set(pathsOf(serviceForm, ''));

function pathsOf(form: z.ZodType, path: string): string[] {
	const inner = innerOf(form);
	if (!(inner instanceof z.ZodObject)) return [path];
	return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
		pathsOf(part, path ? `${path}.${name}` : name)
	);
}

/** What is inside optional, caught, piped and listed forms. */
function innerOf(form: z.ZodType): z.ZodType {
	if (form instanceof z.ZodPipe) return innerOf(form.in as z.ZodType);
	if (form instanceof z.ZodArray) return innerOf(form.element as z.ZodType);
	if (form instanceof z.ZodCatch || form instanceof z.ZodOptional || form instanceof z.ZodNullable)
		return innerOf(form.unwrap() as z.ZodType);
	return form;
}
