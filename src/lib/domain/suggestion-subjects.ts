/** On its own, so that a form in the browser can list them without carrying zod. */
export const SUGGESTION_SUBJECTS = ['wrong_details', 'closed', 'moved', 'other'] as const;
