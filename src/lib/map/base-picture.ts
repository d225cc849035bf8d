/** The built-in base map as the browser gets it: the names on it, and the land for the renderer that draws with SVG. */
import type { AreaOutline } from './ground';
import type { Label, LabelKind } from './labels';
import type { Land } from './land';

/** A name and where it stands: east before north. */
export type MapName = {
	text: string;
	kind: LabelKind;
	rank: number;
	at: [lng: number, lat: number];
};

export type BasePicture = {
	names: MapName[];
	/** By the id of an area: where inside it its name may stand, the best first. */
	areaSpots: Record<string, MapName['at'][]>;
	land: Land;
};

/** Fetches the picture of this place. Rejects where the network does. */
export async function loadBasePicture(address: string): Promise<BasePicture> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`base map: ${response.status}`);
	return (await response.json()) as BasePicture;
}

/** The names on the map: those of the base map, and those of the areas in the middle of each. */
export function mapLabels(
	{ names, areaSpots }: Pick<BasePicture, 'names' | 'areaSpots'>,
	areas: AreaOutline[]
): Label[] {
	const baseNames = names.map(({ at, ...name }) => ({ ...name, point: pointOf(at) }));
	const areaNames = areas.map((area) => ({
		text: inLines(area.shortName),
		kind: 'area' as const,
		rank: 1,
		point: area.centre,
		spots: areaSpots[area.id]?.map(pointOf) ?? []
	}));
	return [...baseNames, ...areaNames];
}

const pointOf = ([lng, lat]: MapName['at']) => ({ lat, lng });

const LONG_NAME = 16;

/** A long name of several parts, a line for each: "Stanford" over "and Corringham". */
function inLines(name: string): string {
	return name.length > LONG_NAME ? name.replace(/,? and /, '\nand ').replaceAll(', ', ',\n') : name;
}
