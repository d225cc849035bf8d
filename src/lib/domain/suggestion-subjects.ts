/** On its own, so that a form in the browser can list them without carrying zod. */
export const SUGGESTION_SUBJECTS = [
	'wrong_details',
	'broken_link',
	'closed',
	'moved',
	'other'
] as const;
/** Who says so: anybody, or the group itself over the link in our letter. */
export const SENDERS = ['anyone', 'group'] as const;
export type Sender = (typeof SENDERS)[number];
/** As they are kept: a group that is missing is one of them. */
export const STORED_SUBJECTS = [...SUGGESTION_SUBJECTS, 'new_listing'] as const;
export type StoredSubject = (typeof STORED_SUBJECTS)[number];
