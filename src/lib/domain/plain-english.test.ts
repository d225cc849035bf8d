import { describe, expect, it } from 'vitest';
import { plainHints, readingAge, sentencesOf, syllablesOf } from './plain-english';

const EASY =
	`We meet every Monday at ten. You can come on your own or with a friend. There is tea and cake.
Nobody has to sing, but most of us do. The room is warm and has a ramp.`.replaceAll('\n', ' ');
const HARD =
	`The organisation facilitates a comprehensive programme of intergenerational activities, delivering
holistic interventions for individuals experiencing social isolation, in partnership with a multiplicity of statutory
stakeholders and voluntary organisations operating throughout the geographical locality.`.replaceAll(
		'\n',
		' '
	);

describe('plain English', () => {
	it.each([
		['cat', 1],
		['table', 2],
		['ramp', 1],
		['library', 3],
		['community', 4],
		['rooms', 1],
		['baked', 1],
		['wanted', 2],
		['', 1]
	])('%s has %i syllables', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});

	it('knows where sentences end', () => {
		expect(
			sentencesOf('We meet at 10.30am, e.g. on Mondays. Come!\nRing St. Mary’s first')
		).toEqual(['We meet at 10.30am, e.g on Mondays.', 'Come!', 'Ring St Mary’s first']);
	});

	it('tells an easy text from a hard one, and says nothing of a short one', () => {
		expect(readingAge(EASY)).toBeLessThanOrEqual(9);
		expect(readingAge(HARD)).toBeGreaterThanOrEqual(20);
		expect(readingAge('Intergenerational multiplicity.')).toBeNull();
		expect(readingAge('')).toBeNull();
	});

	it('hints at what is hard, and not at what is easy', () => {
		expect(plainHints(EASY)).toEqual([]);
		const kinds = plainHints(`${HARD} EVERYBODY welcome.`);
		expect(kinds.map(({ kind }) => kind)).toEqual([
			'reading_age',
			'long_sentence',
			'office_word',
			'office_word',
			'office_word',
			'capitals'
		]);
		expect(kinds[1]).toMatchObject({ begins: 'The organisation facilitates a comprehensive' });
	});

	it('means whole words', () => {
		expect(plainHints('Disabled people are enabled here. Provisional.')).toEqual([]);
		expect(plainHints('We signpost, and we utilise.')).toHaveLength(2);
	});
});
