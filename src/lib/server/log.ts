/** The log: one JSON object a line on standard output, so that any collector can read it. */
import { pino, type Logger } from 'pino';
import { errorCode } from '#db/database';
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

/** What of an error may be written down. Messages of the database quote values; those of plain bugs don't. */
export function errorForLog(error: unknown) {
	if (!(error instanceof Error)) return { type: typeof error };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		code: errorCode(error),
		message: error instanceof TypeError ? error.message : undefined,
		stack: frames.slice(0, 15).join('\n')
	};
}
