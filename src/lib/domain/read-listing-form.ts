/** From the form of a listing to a listing: what cannot be used is named, field by field, and nothing is guessed. */
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { z } from 'zod';
import { KINDS, type Kind } from './kind';
import { COSTS, type Cost } from './listing';
import type { FormField, ListingPart, TypedContact, TypedListing } from './listing-form';

export const LIMITS = {
	name: 120,
	summary: 300,
	description: 10_000,
	costNote: 200,
	role: 80,
	phone: 40,
	email: 200,
	web: 500
} as const;
const MOST_CONTACTS = 10;
const MOST_LANGUAGES = 30;

export type FieldProblem =
	'missing' | 'too_long' | 'unknown' | 'age' | 'ages' | 'language' | 'phone' | 'email' | 'web';
export type FormProblems = Partial<Record<FormField, FieldProblem>>;

/** What there is to choose from, besides what never changes. */
export type Known = { areas: ReadonlySet<string>; categories: ReadonlySet<string> };

/** Venue and organisation are only looked at as text here; whether they exist is for the caller to see. */
export function readListingForm(
	typed: TypedListing,
	known: Known
): { ok: true; part: ListingPart } | { ok: false; problems: FormProblems } {
	const problems: FormProblems = {
		...textProblems(typed),
		...choiceProblems(typed, known),
		...ageProblems(typed)
	};
	const contacts = typed.contacts.filter(isFilled);
	const contactProblem = contacts.map(contactProblemOf).find((problem) => problem !== null);
	if (contactProblem) problems.contacts = contactProblem;
	if (contacts.length > MOST_CONTACTS) problems.contacts = 'too_long';
	const languages = listOf(typed.languages);
	if (languages.length > MOST_LANGUAGES || !languages.every(isLanguage)) {
		problems.languages = 'language';
	}
	if (Object.keys(problems).length > 0) return { ok: false, problems };
	return {
		ok: true,
		part: {
			name: oneLine(typed.name),
			summary: oneLine(typed.summary),
			description: typed.description.trim(),
			kinds: KINDS.filter((kind) => typed.kinds.includes(kind)),
			categories: [...new Set(typed.categories)],
			areaId: typed.areaId,
			areasServed: [...new Set(typed.areasServed)].filter((id) => id !== typed.areaId),
			organisationId: typed.organisationId || null,
			venueId: typed.venueId || null,
			contacts: contacts.map(readContact),
			cost: typed.cost as Cost,
			costNote: oneLine(typed.costNote) || null,
			minAge: ageOf(typed.minAge),
			maxAge: ageOf(typed.maxAge),
			languages
		}
	};
}

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim();
const listOf = (typed: string) => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))];
const isLanguage = (code: string) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code);

function textProblems(typed: TypedListing): FormProblems {
	const problems: FormProblems = {};
	for (const field of ['name', 'summary', 'description', 'costNote'] as const) {
		if (typed[field].trim().length > LIMITS[field]) problems[field] = 'too_long';
	}
	if (!oneLine(typed.name)) problems.name = 'missing';
	return problems;
}

function choiceProblems(typed: TypedListing, { areas, categories }: Known): FormProblems {
	const problems: FormProblems = {};
	const isKind = (kind: string) => KINDS.includes(kind as Kind);
	if (typed.kinds.length === 0) problems.kinds = 'missing';
	else if (!typed.kinds.every(isKind)) problems.kinds = 'unknown';
	if (!typed.categories.every((id) => categories.has(id))) problems.categories = 'unknown';
	if (!areas.has(typed.areaId)) problems.areaId = typed.areaId ? 'unknown' : 'missing';
	if (!typed.areasServed.every((id) => areas.has(id))) problems.areasServed = 'unknown';
	if (!COSTS.includes(typed.cost as Cost)) problems.cost = 'unknown';
	return problems;
}

const ageOf = (typed: string): number | null => (typed.trim() ? Number(typed.trim()) : null);
const isAge = (typed: string): boolean => /^(\d{1,2}|1[01]\d|120)?$/.test(typed.trim());

function ageProblems({ minAge, maxAge }: TypedListing): FormProblems {
	if (!isAge(minAge)) return { minAge: 'age' };
	if (!isAge(maxAge)) return { maxAge: 'age' };
	const [min, max] = [ageOf(minAge), ageOf(maxAge)];
	return min !== null && max !== null && min > max ? { maxAge: 'ages' } : {};
}

const isFilled = ({ phone, email, web, role }: TypedContact) =>
	[phone, email, web, role].some((typed) => typed.trim() !== '');

/** "example.org" is what people say; a link needs more. */
export const withScheme = (web: string): string =>
	/^[a-z]+:/i.test(web) || !web ? web : `https://${web}`;

const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
/** Whether it is empty, or an address that a link can lead to. */
export const isWeb = (web: string): boolean =>
	web === '' || webAddress.safeParse(withScheme(web)).success;
const isEmail = (email: string) => email === '' || z.email().safeParse(email).success;

/** Numbers for help are short: 101, 116 123. */
const SHORT_NUMBER = /^\d{3,6}$/;
/** Eleven digits from a nought, which is nearly every number; the library says the same of them, and takes long. */
const PLAIN_NUMBER = /^0[1-9](?: ?\d){9}$/;
/** A number that somebody in this country can dial, with what stands after it: "01632 960001 ext 4". */
export function isPhone(phone: string): boolean {
	if (phone === '' || PLAIN_NUMBER.test(phone)) return true;
	if (SHORT_NUMBER.test(phone.replace(/\s/g, ''))) return true;
	return isPossiblePhoneNumber(phone, 'GB');
}

export const CONTACT_WAYS = ['phone', 'email', 'web'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** Which ways to reach a group cannot be used as they are typed; what is empty is never wrong. */
export function unusableWays(contact: TypedContact): ContactWay[] {
	const { phone, email, web } = readTrimmed(contact);
	const isGood = { phone: isPhone(phone), email: isEmail(email), web: isWeb(web) };
	return CONTACT_WAYS.filter((way) => !isGood[way] || contact[way].trim().length > LIMITS[way]);
}

function contactProblemOf(contact: TypedContact): FieldProblem | null {
	const { role, phone, email, web } = readTrimmed(contact);
	const isLong = (['role', 'phone', 'email', 'web'] as const).some(
		(part) => contact[part].trim().length > LIMITS[part]
	);
	if (isLong) return 'too_long';
	if (!phone && !email && !web) return role ? 'missing' : null;
	if (!isPhone(phone)) return 'phone';
	if (!isEmail(email)) return 'email';
	return isWeb(web) ? null : 'web';
}

const readTrimmed = ({ role, phone, email, web }: TypedContact) => ({
	role: oneLine(role),
	phone: oneLine(phone),
	email: email.trim(),
	web: web.trim()
});

function readContact(contact: TypedContact): ListingPart['contacts'][number] {
	const { role, phone, email, web } = readTrimmed(contact);
	return {
		role: role || null,
		phone: phone || null,
		email: email || null,
		web: withScheme(web) || null,
		isPublic: contact.isPublic
	};
}
