/** What somebody proposed for a listing field by field, and what became of it. */

/** The details that somebody may put right in a form; the last two are words that a person has to read. */
export const PROPOSED_FIELDS = ['name', 'phone', 'email', 'web', 'when', 'where'] as const;
export type ProposedField = (typeof PROPOSED_FIELDS)[number];
export type Proposal = Partial<Record<ProposedField, string>>;

/** Those that one press can take over as they are. */
export const TAKEN_AS_THEY_ARE = ['name', 'phone', 'email', 'web'] as const;
export type TakenField = (typeof TAKEN_AS_THEY_ARE)[number];

/** `declined` is an answer too: the sender reads why. */
export const SUGGESTION_STATUSES = ['waiting', 'accepted', 'partly', 'declined'] as const;
export type SuggestionStatus = (typeof SUGGESTION_STATUSES)[number];
export const ANSWER_MAX_LENGTH = 1000;
