/** The log: one JSON object a line on standard output, so that any collector can read it. */
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { errorCode } from '#db/database';
import type { Environment } from './environment';

export type Log = Logger;

/**
 * Makes the log of this process. Nothing personal may be given to it: no address, no query text, no
 * raw URL (it holds both), no form field. An error goes in as `err`. `to`: in place of standard output.
 */
export function createLog(
	environment: Pick<Environment, 'LOG_LEVEL'>,
	to?: DestinationStream
): Log {
	const options: LoggerOptions = {
		level: environment.LOG_LEVEL,
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) },
		// Here, so that nobody who writes `{ err: error }` has to remember it.
		serializers: { err: errorForLog }
	};
	return to ? pino(options, to) : pino(options);
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
