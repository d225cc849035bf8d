import { randomInt } from 'node:crypto';

/** Without 0, 1, l and o: they are read off paper. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const CODES = 10;

const letters = (count: number) =>
	Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Codes for the day the phone is lost, each good once: "h4kx-9mzt". */
export const makeBackupCodes = (): string[] =>
	Array.from({ length: CODES }, () => `${letters(4)}-${letters(4)}`);
