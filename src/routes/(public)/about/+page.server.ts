import { countByOrigin } from '#db/queries/counts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => ({
	counts: await countByOrigin(services.db)
});
