import type { unsentLetters } from '#db/queries/mail.server';
import type { Mail } from './mail-worker';

type UnsentLetter = Awaited<ReturnType<typeof unsentLetters>>[number];

/**
 * Whether a letter holds a link that a coordinator has to hand on, because it will not get there by itself. Only then
 * is the link shown: it lets whoever opens it in.
 */
export const isForHands = (
	{ letter, hasFailed }: Pick<UnsentLetter, 'letter' | 'hasFailed'>,
	{ isConfigured }: Pick<Mail, 'isConfigured'>
): boolean => 'path' in letter && (!isConfigured || hasFailed);
