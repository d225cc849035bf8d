import { ORGANISATION_FIELDS, type TypedOrganisation } from '$lib/domain/organisation-form';
import type { OpenForm } from '$lib/server/read-form';

/** So much more than fits is read that whoever wrote too much gets it back whole. */
const LONGEST = 5000;

/** The form of an organisation as it was sent. */
export const typedOrganisationFrom = (form: OpenForm): TypedOrganisation =>
	Object.fromEntries(
		ORGANISATION_FIELDS.map((field) => [field, form.text(field, LONGEST)])
	) as TypedOrganisation;
