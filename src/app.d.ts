declare global {
	namespace App {
		interface Locals {
			requestId: string;
		}
		interface Error {
			message: string;
			/** Shown to the person, so that they can tell us and we can find it in the log. */
			requestId?: string;
		}
	}
}
export {};
