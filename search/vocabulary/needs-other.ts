/** Needs in Romanian, Polish and Lithuanian, written without accents: accents never matter when comparing. */
import { entries, type VocabularyEntry } from './vocabulary';

const romanian = entries('ro', [
	[
		'food',
		'category:food',
		'mancare, alimente, banca de alimente, masa gratuita, mancare gratuita, mancare gratis, pachet cu alimente, cantina, pranz, mic dejun'
	],
	[
		'warmth',
		'category:warmth',
		'caldura, incalzire, frig in casa, frig acasa, nu imi permit incalzirea, nu imi permit caldura, factura la gaz, facturi la energie'
	],
	[
		'money',
		'category:money',
		'bani, datorii, datorie, nu am bani, ajutor financiar, ajutor bani, facturi, beneficii, ajutor social, imprumut'
	],
	[
		'housing',
		'category:housing',
		'locuinta, casa, chirie, proprietar, evacuare, apartament, cazare'
	],
	[
		'work',
		'category:work',
		'loc de munca, locuri de munca, munca, slujba, caut de lucru, angajare, somer, voluntariat, voluntar'
	],
	[
		'learning',
		'category:learning',
		'cursuri de engleza, curs de engleza, engleza, invat engleza, lectii de engleza, cursuri, calculator, internet, carti, citit, scoala pentru adulti'
	],
	[
		'friendship',
		'category:friendship',
		'prieteni, prietenie, singur, singura, singuratate, nu cunosc pe nimeni, sa cunosc oameni, fac prieteni, cunosc oameni noi, m am mutat aici'
	],
	[
		'mental-health',
		'category:mental-health',
		'sanatate mintala, depresie, deprimat, deprimata, anxietate, trist, trista, stres, consiliere, psiholog, doliu'
	],
	[
		'health',
		'category:health',
		'sanatate, doctor, medic, renunt la fumat, fumat, alcool, droguri, diabet, cancer, boala'
	],
	[
		'active',
		'category:active',
		'sport, fotbal, dans, plimbare, plimbari, mers pe jos, inot, exercitii, gimnastica'
	],
	[
		'disability',
		'category:disability',
		'dizabilitate, dizabilitati, handicap, autism, surd, nevazator'
	],
	[
		'carers',
		'category:carers',
		'ingrijitor, ingrijitori, ingrijesc pe cineva, am grija de mama, ingrijire'
	],
	[
		'older',
		'category:older-people age:70',
		'batrani, persoane in varsta, varstnici, pensionari, pensionar, bunica, bunici'
	],
	[
		'families',
		'category:families',
		'copii, copil, familie, familii, mame, mama si copil, bebelusi, bebelus, gradinita, activitati pentru copii, vacanta scolara, insarcinata, loc de joaca'
	],
	[
		'young',
		'category:young-people age:14',
		'tineri, tineret, adolescenti, adolescent, club de tineret'
	],
	['safety', 'category:safety', 'siguranta, politie, infractiune, victima'],
	[
		'faith-culture',
		'category:faith-culture',
		'biserica, biserica ortodoxa, comunitate romaneasca, romani, moldoveni, cultura romaneasca, rugaciune, slujba religioasa'
	],
	[
		'arts-hobbies',
		'category:arts-hobbies',
		'pictura, tricotat, muzica, cor, cantat, arta, mestesuguri, fotografie, istorie locala'
	],
	['environment', 'category:environment', 'gradina, gradinarit, natura, parc'],
	[
		'advice',
		'category:advice',
		'sfaturi, consultanta, avocat, drepturi, drepturile mele, formulare, ajutor cu formulare, acte, traducere, traducator, imigratie, viza, consiliere juridica'
	],
	['transport', 'category:transport', 'transport, autobuz, masina']
]);

const polish = entries('pl', [
	[
		'food',
		'category:food',
		'jedzenie, zywnosc, bank zywnosci, darmowe jedzenie, darmowy posilek, posilek, posilki, paczka zywnosciowa, obiad, obiady, sniadanie, stolowka'
	],
	[
		'warmth',
		'category:warmth',
		'ogrzewanie, cieplo, zimno w domu, zimno, nie stac mnie na ogrzewanie, rachunek za gaz, rachunki za prad, prad'
	],
	[
		'money',
		'category:money',
		'pieniadze, dlugi, dlug, nie mam pieniedzy, brak pieniedzy, pomoc finansowa, rachunki, zasilek, zasilki, pozyczka'
	],
	[
		'housing',
		'category:housing',
		'mieszkanie, mieszkania, czynsz, eksmisja, dom, wynajem mieszkania, landlord, schronienie'
	],
	[
		'work',
		'category:work',
		'praca, pracy, szukam pracy, prace, zatrudnienie, bezrobotny, bezrobotna, wolontariat, wolontariusz'
	],
	[
		'learning',
		'category:learning',
		'nauka angielskiego, kurs angielskiego, kursy angielskiego, angielski, angielskiego, lekcje angielskiego, kursy, kurs, komputer, komputery, internet, ksiazki, czytanie, szkola dla doroslych'
	],
	[
		'friendship',
		'category:friendship',
		'przyjaciele, przyjazn, samotny, samotna, samotnosc, nikogo nie znam, nie znam nikogo, poznac ludzi, nowi znajomi, znajomi, spotkania'
	],
	[
		'mental-health',
		'category:mental-health',
		'zdrowie psychiczne, depresja, lek, leki, stres, smutek, smutna, smutny, psycholog, terapia, zaloba, poradnia psychologiczna'
	],
	[
		'health',
		'category:health',
		'zdrowie, lekarz, rzucic palenie, palenie, alkohol, alkoholizm, anonimowi alkoholicy, aa, narkotyki, uzaleznienie, cukrzyca, rak, choroba'
	],
	[
		'active',
		'category:active',
		'sport, pilka nozna, taniec, spacer, spacery, plywanie, cwiczenia, gimnastyka, silownia, joga'
	],
	[
		'disability',
		'category:disability',
		'niepelnosprawnosc, niepelnosprawny, niepelnosprawni, niepelnosprawna, autyzm, gluchy, niewidomy'
	],
	['carers', 'category:carers', 'opiekun, opiekunowie, opieka nad mama, opiekuje sie, opieka'],
	[
		'older',
		'category:older-people age:70',
		'seniorzy, senior, osoby starsze, starsi ludzie, emeryt, emeryci, babcia'
	],
	[
		'families',
		'category:families',
		'dzieci, dziecko, rodzina, rodziny, mama z dzieckiem, mamy, niemowle, niemowleta, przedszkole, zajecia dla dzieci, ferie, wakacje, ciaza, plac zabaw, zlobek'
	],
	[
		'young',
		'category:young-people age:14',
		'mlodziez, nastolatki, nastolatek, klub mlodziezowy, dla mlodziezy'
	],
	['safety', 'category:safety', 'bezpieczenstwo, policja, przestepstwo, ofiara'],
	[
		'faith-culture',
		'category:faith-culture',
		'kosciol, msza, polska msza, polski kosciol, polska spolecznosc, polonia, polska szkola, polska kultura, modlitwa'
	],
	[
		'arts-hobbies',
		'category:arts-hobbies',
		'malowanie, robotki reczne, szydelkowanie, robienie na drutach, muzyka, chor, spiew, sztuka, rekodzielo, fotografia, historia lokalna'
	],
	['environment', 'category:environment', 'ogrod, ogrodnictwo, dzialka, przyroda, park'],
	[
		'advice',
		'category:advice',
		'porady, porada, porady prawne, porada prawna, prawnik, prawa, formularze, pomoc z formularzami, dokumenty, tlumacz, tlumaczenie, imigracja, wiza'
	],
	['transport', 'category:transport', 'transport, autobus, dojazd']
]);

const lithuanian = entries('lt', [
	[
		'food',
		'category:food',
		'maistas, maisto, maisto bankas, nemokamas maistas, nemokami pietus, pietus, maisto paketas, pusryciai, valgykla'
	],
	[
		'warmth',
		'category:warmth',
		'sildymas, siluma, salta namuose, salta, negaliu sau leisti sildymo, neturiu uz ka sildytis, saskaita uz dujas, elektra'
	],
	[
		'money',
		'category:money',
		'pinigai, pinigu, skolos, skola, neturiu pinigu, finansine pagalba, saskaitos, pasalpa, pasalpos, paskola'
	],
	[
		'housing',
		'category:housing',
		'bustas, busto, nuoma, iskeldinimas, buto nuoma, butas, gyvenamoji vieta, savininkas'
	],
	[
		'work',
		'category:work',
		'darbas, darbo, ieskau darbo, bedarbis, bedarbe, savanoryste, savanoris'
	],
	[
		'learning',
		'category:learning',
		'anglu kalbos kursai, anglu kalba, anglu kalbos, anglu kalbos pamokos, mokytis anglu, kursai, kompiuteris, kompiuteriai, internetas, knygos, skaitymas, mokymasis'
	],
	[
		'friendship',
		'category:friendship',
		'draugai, draugyste, draugu, vienisas, vienisa, vienatve, nieko nepazistu, susipazinti, susirasti draugu, nauji draugai'
	],
	[
		'mental-health',
		'category:mental-health',
		'psichikos sveikata, depresija, nerimas, stresas, liudesys, liudna, psichologas, terapija, gedulas'
	],
	[
		'health',
		'category:health',
		'sveikata, gydytojas, mesti rukyti, rukymas, alkoholis, narkotikai, priklausomybe, diabetas, vezys, liga'
	],
	[
		'active',
		'category:active',
		'sportas, futbolas, sokiai, sokis, pasivaiksciojimas, ejimas, plaukimas, mankšta, manksta, joga'
	],
	['disability', 'category:disability', 'negalia, neigalus, neigalieji, autizmas, kurcias, aklas'],
	['carers', 'category:carers', 'globejas, globejai, slaugau, slauga, rupinuosi mama, priziuriu'],
	[
		'older',
		'category:older-people age:70',
		'senjorai, pagyvene zmones, vyresnio amziaus zmones, pensininkai, pensininkas, mociute'
	],
	[
		'families',
		'category:families',
		'vaikai, vaikams, vaikas, seima, seimos, mamos, mama ir vaikas, kudikis, kudikiai, darzelis, uzsiemimai vaikams, atostogos, nescia, zaidimu aikstele'
	],
	[
		'young',
		'category:young-people age:14',
		'jaunimas, jaunimui, paaugliai, paauglys, jaunimo klubas'
	],
	['safety', 'category:safety', 'saugumas, policija, nusikaltimas, auka'],
	[
		'faith-culture',
		'category:faith-culture',
		'baznycia, misios, lietuviu bendruomene, lietuviai, lietuviu mokykla, lietuviu kultura, malda'
	],
	[
		'arts-hobbies',
		'category:arts-hobbies',
		'tapyba, mezgimas, muzika, choras, dainavimas, menas, rankdarbiai, fotografija, vietos istorija'
	],
	['environment', 'category:environment', 'sodas, sodininkyste, darzas, gamta, parkas'],
	[
		'advice',
		'category:advice',
		'patarimai, konsultacija, konsultacijos, teisine pagalba, teisininkas, teises, formos, pildyti formas, dokumentai, vertejas, vertimas, imigracija, viza'
	],
	['transport', 'category:transport', 'transportas, autobusas, kelione']
]);

export const otherNeeds: readonly VocabularyEntry[] = [...romanian, ...polish, ...lithuanian];
