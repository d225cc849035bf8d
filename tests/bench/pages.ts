/** The pages that most visits are made of. */
export const MEASURED_PAGES = [
	{ name: 'home', path: '/' },
	{ name: 'results', path: '/search?q=library' },
	{ name: 'listing', path: '/listings/tilbury-hub-and-library' }
];

export const PHONE = { width: 360, height: 740 };
