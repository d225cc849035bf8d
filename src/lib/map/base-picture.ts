/** The built-in base map as the browser gets it: the names on it, and the land for the renderer that draws with SVG. */
import type { AreaOutline } from './ground';
import { labelSpots } from './label-spots';
import type { Label, LabelKind } from './labels';
import type { Land } from './land';

/** A name and where it stands: east before north. */
export type MapName = {
	text: string;
	kind: LabelKind;
	rank: number;
	at: [lng: number, lat: number];
};

export type BasePicture = { names: MapName[]; land: Land };

/** Fetches the picture of this place. Rejects where the network does. */
export async function loadBasePicture(address: string): Promise<BasePicture> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`base map: ${response.status}`);
	return (await response.json()) as BasePicture;
}

/** The names on the map: those of the base map, and those of the areas in the middle of each. */
export function mapLabels(names: MapName[], areas: AreaOutline[]): Label[] {
	const baseNames = names.map(({ at: [lng, lat], ...name }) => ({ ...name, point: { lat, lng } }));
	const areaNames = areas.map((area) => ({
		text: inLines(area.shortName),
		kind: 'area' as const,
		rank: 1,
		point: area.centre,
		spots: labelSpots(area)
	}));
	return [...baseNames, ...areaNames];
}

const LONG_NAME = 16;

/** A long name of several parts, a line for each: "Stanford" over "and Corringham". */
function inLines(name: string): string {
	return name.length > LONG_NAME ? name.replace(/,? and /, '\nand ').replaceAll(', ', ',\n') : name;
}
