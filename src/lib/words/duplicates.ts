import type { DuplicateReason } from '$lib/domain/likely-duplicates';
import { m } from '$lib/paraglide/messages';

/** "the same name, the same phone" */
export const reasonsWords = (reasons: readonly DuplicateReason[]): string =>
	reasons.map((reason) => m[`duplicates_reason_${reason}`]()).join(', ');
