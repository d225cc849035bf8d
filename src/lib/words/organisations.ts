/** The form of an organisation, in words. */
import {
	ORGANISATION_LIMITS,
	type OrganisationField,
	type OrganisationProblem
} from '$lib/domain/organisation-form';
import { m } from '$lib/paraglide/messages';

export const organisationFieldWords = (field: OrganisationField): string =>
	m[`organisation_field_${field}`]();

export const organisationProblemWords = (
	field: OrganisationField,
	problem: OrganisationProblem
): string => m[`organisation_problem_${problem}`]({ max: ORGANISATION_LIMITS[field] });
