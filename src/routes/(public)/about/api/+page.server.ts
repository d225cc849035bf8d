import { ACCESS_FEATURES } from '$lib/domain/access';
import { COLUMNS, type Column } from '$lib/domain/interchange/columns';
import { KINDS } from '$lib/domain/kind';
import { COSTS } from '$lib/domain/listing';
import { LICENCE_URL } from '$lib/server/export/licence';
import { m } from '$lib/paraglide/messages';
import { PROBLEM_TYPES, type ProblemType } from '$lib/server/problem';
import type { PageServerLoad } from './$types';
import { embedMaker } from './embed-maker.server';

export const load: PageServerLoad = ({ locals: { services }, url }) => {
	const { place, environment } = services;
	const listed = (values: readonly string[]) => values.join(', ');
	const ids = (rows: readonly { id: string }[]) => listed(rows.map(({ id }) => id));
	const meanings: Partial<Record<Column, string>> = {
		kinds: m.data_column_kinds({ kinds: listed(KINDS) }),
		categories: m.data_column_categories({ categories: ids(place.categories) }),
		cost: m.data_column_cost({ costs: listed(COSTS) }),
		access_features: m.data_column_access_features({ features: listed(ACCESS_FEATURES) }),
		areas_served: m.data_column_areas_served({ areas: ids(place.areas) })
	};
	return {
		siteName: environment.SITE_NAME,
		licence: LICENCE_URL,
		origin: url.origin,
		areas: place.areas.map(({ id, name }) => ({ id, name })),
		embed: embedMaker(url, place),
		problems: PROBLEM_TYPES.map((type) => ({ type, words: PROBLEM_WORDS[type]() })),
		columns: COLUMNS.map((name) => ({ name, meaning: meanings[name] ?? plainMeaning(name) }))
	};
};

const PROBLEM_WORDS: Record<ProblemType, () => string> = {
	'bad-address': m.data_error_bad_address,
	'bad-parameter': m.data_error_bad_parameter,
	'method-not-allowed': m.data_error_method_not_allowed,
	'not-allowed': m.data_error_not_allowed,
	'not-found': m.data_error_not_found,
	'other-site': m.data_error_other_site,
	'our-mistake': m.data_error_our_mistake,
	'postcode-unknown': m.data_error_postcode_unknown,
	'too-many-requests': m.data_error_too_many_requests
};

function plainMeaning(name: Column): string {
	const words = m[`data_column_${name}`] as (none: Record<string, never>) => string;
	return words({});
}
