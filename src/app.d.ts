import type { Services } from '$lib/server/services';

declare global {
	namespace App {
		interface Locals {
			requestId: string;
			services: Services;
		}
		interface Error {
			message: string;
			/** Shown to the person, so that they can tell us and we can find it in the log. */
			requestId?: string;
		}
	}
}
export {};
