/** The borough's own names, made ready for reading questions. Data goes in; nothing is looked up later. */
import type { Area, Borough, LatLng, Place, PostcodeSector } from '#domain/geography';
import type { Category } from '#domain/kind';
import type { Calendar } from '#domain/opening/calendar';
import type { OutsidePlace } from '#domain/outside-place';
import type { VocabularyEntry } from '#domain/vocabulary';
import { DISTRICT_RADIUS_METRES, PLACE_RADIUS_METRES, SECTOR_RADIUS_METRES } from '../settings';
import { helpVocabulary } from '../vocabulary/help';
import { phraseBook, type PhraseBook } from './phrases';
import { placeWords } from './place-words';

/** What an engine must be told about the borough. `SeedPlaceData` has this shape. */
export type PlaceLexicon = {
	borough: Pick<Borough, 'name' | 'centre'>;
	areas: Pick<Area, 'id' | 'name' | 'shortName' | 'centre'>[];
	places: Place[];
	postcodeSectors: PostcodeSector[];
	outsidePlaces?: OutsidePlace[];
	categories: Category[];
	calendar: Calendar;
};

/** Somewhere a question can be about. */
export type Scope = {
	type: 'place' | 'postcode' | 'area' | 'borough' | 'outside';
	/** The value that stands for it in a URL: a place name, a postcode, an area id. */
	value: string;
	label: string;
	point: LatLng;
	/** Listings within are "there"; null where an area or the whole borough decides instead. */
	radiusMetres: number | null;
	areaId: string | null;
	placeId: string | null;
	/** Folded town names that mean it. */
	townNames: ReadonlySet<string>;
};

export type PlaceName = { name: string[]; scope: Scope };

export type Lexicon = {
	data: PlaceLexicon;
	/** By their words, joined with a space. */
	places: ReadonlyMap<string, Scope>;
	/** The same, as words, by how many those are. */
	placesByLength: ReadonlyMap<number, PlaceName[]>;
	/** The most words a place name has. */
	longestPlace: number;
	sectors: ReadonlyMap<string, Scope>;
	districts: ReadonlyMap<string, Scope>;
	outsideDistricts: ReadonlyMap<string, Scope>;
	phrases: PhraseBook;
	categoryIds: ReadonlySet<string>;
};

/** `vocabulary` may be anything: the words that call for help are known besides, and nobody can leave them out. */
export function prepareLexicon(
	data: PlaceLexicon,
	vocabulary: readonly VocabularyEntry[]
): Lexicon {
	const places = new Map<string, Scope>();
	// Later names do not replace earlier ones: a place of the borough wins over a neighbour's.
	const name = (text: string, scope: Scope) => {
		const key = placeWords(text).join(' ');
		if (key && !places.has(key)) places.set(key, scope);
	};
	for (const place of data.places) name(place.name, placeScope(place));
	for (const place of data.places) {
		for (const alias of place.aliases) name(alias, places.get(placeWords(place.name).join(' '))!);
	}
	name(data.borough.name, boroughScope(data));
	for (const area of data.areas) {
		for (const text of [area.name, area.shortName, area.id]) name(text, areaScope(area));
	}
	const outsideDistricts = new Map<string, Scope>();
	for (const outside of data.outsidePlaces ?? []) {
		const scope = outsideScope(outside.name, { lat: outside.lat, lng: outside.lng });
		for (const text of [outside.name, ...outside.aliases]) name(text, scope);
		for (const district of outside.districts) outsideDistricts.set(district, scope);
	}
	const sectors = new Map(data.postcodeSectors.map((row) => [row.sector, sectorScope(row)]));
	const byLength = placesByLength(places);
	return {
		data,
		places,
		placesByLength: byLength,
		longestPlace: Math.max(1, ...byLength.keys()),
		sectors,
		districts: districtScopes(data.postcodeSectors),
		outsideDistricts,
		phrases: phraseBook([...vocabulary, ...helpVocabulary, ...categoryPhrases(data)]),
		categoryIds: new Set(data.categories.map((category) => category.id))
	};
}

function placesByLength(places: ReadonlyMap<string, Scope>): Map<number, PlaceName[]> {
	const byLength = new Map<number, PlaceName[]>();
	for (const [key, scope] of places) {
		const name = key.split(' ');
		byLength.set(name.length, [...(byLength.get(name.length) ?? []), { name, scope }]);
	}
	return byLength;
}

/** A category can be asked for by its name, also one that was added after the vocabulary was written. */
function categoryPhrases({ categories }: PlaceLexicon): VocabularyEntry[] {
	const offered = categories.filter(({ isRetired }) => !isRetired);
	return offered.map(({ id, name }) => ({
		id: `en:${id}:name`,
		phrases: [name],
		language: 'en',
		target: { type: 'category', value: id },
		strength: 'means'
	}));
}

const noTowns: ReadonlySet<string> = new Set();

function placeScope(place: Place): Scope {
	return {
		type: 'place',
		value: place.name,
		label: place.name,
		point: { lat: place.lat, lng: place.lng },
		radiusMetres: PLACE_RADIUS_METRES[place.kind],
		areaId: place.areaId,
		placeId: place.id,
		townNames: new Set([place.name, ...place.aliases].map((town) => placeWords(town).join(' ')))
	};
}

const elsewhere = { radiusMetres: null, areaId: null, placeId: null, townNames: noTowns };

function areaScope(area: PlaceLexicon['areas'][number]): Scope {
	const { id, shortName, centre } = area;
	return { ...elsewhere, type: 'area', value: id, label: shortName, point: centre, areaId: id };
}

function boroughScope({ borough: { name, centre } }: PlaceLexicon): Scope {
	return { ...elsewhere, type: 'borough', value: name, label: name, point: centre };
}

function outsideScope(name: string, point: LatLng): Scope {
	return { ...elsewhere, type: 'outside', value: name, label: name, point };
}

function sectorScope({ sector, lat, lng, areaId }: PostcodeSector): Scope {
	return {
		...elsewhere,
		type: 'postcode',
		value: sector,
		label: sector,
		point: { lat, lng },
		radiusMetres: SECTOR_RADIUS_METRES,
		areaId
	};
}

/** A district has no point of its own: the middle of its sectors stands for it. It may lie in several areas. */
function districtScopes(sectors: PostcodeSector[]): Map<string, Scope> {
	const districts = new Set(sectors.map(({ sector }) => sector.split(' ')[0]!));
	return new Map(
		[...districts].map((district) => {
			const rows = sectors.filter(({ sector }) => sector.startsWith(`${district} `));
			const middle = (pick: (row: PostcodeSector) => number) =>
				rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
			const areaIds = new Set(rows.map((row) => row.areaId));
			return [
				district,
				{
					...elsewhere,
					type: 'postcode',
					value: district,
					label: district,
					point: { lat: middle((row) => row.lat), lng: middle((row) => row.lng) },
					radiusMetres: DISTRICT_RADIUS_METRES,
					areaId: areaIds.size === 1 ? [...areaIds][0]! : null
				}
			];
		})
	);
}
