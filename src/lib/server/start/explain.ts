/** Why the server could not start, in words for the person at the terminal. */
import type { Environment } from '../environment';

/** One or two sentences; null where the error is a bug, of which the stack is wanted. */
export function explainStartFailure(error: unknown, { PORT, HOST }: Environment): string | null {
	if (!(error instanceof Error)) return null;
	// By name: the app was bundled on its own, so its classes are not the ones that this file could import.
	if (error.name === 'CannotOpenDatabase' || error.name === 'BuildFailed') return error.message;
	switch ((error as NodeJS.ErrnoException).code) {
		case 'EADDRINUSE':
			return `Port ${PORT} is taken: perhaps the directory runs already. Stop the other program, or choose another port, for example PORT=${PORT + 1}.`;
		case 'EACCES':
			return `Port ${PORT} may not be opened by this user. Choose one above 1023, for example PORT=3000.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `HOST is "${HOST}", and this machine has no such address. Leave it unset, or set 127.0.0.1.`;
		default:
			return null;
	}
}
