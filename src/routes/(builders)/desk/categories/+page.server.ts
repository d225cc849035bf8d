import { resolve } from '$app/paths';
import { readCategories } from '#db/queries/wording.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => ({
	categories: (await readCategories(services.db)).map(({ id, name, description, isRetired }) => ({
		href: resolve(`/desk/categories/${encodeURIComponent(id)}`),
		name,
		description,
		isRetired
	}))
});
