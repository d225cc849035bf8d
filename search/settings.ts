/** Every number that decides what is found and in which order, with its reason. Both engines read them here. */

/** The most words of one question that are matched as text, so that the work for it stays bounded. */
export const MAX_WORDS = 12;
/** A question is read to here to understand it: as many words as its 200 letters can hold and still be a sentence. */
export const MAX_WORDS_READ = 40;

/** Weight of a word by where it stands. A name says most; a description is long and mentions much. */
export const FIELD_WEIGHTS = {
	name: 6,
	organisation: 3,
	venue: 3,
	town: 1.5,
	summary: 2,
	description: 1
} as const;
export type TextField = keyof typeof FIELD_WEIGHTS;
export const TEXT_FIELDS = Object.keys(FIELD_WEIGHTS) as TextField[];

/** Weight of a word that is not quite the one typed. An exact word must win over any guess. */
export const VARIANT_WEIGHTS = {
	exact: 1,
	/** "foodbank" for "food bank", and back */
	joined: 0.9,
	/** Another name for the same thing: "memory cafe" for "dementia" */
	synonym: 0.7,
	/** "library" for "lib" */
	prefix: 0.6,
	oneEdit: 0.65,
	twoEdits: 0.4
} as const;

/** Guesses per word: enough for every plausible slip, few enough to keep a search cheap. */
export const MAX_SIMILAR_WORDS = 6;
export const MAX_COMPLETIONS = 10;
/** Names of several words looked up for one question. */
export const MAX_PHRASES = 6;

/**
 * The parts of a listing's score. Each part lies between 0 and 1, so the weights can be read as "worth":
 * a name that is exactly what was typed is worth more than anything else together.
 */
export const SCORE = {
	/** Share of the question that the listing answers, by words and by meaning. */
	coverage: 3,
	/** How well the name is what was typed. */
	name: 3,
	/** MiniSearch's BM25 score, against the best in this search. */
	text: 1.2,
	/** Being of a kind or category that was meant; the first category counts most. */
	meaning: 1,
	/** Near the place that was meant. */
	nearness: 0.8,
	/** Checked lately. Small: it orders equals, it does not hide the right answer. */
	freshness: 0.25
} as const;

/** Added when the whole name was typed. */
export const EXACT_NAME_BONUS = 3;

/** A listing that answers less than this share of what the best one answers is not shown. */
export const LEAST_COVERAGE = 0.5;
/** Half of what was asked must be answered: "passport photos" is not answered by a photo group. */
export const LEAST_ANSWERED = 0.51;

/** A word standing in nearly every listing says little; no word says less than this. */
export const LEAST_WORD_WEIGHT = 0.15;
/** A part that was understood as a kind, category or feature weighs at least this much. */
export const MEANING_WEIGHT = 0.8;
/** "Free", "step-free", "Polish", an age: they narrow a wish down, they are not the wish. */
export const DETAIL_WEIGHT = 0.35;
/** A word that no listing has, beside a part that was understood. */
export const UNKNOWN_WORD_WEIGHT = 0.3;
/** In a sentence with an understood need, the other words are small talk. */
export const SMALL_TALK_WEIGHT = 0.2;
/** Beyond so many words a question is a sentence. */
export const SENTENCE_WORDS = 4;
/** "Group", "club": they say what form it has, not what it is about. */
export const FORM_WORD_WEIGHT = 0.15;

/** How far a place reaches: about half an hour's walk from the middle of a town. Generous on purpose. */
export const PLACE_RADIUS_METRES = {
	town: 2200,
	village: 1800,
	suburb: 1800,
	hamlet: 1500
} as const;
export const SECTOR_RADIUS_METRES = 2200;
export const DISTRICT_RADIUS_METRES = 3500;
/** A town written in the address is believed this many radii from the middle: post towns are large. */
export const TOWN_NAME_REACH = 2;
/** At this distance nearness is worth half. */
export const HALF_NEARNESS_METRES = 2000;

/** Cards under "outside" at most, and how good they must be against the best match. */
export const MAX_OUTSIDE = 10;
/** Cards shown where nothing was found. */
export const MAX_ALTERNATIVES = 5;
export const OUTSIDE_LEAST_SCORE = 0.5;

/** Checked within half a year is fresh; after a year and a half a check says nothing any more. */
export const FRESH_DAYS = 183;
export const STALE_DAYS = 548;

/** Ages counted in the age facet: each can be used as the `age` parameter. */
export const FACET_AGES = [2, 8, 14, 20, 40, 70] as const;

/** Listings indexed between two pauses of a rebuild, so that readers never wait for long. */
export const REBUILD_CHUNK = 25;

/** Words that carry no meaning in a question, folded, by language. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	[
		// English
		'a an and any anybody anyone anything are as at be been being by can could do does doing for from get',
		'getting give go going got had has have having hello help hi how i id if im in into is it its ive just',
		'know like live local looking look lot me more my near nearby nearest need needs new of off on one or our',
		'out over place places please really round she he her his should since so some somebody someone something',
		'somewhere such that the their them there these they thing things this those to too up us very want was',
		'way we were what whats when where wheres which who whos why will with would you your around about',
		'help find finding tell show during area opening times time hours address phone number website speaking speaker speakers speak nothing no not cant cannot dont didnt doesnt wont isnt arent havent hasnt',
		// Romanian, Polish, Lithuanian
		'unde pentru si sau la in cu de un o am vreau nevoie pot gasesc este sunt mea meu',
		'gdzie dla i lub w na z jest sa moge potrzebuje szukam mam do moj moja',
		'kur ir arba su as man reikia ieskau yra galiu mano i prie apie'
	]
		.join(' ')
		.split(' ')
);

/** Forms that an activity can have. Alone they mean the kind "group" or nothing in particular. */
export const FORM_WORDS: ReadonlySet<string> = new Set(
	'group groups club clubs class classes session sessions meeting meetings service services support activity activities centre community'.split(
		' '
	)
);

/**
 * Meilisearch: the most listings asked for by one word; the embedded engine answers for commoner ones. Each listing
 * takes some 35 microseconds to carry over, longer than to find it in our own memory.
 */
export const MEILI_MAX_HITS = 5000;

/**
 * Meilisearch: how its index is set up; applied at every start and rebuild. It looks words up and forgives slips.
 * What words mean, which listings pass a filter and what comes first is decided by us, so that both engines agree:
 * hence no synonyms, no stop words and nothing to filter or sort by.
 */
export const MEILI_INDEX_SETTINGS = {
	/** `...Forms` hold the stems, so that "walks" finds "walking" as it does in the embedded engine. */
	searchableAttributes: [...TEXT_FIELDS, 'nameForms', 'forms'],
	displayedAttributes: ['key', 'version'],
	filterableAttributes: [],
	sortableAttributes: [],
	rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness'],
	stopWords: [],
	synonyms: {},
	/** As in `allowedEdits`. */
	typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
	pagination: { maxTotalHits: MEILI_MAX_HITS }
};
