/** On its own, so that a form in the browser can list them without carrying zod. */
export const SUGGESTION_SUBJECTS = ['wrong_details', 'closed', 'moved', 'other'] as const;
/** As they are kept: a group that is missing is one of them. */
export const STORED_SUBJECTS = [...SUGGESTION_SUBJECTS, 'new_listing'] as const;
export type StoredSubject = (typeof STORED_SUBJECTS)[number];
