import type { Basemap } from './basemap';
import type { Area, Borough, Place, PostcodeSector } from './geography';
import type { Category } from './kind';
import type { Calendar } from './opening/calendar';
import type { OutsidePlace } from './outside-place';
import type { HelpText } from './wording';

/** Everything about a borough that is not a listing. Small, and changes rarely. */
export type PlaceData = {
	borough: Borough;
	/** In the order they are shown. */
	areas: Area[];
	places: Place[];
	postcodeSectors: PostcodeSector[];
	/** Towns around the borough that people name. */
	outsidePlaces?: OutsidePlace[];
	/** The ground as somebody drew it; null where nobody has. */
	basemap?: Basemap | null;
	/** In the order they are shown. */
	categories: Category[];
	/** Bank holidays and school dates; another object after every change. */
	calendar: Calendar;
	/** What coordinators have written in place of the texts that came with the program. */
	helpTexts?: HelpText[];
};
