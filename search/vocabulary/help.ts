/**
 * When somebody may need help at once. Part of the code, not of the editable vocabulary: nobody must be able to
 * take these away by mistake. The texts and numbers themselves stand in the message catalogue under these ids.
 */
import type { VocabularyEntry, VocabularyTarget } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const HELP_IDS = [
	'danger',
	'suicide',
	'abuse',
	'homeless_tonight',
	'food_today',
	'hate_crime'
] as const;
type HelpId = (typeof HELP_IDS)[number];

/** What to look for in the directory besides. */
export const HELP_MEANINGS: Readonly<Record<HelpId, VocabularyTarget[]>> = {
	danger: [{ type: 'category', value: 'safety' }],
	suicide: [{ type: 'category', value: 'mental-health' }],
	abuse: [{ type: 'category', value: 'safety' }],
	homeless_tonight: [{ type: 'category', value: 'housing' }],
	food_today: [{ type: 'category', value: 'food' }],
	hate_crime: [
		{ type: 'kind', value: 'hirc' },
		{ type: 'category', value: 'safety' }
	]
};

const english = entries('en', [
	[
		'danger',
		'help:danger',
		'in danger, not safe, unsafe, emergency, being followed, someone following me, attacked, being attacked, threatened, stabbed, knife, going to hurt me, going to kill me, scared for my life, afraid to go home, scared to go home'
	],
	[
		'suicide',
		'help:suicide',
		'suicide, suicidal, kill myself, killing myself, end my life, ending my life, end it all, take my own life, want to die, wish i was dead, better off dead, dont want to live, dont want to be here anymore, no reason to live, cant go on living, cant go on any more, cant go on anymore, self harm, self harming, hurt myself, hurting myself, cut myself, cutting myself, overdose'
	],
	[
		'abuse',
		'help:abuse',
		'domestic abuse, domestic violence, abuse, abused, abusive, abusive partner, abusive relationship, abusive husband, abusive boyfriend, partner hits me, husband hits me, boyfriend hits me, wife hits me, he hits me, she hits me, hits me, beats me, scared of my partner, scared of my husband, afraid of my husband, controlling partner, coercive control, rape, raped, sexual assault, sexually assaulted, womens refuge, women refuge, forced marriage, child abuse, elder abuse, modern slavery, trafficked, stalked, stalker, stalking'
	],
	[
		'homeless-tonight',
		'help:homeless_tonight',
		'homeless tonight, nowhere to sleep, nowhere to stay, nowhere to go tonight, no where to sleep, no where to stay, sleeping rough, rough sleeper, rough sleeping, sleeping in my car, sleeping on the street, sleeping outside, living on the streets, kicked out, thrown out, evicted today, no roof over my head, bed for tonight, place to sleep tonight, somewhere to sleep, made homeless, become homeless, homeless, homelessness, night shelter, emergency housing, emergency accommodation'
	],
	[
		'food-today',
		'help:food_today',
		'no food, no food today, nothing to eat, no food in the house, no food at home, starving, kids are hungry, children are hungry, hungry, havent eaten, not eaten, havent eaten today, cant feed my kids, cant feed my children, cant feed my family, cant feed the kids, feed my kids, emergency food, food parcel today, empty cupboards, cupboards are empty, run out of food, no money for food, cant afford food, cant afford to eat'
	],
	[
		'hate-crime',
		'help:hate_crime',
		'hate crime, hate incident, hate crimes, report hate, racism, racist, racially abused, racial abuse, report racism, racist abuse, racist neighbour, racist attack, homophobia, homophobic, homophobic abuse, transphobia, transphobic, islamophobia, islamophobic, antisemitism, antisemitic, disability hate crime, mate crime, attacked because of my religion, abused because i am disabled, shouted at because i am disabled, called me names in the street, spat at, hirc, hate incident reporting centre, report it to sort it, third party reporting'
	]
]);

const romanian = entries('ro', [
	[
		'danger',
		'help:danger',
		'pericol, sunt in pericol, urgenta, ma ameninta, amenintat, amenintata, nu sunt in siguranta, ma urmareste cineva'
	],
	[
		'suicide',
		'help:suicide',
		'sinucidere, sinucid, vreau sa mor, nu mai vreau sa traiesc, sa ma omor, ma omor, imi iau viata, autovatamare'
	],
	[
		'abuse',
		'help:abuse',
		'violenta domestica, violenta in familie, abuz, abuz domestic, abuzata, abuzat, sotul ma bate, ma bate, ma loveste, viol, violata'
	],
	[
		'homeless-tonight',
		'help:homeless_tonight',
		'nu am unde sa dorm, nu am unde dormi, unde sa dorm, fara adapost, fara casa, dorm pe strada, dat afara din casa, adapost de noapte'
	],
	[
		'food-today',
		'help:food_today',
		'nu am mancare, nu am ce manca, nu am ce sa mananc, mi e foame, imi e foame, copiii sunt flamanzi, fara mancare, flamand'
	],
	[
		'hate-crime',
		'help:hate_crime',
		'rasism, rasist, infractiune motivata de ura, crima motivata de ura, ura rasiala, discriminare, raportez rasism, homofobie'
	]
]);

const polish = entries('pl', [
	[
		'danger',
		'help:danger',
		'niebezpieczenstwo, w niebezpieczenstwie, zagrozenie, grozi mi, groza mi, ktos mnie sledzi, nie jestem bezpieczna, nie jestem bezpieczny, nagly wypadek'
	],
	[
		'suicide',
		'help:suicide',
		'samobojstwo, samobojcze, chce umrzec, nie chce zyc, nie chce juz zyc, zabic sie, zabije sie, odebrac sobie zycie, samookaleczenie'
	],
	[
		'abuse',
		'help:abuse',
		'przemoc domowa, przemoc w rodzinie, przemoc, maz mnie bije, bije mnie, partner mnie bije, gwalt, zgwalcona, znecanie'
	],
	[
		'homeless-tonight',
		'help:homeless_tonight',
		'nie mam gdzie spac, nie mam gdzie mieszkac, nie mam dachu nad glowa, bezdomny, bezdomna, bezdomnosc, spie na ulicy, wyrzucony z domu, noclegownia, nocleg na dzis'
	],
	[
		'food-today',
		'help:food_today',
		'nie mam jedzenia, nie mam co jesc, brak jedzenia, jestem glodny, jestem glodna, glodny, glodna, dzieci sa glodne, nie stac mnie na jedzenie'
	],
	[
		'hate-crime',
		'help:hate_crime',
		'rasizm, rasista, przestepstwo z nienawisci, przestepstwo nienawisci, mowa nienawisci, zglosic rasizm, dyskryminacja, homofobia'
	]
]);

const lithuanian = entries('lt', [
	[
		'danger',
		'help:danger',
		'pavojus, pavojuje, esu pavojuje, man gresia, grasina, nesaugu, mane seka, skubi pagalba'
	],
	[
		'suicide',
		'help:suicide',
		'savizudybe, nusizudyti, noriu mirti, nenoriu gyventi, nebenoriu gyventi, zalojimasis, zaloju save'
	],
	[
		'abuse',
		'help:abuse',
		'smurtas artimoje aplinkoje, smurtas seimoje, smurtas, vyras musa, mane musa, musa mane, prievarta, isprievartavimas'
	],
	[
		'homeless-tonight',
		'help:homeless_tonight',
		'neturiu kur miegoti, neturiu kur gyventi, neturiu kur nakvoti, benamis, bename, benamyste, miegu gatveje, ismete is namu, nakvyne siandien, nakvynes namai'
	],
	[
		'food-today',
		'help:food_today',
		'neturiu maisto, neturiu ka valgyti, neturiu ko valgyti, nera ko valgyti, alkanas, alkana, vaikai alkani, nera maisto'
	],
	[
		'hate-crime',
		'help:hate_crime',
		'rasizmas, rasistas, neapykantos nusikaltimas, neapykantos kalba, pranesti apie rasizma, diskriminacija, homofobija'
	]
]);

export const helpVocabulary: readonly VocabularyEntry[] = [
	...english,
	...romanian,
	...polish,
	...lithuanian
];
