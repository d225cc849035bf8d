/** The form of a place, in words. */
import type { PointPrecision } from '$lib/domain/geography';
import { VENUE_LIMITS, type VenueProblem } from '$lib/domain/venue-form';
import { m } from '$lib/paraglide/messages';

type Section = 'entrance';
type Fact = 'stepFree';

/** "Way in: wide door" */
export function venueFieldWords(field: string): string {
	const [section = '', fact] = field.split('-');
	if (fact === undefined) return m[`venue_field_${field}` as 'venue_field_name']();
	const part = m[`access_section_${section as Section}`]();
	return fact === 'note'
		? m.venue_access_note({ part })
		: m.venue_access_fact({ part, fact: m[`access_fact_${fact as Fact}`]() });
}

export function venueAnswerWords(
	field: string,
	answer: string,
	areas: readonly { id: string; name: string }[]
): string {
	if (field === 'areaId') return areas.find(({ id }) => id === answer)?.name ?? answer;
	if (field === 'pointPrecision' && answer) {
		return m[`venue_precision_${answer as PointPrecision}`]();
	}
	if (answer === 'yes') return m.venue_yes();
	return answer === 'no' ? m.venue_no() : answer;
}

/** What is wrong with a field of it, and what to do. */
export const venueProblemWords = (field: string, problem: VenueProblem | 'not_here'): string =>
	m[`venue_problem_${problem}`]({ max: VENUE_LIMITS[field] ?? 0 });
