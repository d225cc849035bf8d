/** A person to ask: the area's own Community Builder where one may be named, else whoever knows the borough. */
import type { AskContact } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';
import type { SearchQuery } from '$lib/domain/search-query';
import { dateWords } from '$lib/words/dates';
import type { Understanding } from '#search/engine';

export type Ask = {
	/** The area asked about, with its id; null where none was. */
	area: { id: string; name: string } | null;
	/** True: the contact is the area's own. */
	isOfArea: boolean;
	contact: (Omit<AskContact, 'sourceDate'> & { sourceDate: string | null }) | null;
};

/** Whom to ask about an area, or about the whole borough where it is null or unknown. */
export function askSomebody({ areas, borough }: PlaceData, areaId: string | null): Ask {
	const area = areas.find(({ id }) => id === areaId);
	const contact = area?.contact ?? borough.contact;
	return {
		area: area ? { id: area.id, name: area.shortName } : null,
		isOfArea: Boolean(area?.contact),
		contact: contact && {
			...contact,
			sourceDate: contact.sourceDate && dateWords(contact.sourceDate)
		}
	};
}

/** The area a search is about: chosen, or that of the place or postcode in it; null where it is about none or several. */
export function areaOf(
	query: Pick<SearchQuery, 'areas'>,
	{ near, understood }: Pick<Understanding, 'near' | 'understood'>,
	place: PlaceData
): string | null {
	if (query.areas.length > 0) return query.areas.length === 1 ? query.areas[0]! : null;
	const said = understood.find(({ type }) => type === 'area');
	if (said) return said.value;
	if (!near || near.outsideBorough) return null;
	const named = [...place.areas, ...place.places].find(
		(one) => one.name === near.label || ('shortName' in one && one.shortName === near.label)
	);
	if (named) return 'areaId' in named ? named.areaId : named.id;
	return place.postcodeSectors.find(({ sector }) => near.label.startsWith(sector))?.areaId ?? null;
}
