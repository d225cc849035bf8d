/** What several parts of an engine hold, told as one. */
import type { IndexedVersion } from '../engine';

export type Versions = ReadonlyMap<string, IndexedVersion>;

/** For an engine with one part only. */
export const allWhole = (versions: ReadonlyMap<string, number>): Versions =>
	new Map([...versions].map(([id, version]) => [id, { version, isWhole: true }]));

/** A listing is whole where both parts have it, in the same version. */
export function joinVersions(one: Versions, other: Versions): Versions {
	const joined = new Map<string, IndexedVersion>();
	for (const id of new Set([...one.keys(), ...other.keys()])) {
		const [a, b] = [one.get(id), other.get(id)];
		const isWhole = Boolean(a?.isWhole && b?.isWhole && a.version === b.version);
		joined.set(id, { version: Math.max(a?.version ?? 0, b?.version ?? 0), isWhole });
	}
	return joined;
}
