/** Which language help is asked for in: the words of the cry decide, not those around them. */
import { expect, it } from 'vitest';
import { place } from '#db/seed/thurrock/place/index';
import { queryFor } from '#domain/search-query';
import { prepareLexicon } from '#search/understanding/lexicon';
import { understand } from '#search/understanding/understand';
import { HELP_IDS, helpVocabulary } from '#search/vocabulary/help';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';

const lexicon = prepareLexicon(place, [...starterVocabulary, ...helpVocabulary]);
const read = (q: string) => understand(queryFor({ q }), lexicon).understanding;

it.each([
	['nu am unde să dorm', ['ro']],
	['nu am unde sa dorm', ['ro']],
	['mąż mnie bije', ['pl']],
	['maz mnie bije', ['pl']],
	['neturiu ko valgyti', ['lt']],
	['noriu mirti', ['lt']],
	['vreau sa mor Tilbury', ['ro']],
	['i want to die', []],
	['report racist abuse', []],
	['library in tilbury', []],
	['biblioteka', []]
])('%s: %j', (q, languages) => expect(read(q).helpLanguages).toEqual(languages));

it('every phrase in another language is answered in it, unless English or a neighbour has it too', () => {
	const answered = helpVocabulary
		.filter(({ language }) => language !== 'en')
		.flatMap(({ language, phrases }) =>
			phrases.map((phrase) => ({ language, phrase, languages: read(phrase).helpLanguages }))
		);
	const others = answered.filter(({ language, languages }) => languages[0] !== language);
	expect(answered.length).toBeGreaterThan(100);
	expect(others.length / answered.length).toBeLessThan(0.05);
});

it('a question that is no cry for help has no language of help, and every id has its words', () => {
	expect(read('zajecia dla dzieci').helpLanguages).toEqual([]);
	expect(HELP_IDS.length).toBe(6);
});
