/** What somebody without an account tells us about a listing. It waits for a person; it changes nothing by itself. */
import { z } from 'zod';
import { SUGGESTION_SUBJECTS } from './suggestion-subjects';

export const suggestion = z.object({
	subject: z.enum(SUGGESTION_SUBJECTS),
	message: z.string().trim().min(5).max(2000),
	/** E-mail or phone, as given; only for an answer, never public. */
	contact: z
		.string()
		.trim()
		.max(200)
		.transform((text) => text || null)
});
export type Suggestion = z.infer<typeof suggestion>;
