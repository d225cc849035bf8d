/** The form in which people write an organisation: who runs listings. */
import type { Organisation } from './listing';
import { mergeFields, type Merge } from './merge-fields';
import { isWeb, withScheme } from './read-listing-form';

export type OrganisationContent = Pick<Organisation, 'name'> & {
	/** A few words about it. */
	about: string | null;
	web: string | null;
};
export const ORGANISATION_FIELDS = ['name', 'about', 'web'] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];
export type TypedOrganisation = Readonly<Record<OrganisationField, string>>;
export const ORGANISATION_LIMITS: Record<OrganisationField, number> = {
	name: 120,
	about: 1000,
	web: 300
};

export type OrganisationProblem = 'missing' | 'too_long' | 'web';
export type OrganisationProblems = Partial<Record<OrganisationField, OrganisationProblem>>;

export const typedOfOrganisation = ({
	name,
	about,
	web
}: OrganisationContent): TypedOrganisation => ({
	name,
	about: about ?? '',
	web: web ?? ''
});

/** What was typed as an organisation; what cannot be used is named. */
export function readOrganisationForm(
	typed: TypedOrganisation
): { ok: true; organisation: OrganisationContent } | { ok: false; problems: OrganisationProblems } {
	const name = typed.name.replace(/\s+/g, ' ').trim();
	const [about, web] = [typed.about.trim(), typed.web.trim()];
	const problems: OrganisationProblems = {};
	if (!name) problems.name = 'missing';
	if (!isWeb(web)) problems.web = 'web';
	for (const [field, said] of Object.entries({ name, about, web })) {
		const key = field as OrganisationField;
		if (said.length > ORGANISATION_LIMITS[key]) problems[key] = 'too_long';
	}
	if (Object.keys(problems).length > 0) return { ok: false, problems };
	return {
		ok: true,
		organisation: { name, about: about || null, web: web ? withScheme(web) : null }
	};
}

export type OrganisationMerge = Merge<TypedOrganisation, OrganisationField>;

/** Joins what two people made of the same organisation. `base` is what both saw when they began. */
export const mergeOrganisations = (
	base: TypedOrganisation,
	theirs: TypedOrganisation,
	mine: TypedOrganisation
): OrganisationMerge =>
	mergeFields(ORGANISATION_FIELDS, (a, b, field) => a[field] === b[field], {
		...{ base, theirs, mine }
	});
