/** Says for each feature of a file which of our areas it is, or is a part of. */
import type { AreaNames } from './area-names';
import { lookupFor, readJoinTable } from './join-table';
import type { Problems } from './problems';
import type { Feature } from './read-geojson';

export type MatchOptions = {
	/** The property that names the area, or with a join the ward. Found by its values where it is left out. */
	property: string | null;
	/** A CSV file that says which area each ward belongs to. */
	join: string | null;
	/** True: features that are none of ours are passed over, as in a file of the whole country. */
	skipOthers: boolean;
};

export type Matched = { feature: Feature; areaId: string };
export type MatchResult = { matched: Matched[]; skipped: number; property: string };

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Features with their areas; null, and the reasons in `problems`, where that is not clear for all of them. */
export async function matchFeatures(
	features: Feature[],
	nameToId: AreaNames,
	options: MatchOptions,
	problems: Problems
): Promise<MatchResult | null> {
	return options.join
		? matchByTable(features, nameToId, { ...options, join: options.join }, problems)
		: matchByName(features, nameToId, options, problems);
}

function matchByName(
	features: Feature[],
	nameToId: AreaNames,
	{ property: asked, skipOthers }: MatchOptions,
	problems: Problems
): MatchResult | null {
	const property = asked ?? bestProperty(features, (value) => nameToId(value) !== null);
	if (!property || !features.some(({ properties }) => property in properties)) {
		problems.add(null, noSuchProperty(property, features));
		return null;
	}
	const matched: Matched[] = [];
	let skipped = 0;
	for (const feature of features) {
		const value = textOf(feature.properties[property]);
		const areaId = nameToId(value);
		if (areaId) matched.push({ feature, areaId });
		else if (skipOthers) skipped += 1;
		else
			problems.add(
				`feature ${feature.number}`,
				`${property} is "${value}", which is none of our areas.`
			);
	}
	return { matched, skipped, property };
}

async function matchByTable(
	features: Feature[],
	nameToId: AreaNames,
	{ property: asked, join }: MatchOptions & { join: string },
	problems: Problems
): Promise<MatchResult | null> {
	const table = await readJoinTable(join, nameToId, problems);
	if (!table) return null;
	const cells = new Set(table.rows.flatMap(({ fields }) => fields));
	const property = asked ?? bestProperty(features, (value) => cells.has(value));
	if (!property || !features.some(({ properties }) => property in properties)) {
		problems.add(null, noSuchProperty(property, features));
		return null;
	}
	const keyOf = (feature: Feature) => textOf(feature.properties[property]);
	const keys = new Set(features.map(keyOf));
	const lookup = lookupFor(table, keys, nameToId, problems);
	if (!lookup) return null;
	for (const [key, { line }] of lookup) {
		if (!keys.has(key)) problems.add(`line ${line}`, `no feature has ${key} as its ${property}.`);
	}
	const matched = features.flatMap((feature) => {
		const found = lookup.get(keyOf(feature));
		return found ? [{ feature, areaId: found.areaId }] : [];
	});
	return { matched, skipped: features.length - matched.length, property };
}

/** The property with the most values that are wanted; null where none has any. */
function bestProperty(features: Feature[], isWanted: (value: string) => boolean): string | null {
	const hits = new Map<string, number>();
	for (const { properties } of features) {
		for (const [name, value] of Object.entries(properties)) {
			if (isWanted(textOf(value))) hits.set(name, (hits.get(name) ?? 0) + 1);
		}
	}
	return [...hits].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function noSuchProperty(asked: string | null, features: Feature[]): string {
	const names = Object.keys(features[0]?.properties ?? {}).join(', ') || 'none at all';
	return asked
		? `No feature has the property ${asked}. There are: ${names}.`
		: `No property names our areas. Choose one with --property, or join a table with --join. There are: ${names}.`;
}
