import type { Area } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';

/** Whose lines the map shows: an official boundary with its source and day, or our own drawing. */
export function boundaryWords({
	outlineIsIndicative,
	outlineSource,
	outlineDate
}: Pick<Area, 'outlineIsIndicative' | 'outlineSource' | 'outlineDate'>): string {
	if (outlineIsIndicative || !outlineSource || !outlineDate) return m.areas_indicative();
	return m.areas_boundary_source({ source: outlineSource, date: dateWords(outlineDate) });
}
