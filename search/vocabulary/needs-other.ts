/** Needs in Romanian, Polish and Lithuanian, written without accents: accents never matter when comparing. */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

const romanian = entries('ro', [
	['food', 'category:food', 'mancare, alimente, masa gratuita, mancare gratuita, mancare gratis'],
	['food-bank', '=category:food', 'banca de alimente, pachet cu alimente, pachete cu alimente'],
	['meals', '=category:food', 'pranz, mic dejun, cantina, masa calda'],
	[
		'warmth',
		'category:warmth',
		'caldura, incalzire, frig in casa, frig acasa, nu imi permit incalzirea, nu imi permit caldura, factura la gaz, facturi la energie'
	],
	[
		'money',
		'category:money',
		'bani, nu am bani, ajutor financiar, ajutor bani, facturi, beneficii, ajutor social'
	],
	['debt', '=category:money', 'datorii, datorie, am datorii, executor'],
	[
		'housing',
		'category:housing',
		'locuinta, casa, chirie, proprietar, evacuare, apartament, cazare'
	],
	['work', 'category:work', 'munca, slujba, angajare, somer, locuri de munca'],
	['job-club', '=category:work', 'loc de munca, caut de lucru, caut un loc de munca, interviu'],
	['volunteer', 'category:work', 'voluntariat, voluntar'],
	['learning', 'category:learning', 'cursuri, invatare, scoala pentru adulti'],
	[
		'english',
		'=category:learning',
		'cursuri de engleza, curs de engleza, engleza, invat engleza, invat limba engleza, lectii de engleza, limba engleza'
	],
	['computers', '=category:learning', 'calculator, calculatoare, ajutor cu telefonul'],
	['books', 'kind:library category:learning', 'carti, citit'],
	[
		'friendship',
		'category:friendship',
		'prieteni, prietenie, singur, singura, singuratate, ma simt singur, ma simt singura, nu cunosc pe nimeni, sa cunosc oameni, fac prieteni, cunosc oameni noi, m am mutat aici'
	],
	[
		'mental-health',
		'category:mental-health',
		'sanatate mintala, sanatate mentala, depresie, deprimat, deprimata, anxietate, trist, trista, stres'
	],
	['counselling', '=category:mental-health', 'consiliere, psiholog, terapie'],
	['bereavement', '=category:mental-health', 'doliu, a murit sotul, a murit mama'],
	['health', 'category:health', 'sanatate, doctor, medic, boala'],
	['stop-smoking', '=category:health', 'renunt la fumat, fumat'],
	['recovery', '=category:health', 'alcool, droguri, dependenta'],
	['diabetes', '=category:health', 'diabet'],
	['active', 'category:active', 'sport, exercitii, gimnastica'],
	['football', '=category:active', 'fotbal'],
	['dance', '=category:active', 'dans, dansuri'],
	['walking', '=category:active', 'plimbare, plimbari, mers pe jos'],
	['swimming', '=category:active', 'inot'],
	['disability', 'category:disability', 'dizabilitate, dizabilitati, handicap'],
	['autism', '=category:disability', 'autism, autist'],
	[
		'carers',
		'category:carers',
		'ingrijitor, ingrijitori, ingrijesc pe cineva, am grija de mama, ingrijire'
	],
	['dementia', '=category:older-people =category:health', 'dementa, alzheimer'],
	[
		'elders',
		'audience:older-people age:70',
		'batrani, persoane in varsta, varstnici, pensionari, pensionar, bunica, bunici'
	],
	['kids', 'audience:families', 'copii, copil, familie, familii, mame, parinti'],
	[
		'families',
		'category:families',
		'activitati pentru copii, vacanta scolara, gradinita, loc de joaca'
	],
	['toddlers', '=category:families age:2', 'mama si copil, bebelusi, bebelus'],
	['new-parents', '=category:families age:1', 'insarcinata, gravida, alaptare'],
	['teens', 'audience:young-people age:14', 'adolescenti, adolescent'],
	['young', 'category:young-people', 'tineri, tineret, pentru tineri'],
	['youth-club', '=category:young-people', 'club de tineret'],
	['safety', 'category:safety', 'siguranta, politie, infractiune, victima'],
	[
		'church',
		'=category:faith-culture',
		'biserica, biserica ortodoxa, slujba religioasa, rugaciune'
	],
	[
		'romanian',
		'=category:faith-culture language:ro',
		'comunitate romaneasca, comunitatea romana, romani, moldoveni, cultura romaneasca, scoala romaneasca'
	],
	['arts-hobbies', 'category:arts-hobbies', 'arta, mestesuguri'],
	['knitting', '=category:arts-hobbies', 'tricotat'],
	['art', '=category:arts-hobbies', 'pictura, desen'],
	['singing', '=category:arts-hobbies', 'cor, cantat'],
	['music', '=category:arts-hobbies', 'muzica'],
	['history', '=category:arts-hobbies', 'istorie locala'],
	['environment', 'category:environment', 'natura'],
	['gardening', '=category:environment', 'gradina, gradinarit'],
	[
		'advice',
		'category:advice',
		'sfaturi, consultanta, avocat, drepturi, drepturile mele, formulare, ajutor cu formulare, acte, consiliere juridica'
	],
	['immigration', '=category:advice', 'imigratie, viza'],
	['interpreter', '=category:advice', 'traducere, traducator'],
	['transport', 'category:transport', 'transport, autobuz, masina']
]);

const polish = entries('pl', [
	['food', 'category:food', 'jedzenie, zywnosc, darmowe jedzenie'],
	[
		'food-bank',
		'=category:food',
		'bank zywnosci, banki zywnosci, paczka zywnosciowa, paczki zywnosciowe'
	],
	[
		'meals',
		'=category:food',
		'posilek, posilki, darmowy posilek, obiad, obiady, sniadanie, stolowka'
	],
	[
		'warmth',
		'category:warmth',
		'ogrzewanie, cieplo, zimno w domu, zimno, nie stac mnie na ogrzewanie, rachunek za gaz, rachunki za prad, prad'
	],
	[
		'money',
		'category:money',
		'pieniadze, nie mam pieniedzy, brak pieniedzy, pomoc finansowa, rachunki, zasilek, zasilki, pozyczka'
	],
	['debt', '=category:money', 'dlugi, dlug, mam dlugi, komornik'],
	[
		'housing',
		'category:housing',
		'mieszkanie, mieszkania, czynsz, eksmisja, dom, wynajem mieszkania, wlasciciel mieszkania, schronienie'
	],
	['work', 'category:work', 'praca, pracy, prace, zatrudnienie, bezrobotny, bezrobotna'],
	['job-club', '=category:work', 'szukam pracy, szukanie pracy, rozmowa kwalifikacyjna'],
	['volunteer', 'category:work', 'wolontariat, wolontariusz'],
	['learning', 'category:learning', 'kursy, kurs, nauka, szkola dla doroslych'],
	[
		'english',
		'=category:learning',
		'nauka angielskiego, kurs angielskiego, kursy angielskiego, angielski, angielskiego, jezyk angielski, lekcje angielskiego, nauka jezyka angielskiego'
	],
	['computers', '=category:learning', 'komputer, komputery, pomoc z telefonem'],
	['books', 'kind:library category:learning', 'ksiazki, czytanie'],
	[
		'friendship',
		'category:friendship',
		'przyjaciele, przyjazn, samotny, samotna, samotnosc, czuje sie samotny, czuje sie samotna, nikogo nie znam, nie znam nikogo, poznac ludzi, nowi znajomi, znajomi, spotkania'
	],
	[
		'mental-health',
		'category:mental-health',
		'zdrowie psychiczne, depresja, lek, leki, stres, smutek, smutna, smutny'
	],
	['counselling', '=category:mental-health', 'psycholog, terapia, poradnia psychologiczna'],
	['bereavement', '=category:mental-health', 'zaloba, zmarl maz, zmarla mama'],
	['health', 'category:health', 'zdrowie, lekarz, choroba'],
	['stop-smoking', '=category:health', 'rzucic palenie, palenie'],
	[
		'recovery',
		'=category:health',
		'alkohol, alkoholizm, anonimowi alkoholicy, narkotyki, uzaleznienie'
	],
	['diabetes', '=category:health', 'cukrzyca'],
	['active', 'category:active', 'sport, cwiczenia, gimnastyka, silownia'],
	['football', '=category:active', 'pilka nozna'],
	['dance', '=category:active', 'taniec, tance'],
	['walking', '=category:active', 'spacer, spacery'],
	['swimming', '=category:active', 'plywanie, basen'],
	['yoga', '=category:active', 'joga'],
	[
		'disability',
		'category:disability',
		'niepelnosprawnosc, niepelnosprawny, niepelnosprawni, niepelnosprawna'
	],
	['autism', '=category:disability', 'autyzm'],
	['deaf', '=category:disability language:bfi', 'gluchy, jezyk migowy'],
	['sight-loss', '=category:disability', 'niewidomy, niewidomi'],
	['carers', 'category:carers', 'opiekun, opiekunowie, opieka nad mama, opiekuje sie, opieka'],
	['dementia', '=category:older-people =category:health', 'demencja, alzheimer'],
	[
		'elders',
		'audience:older-people age:70',
		'seniorzy, senior, dla seniorow, osoby starsze, starsi ludzie, emeryt, emeryci, babcia'
	],
	['kids', 'audience:families', 'dzieci, dziecko, rodzina, rodziny, mamy, rodzice, dla dzieci'],
	[
		'families',
		'category:families',
		'zajecia dla dzieci, ferie, wakacje, plac zabaw, przedszkole, zlobek'
	],
	['toddlers', '=category:families age:2', 'mama z dzieckiem, niemowle, niemowleta, maluchy'],
	['new-parents', '=category:families age:1', 'ciaza, w ciazy, karmienie piersia'],
	['teens', 'audience:young-people age:14', 'nastolatki, nastolatek'],
	['young', 'category:young-people', 'mlodziez, dla mlodziezy'],
	['youth-club', '=category:young-people', 'klub mlodziezowy'],
	['safety', 'category:safety', 'bezpieczenstwo, policja, przestepstwo, ofiara'],
	['church', '=category:faith-culture', 'kosciol, msza, polska msza, polski kosciol, modlitwa'],
	[
		'polish',
		'=category:faith-culture language:pl',
		'polska spolecznosc, polonia, polska szkola, polska kultura, polski klub, polska szkola sobotnia, polacy'
	],
	['arts-hobbies', 'category:arts-hobbies', 'sztuka, rekodzielo, hobby'],
	['knitting', '=category:arts-hobbies', 'szydelkowanie, robienie na drutach, robotki reczne'],
	['art', '=category:arts-hobbies', 'malowanie, rysowanie'],
	['singing', '=category:arts-hobbies', 'chor, spiew, spiewanie'],
	['music', '=category:arts-hobbies', 'muzyka'],
	['history', '=category:arts-hobbies', 'historia lokalna'],
	['environment', 'category:environment', 'przyroda'],
	['gardening', '=category:environment', 'ogrod, ogrodnictwo, dzialka'],
	[
		'advice',
		'category:advice',
		'porady, porada, porady prawne, porada prawna, prawnik, prawa, formularze, pomoc z formularzami, dokumenty'
	],
	['immigration', '=category:advice', 'imigracja, wiza'],
	['interpreter', '=category:advice', 'tlumacz, tlumaczenie'],
	['transport', 'category:transport', 'transport, autobus, dojazd']
]);

const lithuanian = entries('lt', [
	['food', 'category:food', 'maistas, maisto, nemokamas maistas'],
	['food-bank', '=category:food', 'maisto bankas, maisto paketas, maisto paketai'],
	['meals', '=category:food', 'pietus, nemokami pietus, pusryciai, valgykla'],
	[
		'warmth',
		'category:warmth',
		'sildymas, siluma, salta namuose, salta, negaliu sau leisti sildymo, neturiu uz ka sildytis, saskaita uz dujas, elektra'
	],
	[
		'money',
		'category:money',
		'pinigai, pinigu, neturiu pinigu, finansine pagalba, saskaitos, pasalpa, pasalpos, paskola'
	],
	['debt', '=category:money', 'skolos, skola, skolu, antstolis'],
	[
		'housing',
		'category:housing',
		'bustas, busto, nuoma, iskeldinimas, buto nuoma, butas, gyvenamoji vieta, savininkas'
	],
	['work', 'category:work', 'darbas, darbo, bedarbis, bedarbe'],
	['job-club', '=category:work', 'ieskau darbo, darbo paieska, darbo pokalbis'],
	['volunteer', 'category:work', 'savanoryste, savanoris'],
	['learning', 'category:learning', 'kursai, mokymasis'],
	[
		'english',
		'=category:learning',
		'anglu kalbos kursai, anglu kalba, anglu kalbos, anglu kalbos pamokos, mokytis anglu, mokytis anglu kalbos'
	],
	['computers', '=category:learning', 'kompiuteris, kompiuteriai, internetas, pagalba su telefonu'],
	['books', 'kind:library category:learning', 'knygos, skaitymas'],
	[
		'friendship',
		'category:friendship',
		'draugai, draugyste, draugu, vienisas, vienisa, vienatve, jauciuosi vienisas, jauciuosi vienisa, nieko nepazistu, susipazinti, susirasti draugu, nauji draugai'
	],
	[
		'mental-health',
		'category:mental-health',
		'psichikos sveikata, depresija, nerimas, stresas, liudesys, liudna'
	],
	['counselling', '=category:mental-health', 'psichologas, terapija'],
	['bereavement', '=category:mental-health', 'gedulas, mire vyras, mire mama'],
	['health', 'category:health', 'sveikata, gydytojas, liga'],
	['stop-smoking', '=category:health', 'mesti rukyti, rukymas'],
	['recovery', '=category:health', 'alkoholis, narkotikai, priklausomybe'],
	['diabetes', '=category:health', 'diabetas'],
	['active', 'category:active', 'sportas, manksta'],
	['football', '=category:active', 'futbolas'],
	['dance', '=category:active', 'sokiai, sokis'],
	['walking', '=category:active', 'pasivaiksciojimas, pasivaiksciojimai, ejimas'],
	['swimming', '=category:active', 'plaukimas, baseinas'],
	['yoga', '=category:active', 'joga'],
	['disability', 'category:disability', 'negalia, neigalus, neigalieji'],
	['autism', '=category:disability', 'autizmas'],
	['deaf', '=category:disability language:bfi', 'kurcias, gestu kalba'],
	['sight-loss', '=category:disability', 'aklas, aklieji'],
	['carers', 'category:carers', 'globejas, globejai, slaugau, slauga, rupinuosi mama, priziuriu'],
	['dementia', '=category:older-people =category:health', 'demencija, alzheimeris'],
	[
		'elders',
		'audience:older-people age:70',
		'senjorai, senjorams, pagyvene zmones, vyresnio amziaus zmones, pensininkai, pensininkas, mociute'
	],
	['kids', 'audience:families', 'vaikai, vaikams, vaikas, seima, seimos, mamos, tevai'],
	['families', 'category:families', 'uzsiemimai vaikams, atostogos, darzelis, zaidimu aikstele'],
	['toddlers', '=category:families age:2', 'mama ir vaikas, kudikis, kudikiai, mazyliai'],
	['new-parents', '=category:families age:1', 'nescia, zindymas'],
	['teens', 'audience:young-people age:14', 'paaugliai, paauglys'],
	['young', 'category:young-people', 'jaunimas, jaunimui'],
	['youth-club', '=category:young-people', 'jaunimo klubas'],
	['safety', 'category:safety', 'saugumas, policija, nusikaltimas, auka'],
	['church', '=category:faith-culture', 'baznycia, misios, malda'],
	[
		'lithuanian',
		'=category:faith-culture language:lt',
		'lietuviu bendruomene, lietuviai, lietuviu mokykla, lietuviu kultura, lietuviu klubas'
	],
	['arts-hobbies', 'category:arts-hobbies', 'menas, rankdarbiai'],
	['knitting', '=category:arts-hobbies', 'mezgimas'],
	['art', '=category:arts-hobbies', 'tapyba, piesimas'],
	['singing', '=category:arts-hobbies', 'choras, dainavimas'],
	['music', '=category:arts-hobbies', 'muzika'],
	['history', '=category:arts-hobbies', 'vietos istorija'],
	['environment', 'category:environment', 'gamta'],
	['gardening', '=category:environment', 'sodas, sodininkyste, darzas'],
	[
		'advice',
		'category:advice',
		'patarimai, konsultacija, konsultacijos, teisine pagalba, teisininkas, teises, formos, pildyti formas, dokumentai'
	],
	['immigration', '=category:advice', 'imigracija, viza'],
	['interpreter', '=category:advice', 'vertejas, vertimas'],
	['transport', 'category:transport', 'transportas, autobusas, kelione']
]);

export const otherNeeds: readonly VocabularyEntry[] = [...romanian, ...polish, ...lithuanian];
