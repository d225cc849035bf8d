/** Recognises our areas in somebody else's table: by id, name or short name, however it is written. */
import type { Area } from '#domain/geography';

export type NamedArea = Pick<Area, 'id' | 'name' | 'shortName'>;
export type AreaNames = (text: unknown) => string | null;

const folded = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** The id of the area that a text names; null for any other text. Ids win over names. */
export function createAreaNames(areas: readonly NamedArea[]): AreaNames {
	const ids = new Map<string, string>();
	for (const { id, shortName } of areas) ids.set(folded(shortName), id);
	for (const { id, name } of areas) ids.set(folded(name), id);
	for (const { id } of areas) ids.set(folded(id), id);
	return (text) =>
		typeof text === 'string' || typeof text === 'number'
			? (ids.get(folded(String(text))) ?? null)
			: null;
}
