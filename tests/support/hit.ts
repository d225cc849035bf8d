/** A search hit for unit tests: a real, checked group without anything else, but for what the test says. */
import type { SearchHit } from '#search/engine';

export const hit = (part: Partial<SearchHit>): SearchHit => ({
	id: part.slug ?? 'a',
	version: 1,
	slug: 'a',
	sourceRef: null,
	name: 'A',
	kinds: ['group'],
	categories: [],
	summary: '',
	areaId: 'grays',
	town: 'Grays',
	postcode: null,
	venueId: null,
	venueName: null,
	point: null,
	distanceMetres: null,
	openingTimes: null,
	timesOf: null,
	phone: null,
	cost: 'unknown',
	access: [],
	languages: [],
	origin: 'curated',
	checkedOn: null,
	temporarilyClosed: false,
	reasons: [],
	...part
});
