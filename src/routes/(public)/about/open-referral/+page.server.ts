import { momentWords } from '$lib/words/accounts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { services }, url }) => {
	const href = '/api/open-referral';
	const check = services.feedCheck.last();
	return {
		check: check && { at: momentWords(check.at), endpoints: check.endpoints },
		...{ address: `${url.origin}${href}`, href }
	};
};
