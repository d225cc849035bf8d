/** On its own, so that a form in the browser can list them without carrying zod. */
export const SUGGESTION_SUBJECTS = [
	'wrong_details',
	'broken_link',
	'closed',
	'moved',
	'other'
] as const;
/** The same about an event. `not_here`: it is not at the place that we name. */
export const EVENT_SUBJECTS = ['wrong_details', 'called_off', 'not_here', 'other'] as const;
/** Who says so: anybody, the group itself over the link in our letter, or the place where an event is said to be. */
export const SENDERS = ['anyone', 'group', 'venue'] as const;
export type Sender = (typeof SENDERS)[number];
/** As they are kept: a group that is missing is one of them. */
export const STORED_SUBJECTS = [
	...SUGGESTION_SUBJECTS,
	'called_off',
	'not_here',
	'new_listing'
] as const;
export type StoredSubject = (typeof STORED_SUBJECTS)[number];
