/** What makes out a person in texts, and texts without it. For somebody who asks that we forget them. */
import { z } from 'zod';
import type { ListingContent } from './listing-content';

/** A first name alone would take "Ann" out of "Annual" and out of everybody else called so. */
const fullName = z
	.string()
	.trim()
	.max(120)
	.refine((name) => name === '' || /\p{L}\S*\s+\S*\p{L}/u.test(name));
const phone = z
	.string()
	.trim()
	.max(40)
	.refine((typed) => typed === '' || nationalDigits(typed).length >= 9);

export const traces = z
	.strictObject({ name: fullName, email: z.union([z.literal(''), z.email().max(200)]), phone })
	.refine(({ name, email, phone }) => name !== '' || email !== '' || phone !== '', {
		path: ['name']
	});
/** Each empty where it is not known; never all. */
export type Traces = z.infer<typeof traces>;

/** Without country code and leading nought: what all ways of writing a number have in common. */
export const nationalDigits = (phone: string): string =>
	phone
		.replace(/\D/g, '')
		.replace(/^(?:00)?44/, '')
		.replace(/^0/, '');

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds every way in which one of the traces may be written. */
function patternOf({ name, email, phone }: Traces): RegExp {
	const digits = nationalDigits(phone).split('').join('[\\s().-]*');
	const ways = [
		email && `(?<![\\w.+-])${literal(email)}(?![\\w-])`,
		name && `(?<!\\p{L})${name.split(/\s+/).map(literal).join('\\s+')}(?!\\p{L})`,
		phone && `(?<!\\d)(?:(?:\\+|00)44[\\s().-]*(?:0[\\s().-]*)?|\\(?0)?${digits}(?!\\d)`
	];
	return new RegExp(ways.filter(Boolean).join('|'), 'giu');
}

/** Where something was. */
export const GONE = '…';

/** The same without the traces, however deep; what is nothing else becomes null, or what `whole` says. */
export function erased<Value>(value: Value, of: Traces, whole: string | null = null): Value {
	const pattern = patternOf(of);
	const clean = (one: unknown): unknown => {
		if (typeof one === 'string') {
			const left = one.replace(pattern, GONE);
			return left.trim() === GONE && left !== one ? whole : left;
		}
		if (Array.isArray(one)) return one.map(clean);
		if (one && typeof one === 'object' && Object.getPrototypeOf(one) === Object.prototype) {
			return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, clean(inner)]));
		}
		return one;
	};
	return clean(value) as Value;
}

/** A listing without the traces: a contact that was nothing else goes, and texts keep the rest. */
export function erasedContent(content: ListingContent, of: Traces): ListingContent {
	const left = erased(content, of);
	return {
		...left,
		name: left.name ?? GONE,
		summary: left.summary ?? '',
		description: left.description ?? '',
		contacts: left.contacts.filter(({ phone, email, web }) => phone ?? email ?? web)
	};
}

export const ERASED_FROM = [
	'accounts',
	'listings',
	'versions',
	'suggestions',
	'letters',
	'events',
	'places',
	'addresses',
	'asks',
	'imports'
] as const;
/** In how many of each somebody was named. */
export type ErasedFrom = Record<(typeof ERASED_FROM)[number], number>;
