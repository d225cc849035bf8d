import type { SignedIn } from '$lib/server/accounts/accounts';
import type { Services } from '$lib/server/services';

declare global {
	namespace App {
		interface Locals {
			requestId: string;
			services: Services;
			/** Who is signed in. Null on every page that anybody may see: nobody looks there. */
			person: SignedIn | null;
		}
		interface Error {
			message: string;
			/** Shown to the person, so that they can tell us and we can find it in the log. */
			requestId?: string;
		}
	}
}
export {};
