/** What questions of Thurrock's residents come to: names that mislead, slips, four languages. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { place } from '#db/seed/thurrock/place/index';
import { prepareLexicon } from '#search/understanding/lexicon';
import { understand } from '#search/understanding/understand';
import { helpVocabulary } from '#search/vocabulary/help';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';
import { vocabularyEntry } from '#domain/vocabulary';
import { ask } from './run-relevance';

const lexicon = prepareLexicon(place, starterVocabulary);
const read = (q: string) => understand(ask(q), lexicon).understanding;
const whereIs = (q: string) => read(q).near?.label ?? null;
const meant = (q: string) =>
	read(q).understood.map(({ parameter, value }) => `${parameter}:${value}`);

describe('places', () => {
	it.each([
		['Tilbury', 'Tilbury'],
		['library in tilbury', 'Tilbury'],
		['East Tilbury', 'East Tilbury'],
		['knitting west tilbury', 'West Tilbury'],
		['Ockendon', 'South Ockendon'],
		['ocky', 'South Ockendon'],
		['south okendon library', 'South Ockendon'],
		['Stanford', 'Stanford-le-Hope'],
		['Stanford le Hope', 'Stanford-le-Hope'],
		['SLH', 'Stanford-le-Hope'],
		['Greys', 'Grays'],
		['garys library', 'Grays'],
		['Chadwell', 'Chadwell St Mary'],
		['Chadwell Saint Mary', 'Chadwell St Mary'],
		["chadwell st. mary's", 'Chadwell St Mary'],
		['Purfleet', 'Purfleet-on-Thames'],
		['purflett', 'Purfleet-on-Thames'],
		['corringam', 'Corringham'],
		['coringhma', 'Corringham'],
		['Horndon', 'Horndon-on-the-Hill'],
		['little thurrock', 'Little Thurrock'],
		['west thurock', 'West Thurrock'],
		['chaford hundred', 'Chafford Hundred'],
		['tilubry', 'Tilbury'],
		['east tilubry', 'East Tilbury'],
		['tilbry', 'Tilbury'],
		['bulfan', 'Bulphan'],
		['lakeside', 'Lakeside']
	])('%s is %s', (q, name) => expect(whereIs(q)).toBe(name));

	it.each([
		['Chadwell Heath', 'Chadwell Heath'],
		['west horndon', 'West Horndon'],
		['basildon', 'Basildon'],
		['food bank upminster', 'Upminster'],
		['romford', 'Romford'],
		['dartford', 'Dartford'],
		['canvey', 'Canvey Island'],
		['southend', 'Southend-on-Sea'],
		['north ockendon', 'North Ockendon'],
		['gravesend', 'Gravesend']
	])('%s is outside', (q, label) => {
		expect(read(q).near).toMatchObject({ label, outsideBorough: true });
	});

	it.each([
		'grass cutting',
		'sobbing',
		'glass',
		'line dancing',
		'broken heart',
		'Thurrock',
		'things to do'
	])('%s names no place', (q) => expect(whereIs(q)).toBeNull());

	it.each([
		['asop', 'asop'],
		['stanford-le-hope and corringham', 'stanford-corringham']
	])('%s is an area', (q, id) => expect(meant(q)).toContain(`area:${id}`));
});

describe('postcodes', () => {
	it.each([
		['RM17 6XP', 'RM17 6XP', false],
		['rm176xp', 'RM17 6XP', false],
		['food near rm18 8ad', 'RM18 8AD', false],
		['SS17 OHG', 'SS17 0HG', false],
		['RM16 4', 'RM16 4', false],
		['rm164', 'RM16 4', false],
		['RM15', 'RM15', false],
		['ss17', 'SS17', false],
		['RM14 1AA', 'Upminster', true],
		['SS14 1AA', 'Basildon', true],
		['DA11', 'Gravesend', true],
		['RM6 4AA', 'Chadwell Heath', true]
	])('%s is %s', (q, label, outsideBorough) => {
		expect(read(q).near).toMatchObject({ label, outsideBorough });
	});

	it('nobody knows are not guessed', () => {
		expect(read('SW1A 1AA')).toMatchObject({ near: null, unknownPlace: 'SW1A 1AA' });
	});

	it.each(['books', 'A13', 'B12 vitamin', 'under 5s', 'level 2 course', 'couch to 5k'])(
		'%s is none',
		(q) => {
			expect(read(q)).toMatchObject({ near: null, unknownPlace: null });
		}
	);

	it('leave the other words alone', () => {
		expect(meant('food bank RM18 8AD open saturday')).toEqual(
			expect.arrayContaining(['near:RM18 8AD', 'category:food', 'open:sat'])
		);
	});
});

describe('kinds, categories and details', () => {
	it.each([
		['warm hub', 'kind:warm_space'],
		['warm bank', 'kind:warm_space'],
		['somewhere warm', 'kind:warm_space'],
		['libary', 'kind:library'],
		['liberary', 'kind:library'],
		['hall for hire', 'kind:venue'],
		['HIRC', 'kind:hirc'],
		['report racism', 'kind:hirc'],
		['foodbank', 'category:food'],
		['food bnak', 'category:food'],
		['skint', 'category:money'],
		['I don’t know anyone since I moved here', 'category:friendship'],
		["can't afford heating", 'category:warmth'],
		['I cannot afford the heating', 'category:warmth'],
		['memory cafe', 'category:older-people'],
		['mums', 'category:families'],
		['citizens advise', 'category:advice'],
		['after school', 'category:families'],
		['half term', 'category:families'],
		['MENTAL HEALTH', 'category:mental-health'],
		['saturday', 'open:sat'],
		['on Saturdays', 'open:sat'],
		['tonight', 'open:evening'],
		['open now', 'open:now'],
		['free', 'free:1'],
		['wheelchair', 'access:step_free'],
		['bsl', 'language:bfi'],
		['quiet space', 'access:quiet_space'],
		['romanian speaking', 'language:ro'],
		['toddlers', 'age:2'],
		['my 7 year old', 'age:7'],
		['over 60s', 'age:60'],
		['under 5s', 'age:4'],
		['60+', 'age:60'],
		['aged 14', 'age:14']
	])('%s means %s', (q, target) => expect(meant(q)).toContain(target));

	it.each([
		['Bibliotecă', 'kind:library', 'ro'],
		['cursuri de engleză', 'category:learning', 'ro'],
		['sâmbătă', 'open:sat', 'ro'],
		['biblioteka', 'kind:library', null],
		['bank żywności', 'category:food', 'pl'],
		['w sobotę', 'open:sat', 'pl'],
		['za darmo', 'free:1', 'pl'],
		['maisto bankas', 'category:food', 'lt'],
		['šeštadienį', 'open:sat', 'lt'],
		['nemokamai', 'free:1', 'lt']
	])('%s means %s', (q, target, language) => {
		expect(meant(q)).toContain(target);
		expect(read(q).language).toBe(language);
	});

	it('knows that "near me" asks where', () => {
		expect(read('food near me')).toMatchObject({ nearMe: true, text: '' });
	});

	it('reads a whole wish', () => {
		expect(meant('free food in Tilbury on Saturday')).toEqual(
			expect.arrayContaining(['category:food', 'near:Tilbury', 'open:sat'])
		);
	});

	it('leaves what has no meaning of its own as text', () => {
		expect(read('zither lessons tilbury').text).toBe('zither lessons');
	});
});

describe('help', () => {
	it.each([
		['I want to die', 'suicide'],
		['suicidal', 'suicide'],
		['sucidal', 'suicide'],
		['chcę umrzeć', 'suicide'],
		['vreau să mor', 'suicide'],
		['noriu mirti', 'suicide'],
		['my husband hits me', 'abuse'],
		['domestic abuse', 'abuse'],
		['violență domestică', 'abuse'],
		['przemoc domowa', 'abuse'],
		['smurtas šeimoje', 'abuse'],
		['nowhere to sleep tonight', 'homeless_tonight'],
		['homeless', 'homeless_tonight'],
		['nie mam gdzie spać', 'homeless_tonight'],
		['no food', 'food_today'],
		['my kids are hungry', 'food_today'],
		['nu am ce mânca', 'food_today'],
		['neturiu maisto', 'food_today'],
		['racist neighbours', 'hate_crime'],
		['hate crime', 'hate_crime'],
		['rasizm', 'hate_crime'],
		['someone is following me', 'danger'],
		["I'm not safe", 'danger'],
		['pavojus', 'danger']
	])('"%s" calls for %s', (q, id) => {
		expect(read(q).help).toContain(id);
		expect(read(q).sensitive).toBe(true);
	});

	it.each([
		'dancer',
		'greatest hits',
		'hungary',
		'food',
		'library',
		'artist',
		'street party',
		'drug advice',
		'life drawing'
	])('"%s" does not', (q) => expect(read(q)).toMatchObject({ help: [], sensitive: false }));
});

describe('the vocabulary', () => {
	it('has only entries that the database would take, each id once', () => {
		const all = [...starterVocabulary, ...helpVocabulary];
		for (const entry of all) expect(vocabularyEntry.safeParse(entry).error).toBeUndefined();
		expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length);
	});

	it('means only categories that exist', () => {
		const wanted = starterVocabulary
			.filter(({ target }) => target.type === 'category' || target.type === 'audience')
			.map(({ target }) => target.value);
		expect(wanted.filter((id) => !lexicon.categoryIds.has(id))).toEqual([]);
	});

	it('makes no trouble with any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (q) => {
				const { understood, text } = understand({ ...ask(''), q }, lexicon).understanding;
				expect(Array.isArray(understood)).toBe(true);
				expect(text.split(' ').length).toBeLessThanOrEqual(12);
			})
		);
	});
});
