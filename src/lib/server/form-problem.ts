import type { ZodError } from 'zod';

/** What to tell the sender of a form that cannot be used: `too_long` where a text is, so that they can make it shorter. */
export const formProblem = ({ issues }: ZodError): 'too_long' | 'fields' =>
	issues.some(({ code }) => code === 'too_big') ? 'too_long' : 'fields';
