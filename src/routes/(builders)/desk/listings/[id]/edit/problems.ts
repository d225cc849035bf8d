import type { FormField } from '$lib/domain/listing-form';
import { LIMITS, type FieldProblem } from '$lib/domain/read-listing-form';
import { m } from '$lib/paraglide/messages';

/** What is wrong with a field, and what to do. */
export function formProblemWords(field: FormField, problem: FieldProblem): string {
	switch (problem) {
		case 'missing':
			return field === 'contacts' ? m.edit_problem_contact_empty() : m.edit_problem_missing();
		case 'too_long':
			return field in LIMITS
				? m.edit_problem_too_long({ max: LIMITS[field as keyof typeof LIMITS] })
				: m.edit_problem_contact_long();
		case 'unknown':
			return m.edit_problem_unknown();
		case 'age':
			return m.edit_problem_age();
		case 'ages':
			return m.edit_problem_ages();
		case 'language':
			return m.edit_problem_language();
		case 'phone':
			return m.edit_problem_phone();
		case 'email':
			return m.edit_problem_email();
		case 'web':
			return m.edit_problem_web();
	}
}
