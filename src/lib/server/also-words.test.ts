import { expect, test } from 'vitest';
import { alsoWords } from './also-words';

const at = (venueName: string, distanceMetres: number | null = null) => ({
	venueName,
	distanceMetres
});

test('further places in a few words, the nearest by its name', () => {
	expect(alsoWords([])).toBeNull();
	expect(alsoWords([at('Tilbury Library')])).toBe('Also at Tilbury Library');
	expect(alsoWords([at('Tilbury Library'), at('Civic Hall')])).toBe(
		'Also at Tilbury Library and 1 more place'
	);
	expect(alsoWords([at('Tilbury Library'), at('Civic Hall'), at('The Hut')])).toBe(
		'Also at Tilbury Library and 2 more places'
	);
	expect(alsoWords([at('Somewhere'), at('Far Hall', 5000), at('Near Hall', 800)])).toBe(
		'Also at Near Hall (0.5 miles away) and 2 more places'
	);
});
