import { createHash, randomBytes } from 'node:crypto';

/** What makes a link unguessable: 256 bits, in letters that an address may hold. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

/** What of a token is kept: whoever reads the database cannot make the link from it. */
export const linkTokenHash = (token: string): string =>
	createHash('sha256').update(token).digest('base64url');
