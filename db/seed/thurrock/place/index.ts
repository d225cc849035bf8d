/** Thurrock as data. Another borough is another folder beside `thurrock` like this one, named in package.json (`#borough/*`). */
import type { SeedPlaceData } from '#db/seed/seed-data';
import { ENGLAND } from '#domain/opening/calendar';
import { areas } from './areas';
import { boroughOutline } from './borough-outline';
import { categories } from './categories';
import { contact } from './contact';
import { drawBasemap } from './draw-basemap';
import { outsidePlaces } from './outside-places';
import { places } from './places';
import { postcodeSectors } from './postcode-sectors';

const [ring = []] = boroughOutline.coordinates;
const lngs = ring.map(([lng = 0]) => lng);
const lats = ring.map(([, lat = 0]) => lat);

export const place: SeedPlaceData = {
	borough: {
		id: 'thurrock',
		name: 'Thurrock',
		centre: { lat: 51.507, lng: 0.354 },
		bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
		contact
	},
	areas,
	places,
	postcodeSectors,
	outsidePlaces,
	basemap: drawBasemap(),
	categories,
	calendar: ENGLAND
};
