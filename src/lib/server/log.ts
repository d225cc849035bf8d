/** The log: one JSON object a line on standard output, so that any collector can read it. */
import { pino, type Logger } from 'pino';
import type { Environment } from './environment';

export type Log = Logger;

/**
 * Makes the log of this process. Nothing personal may be given to it: no address, no query text, no
 * raw URL (it holds both), no form field.
 */
export function createLog(environment: Pick<Environment, 'LOG_LEVEL'>): Log {
	return pino({
		level: environment.LOG_LEVEL,
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) }
	});
}
