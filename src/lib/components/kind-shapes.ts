import type { Kind } from '$lib/domain/kind';

/**
 * The shape of each kind as SVG path data on a 24 by 24 grid. Told apart by outline alone, so that nobody needs
 * the colour: a house, an open book, a flame, a shield, a circle of people, a diamond, a hall door.
 */
export const kindShape: Record<Kind, string> = {
	hub: 'M12 2 22.5 11H20v10.5H4V11H1.5Z',
	library:
		'M12 6.2C9.300 3.900 5.600 3.300 2 3.800V19.500C5.600 19 9.300 19.700 12 22 14.700 19.700 18.400 19 22 19.500V3.800C18.400 3.300 14.700 3.900 12 6.200Z',
	warm_space:
		'M12.600 1.500C13.600 6.300 19.800 8.800 19.800 15.200A7.800 7.600 0 0 1 4.200 15.200C4.200 12 5.600 9.800 7.400 8.200 7.600 9.900 8.300 11 9.400 11.500 8.900 7.600 10 3.900 12.600 1.500Z',
	hirc: 'M12 1.500C15 3.600 18 4.500 21.500 4.700V11.500C21.500 17 17.500 20.800 12 22.800 6.500 20.800 2.500 17 2.500 11.500V4.700C6 4.500 9 3.600 12 1.500Z',
	group: 'M12 2.500A9.500 9.500 0 1 1 12 21.500 9.500 9.500 0 1 1 12 2.500Z',
	service: 'M12 1 23 12 12 23 1 12Z',
	venue: 'M3 3H21V21H3Z'
};
