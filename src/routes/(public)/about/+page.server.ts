import { countByOrigin } from '#db/queries/counts.server';
import { geoSources } from '#db/queries/geo-imports.server';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { PageServerLoad } from './$types';

const IMPORTED = {
	areas: m.about_imported_areas,
	postcodes: m.about_imported_postcodes,
	population: m.about_imported_population
};

export const load: PageServerLoad = async ({ locals: { services } }) => ({
	counts: await countByOrigin(services.db),
	areasAreIndicative: services.place.areas.some((area) => area.outlineIsIndicative),
	imported: (await geoSources(services.db)).map(({ subject, source, sourceDate }) =>
		IMPORTED[subject]({ source, date: dateWords(sourceDate) })
	)
});
