/** Plain words about time, taken apart: every letter of the text belongs to one token, so that none can be lost. */

export type ClockTime = {
	hour: number;
	minute: number;
	/** "am" or "pm", or said by "noon" and "midnight". */
	half: 'am' | 'pm' | null;
	/** Written as only a clock of 24 hours is: "14:00", "09:30", "0930". */
	is24: boolean;
};

export type PlainDate = { year: number | null; month: number; day: number };

type Value =
	| { kind: 'time'; time: ClockTime }
	| { kind: 'days'; days: number[] }
	| { kind: 'nth'; nth: number }
	| { kind: 'month'; month: number }
	| { kind: 'date'; date: PlainDate }
	| { kind: 'dates'; first: PlainDate; last: PlainDate }
	| { kind: 'weeks'; weeks: number }
	| { kind: 'half_day'; half: 'am' | 'pm' }
	| { kind: 'school'; school: 'term' | 'holidays' }
	| { kind: 'ask'; ask: 'by_appointment' | 'call_first' }
	| { kind: 'staffed'; staffed: boolean }
	| {
			kind:
				| 'bad_time'
				| 'to'
				| 'until'
				| 'from'
				| 'comma'
				| 'and'
				| 'stop'
				| 'colon'
				| 'open'
				| 'close'
				| 'of_month'
				| 'bank_holidays'
				| 'as_usual'
				| 'including'
				| 'closed'
				| 'for'
				| 'all_day'
				| 'filler'
				| 'space'
				| 'word';
	  };

export type Token = Value & { text: string; from: number; to: number };
export type Kind = Token['kind'];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY_OF_MONTH = '([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:,? ?(20[2-9]\\d)(?!\\d))?';
const monthOf = (text: string) => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
const dateOf = (day: string, month: string, year: string | undefined): PlainDate => ({
	day: Number(day),
	month: monthOf(month),
	year: year ? Number(year) : null
});

const DAYS: [string, number[]][] = [
	["mon(?:day)?(?:['’]?s)?", [1]],
	['tue(?:s|sday|sdays)?', [2]],
	['wed(?:s|nesday|nesdays)?', [3]],
	['thu(?:r|rs|rsday|rsdays)?', [4]],
	["fri(?:day)?(?:['’]?s)?", [5]],
	["sat(?:urday)?(?:['’]?s)?", [6]],
	["sun(?:day)?(?:['’]?s)?", [7]],
	['week ?days?|m-f', [1, 2, 3, 4, 5]],
	['weekends?', [6, 7]],
	[
		'every ?day|each day|daily|(?:7|seven) days a week|all week|every day of the week',
		[1, 2, 3, 4, 5, 6, 7]
	]
];
const NTH: [string, number][] = [
	['second[ -](?:to[ -])?last|last but one', -2],
	['first|1st', 1],
	['second|2nd', 2],
	['third|3rd', 3],
	['fourth|4th', 4],
	['fifth|5th', 5],
	['last', -1]
];
const NUMBERS = ['two', 'three', 'four', 'five', 'six'];
const numberOf = (text: string) => Number(text) || NUMBERS.indexOf(text.toLowerCase()) + 2;

type Rule = [pattern: RegExp, read: (found: string[]) => Value];
const rule = (pattern: string, read: (found: string[]) => Value): Rule => [
	new RegExp(pattern, 'iyu'),
	read
];
/** A whole word or several. */
const word = (pattern: string, value: Value): Rule =>
	rule(`(?:${pattern})(?![\\p{L}\\p{N}])`, () => value);

const SCHOOL = '(?:the )?(?:school )?';
const IN = '(?:in |during |on )?(?:the )?';

function timeOf(hours: string, minutes: string | undefined, half: string | undefined): Value {
	const hour = Number(hours);
	const minute = Number(minutes ?? 0);
	const isHalf = half?.[0]?.toLowerCase();
	if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return { kind: 'bad_time' };
	if (isHalf && (hour === 0 || hour > 12)) return { kind: 'bad_time' };
	return {
		kind: 'time',
		time: {
			hour,
			minute,
			half: isHalf === 'a' ? 'am' : isHalf === 'p' ? 'pm' : null,
			is24: !isHalf && (hour > 12 || /^0/.test(hours))
		}
	};
}

/** The first that fits wins, so longer phrases come first. */
const RULES: Rule[] = [
	rule('\\s*\\n\\s*|;', () => ({ kind: 'stop' })),
	rule('\\s+', () => ({ kind: 'space' })),
	// What looks like a time and is none: money, ages, telephone numbers, rooms.
	rule('[£$€#]\\s?\\d[\\d.,]*\\p{L}*', () => ({ kind: 'word' })),
	rule(
		'(?:ages?d?|under|over|room|hall|unit|floor|bus|route|no\\.|number|years?|up to|max(?:imum)?)\\s?:?\\s?\\d+(?:\\s?(?:-|–|to|and|&)\\s?\\d+)?(?![:.]\\d)\\p{L}*',
		() => ({ kind: 'word' })
	),
	rule(
		'\\d+\\s?(?:-|–|to)\\s?\\d+\\s?(?:years?|yrs?|year olds?|months|mins?|minutes|people)\\b',
		() => ({
			kind: 'word'
		})
	),
	rule(
		'\\d+(?:\\.\\d+)?\\s?(?:years?|yrs?|months|mins?|minutes|people|miles?|metres|%)(?!\\p{L})',
		() => ({
			kind: 'word'
		})
	),
	rule('[\\w.+-]+@[\\w.-]+|https?:\\S+|www\\.\\S+', () => ({ kind: 'word' })),
	rule('\\+?\\d{5,}|\\d{3,4} \\d{3,}', () => ({ kind: 'word' })),
	word('24 ?/ ?7|24 ?(?:hours?|hrs?)(?: a day)?|round the clock|day and night', {
		kind: 'all_day'
	}),
	// Dates.
	rule('(20[2-9]\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)', ([, y, m, d]) => ({
		kind: 'date',
		date: { year: Number(y), month: Number(m), day: Number(d) }
	})),
	rule(
		'(0?[1-9]|[12]\\d|3[01])[/.](0?[1-9]|1[0-2])[/.](20[2-9]\\d|[2-9]\\d)(?!\\d)',
		([, d, m, y = '']) => ({
			kind: 'date',
			date: { year: Number(y.length === 2 ? `20${y}` : y), month: Number(m), day: Number(d) }
		})
	),
	rule('\\d{1,2}/\\d{1,2}(?!\\d)', () => ({ kind: 'word' })),
	rule(
		`${DAY_OF_MONTH}\\s?(?:-|–|to)\\s?${DAY_OF_MONTH} (?:of )?${MONTH}${YEAR}(?!\\s?(?:-|–|to\\b))`,
		([, first = '', last = '', month = '', year]) => ({
			kind: 'dates',
			first: dateOf(first, month, year),
			last: dateOf(last, month, year)
		})
	),
	rule(`${DAY_OF_MONTH} ?(?:of )?${MONTH}${YEAR}`, ([, day = '', month = '', year]) => ({
		kind: 'date',
		date: dateOf(day, month, year)
	})),
	rule(
		`${MONTH} ([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)${YEAR}`,
		([, month = '', day = '', year]) => ({
			kind: 'date',
			date: dateOf(day, month, year)
		})
	),
	rule(
		`${MONTH} ([12]\\d|3[01]|0?[1-9]),? (20[2-9]\\d)(?!\\d)`,
		([, month = '', day = '', year]) => ({
			kind: 'date',
			date: dateOf(day, month, year)
		})
	),
	// Weeks and months.
	rule(
		'(?:every|once (?:every|in)) (\\d|two|three|four|five|six) weeks(?: on)?\\b',
		([, count = '']) => ({
			kind: 'weeks',
			weeks: numberOf(count)
		})
	),
	word('every other(?: week)?(?: on)?|alternate(?: weeks)?|every fortnight|fortnightly(?: on)?', {
		kind: 'weeks',
		weeks: 2
	}),
	word('every (?:second|2nd)(?= (?:mon|tue|wed|thu|fri|sat|sun))(?!.{3,10} (?:of|in) )', {
		kind: 'weeks',
		weeks: 2
	}),
	word('(?:of|in) (?:the|each|every|a) month|of month|each month|every month|monthly', {
		kind: 'of_month'
	}),
	...NTH.map(([pattern, nth]) => word(pattern, { kind: 'nth', nth })),
	...DAYS.map(([pattern, days]) => word(pattern, { kind: 'days', days })),
	rule(MONTH, ([, month = '']) => ({ kind: 'month', month: monthOf(month) })),
	// Schools and holidays.
	word(`${IN}(?:school )?term[ -]?times?(?: only)?|${IN}school terms?(?: only)?`, {
		kind: 'school',
		school: 'term'
	}),
	word(`${IN}${SCHOOL}(?:bank|public) ?holidays?(?: mondays?)?`, { kind: 'bank_holidays' }),
	word(`${IN}school holidays?(?: only)?|out of term(?: time)?`, {
		kind: 'school',
		school: 'holidays'
	}),
	word('as (?:usual|normal)|normal hours|usual hours', { kind: 'as_usual' }),
	word('including|includes?|inc\\.?|incl\\.?|even', { kind: 'including' }),
	// Before going there.
	word(
		'(?:strictly )?by (?:prior )?appointment(?: only)?|appointments? only|by arrangement(?: only)?',
		{
			kind: 'ask',
			ask: 'by_appointment'
		}
	),
	word(
		'(?:please |just )?(?:call|ring|phone|telephone)(?: us)? (?:first|ahead|before(?: (?:you (?:go|come|visit)|coming|visiting))?)',
		{ kind: 'ask', ask: 'call_first' }
	),
	word('unstaffed|no staff|without staff|not staffed|self[ -]service', {
		kind: 'staffed',
		staffed: false
	}),
	word('staffed|with staff', { kind: 'staffed', staffed: true }),
	word(
		'not open|closed|shut|closes? (?=on )|except(?: for)?|excluding|excl\\.?|exc\\.?|apart from|not|no sessions?',
		{
			kind: 'closed'
		}
	),
	word('for', { kind: 'for' }),
	// Times.
	word('(?:12 ?)?noon|midday|12 midday', {
		kind: 'time',
		time: { hour: 12, minute: 0, half: 'pm', is24: false }
	}),
	word('(?:12 ?)?midnight', {
		kind: 'time',
		time: { hour: 12, minute: 0, half: 'am', is24: false }
	}),
	rule(
		'(\\d{1,2}) ?[:.] ?(\\d{2})(?![\\d]) ?(?:([ap])\\.?m\\b\\.?|hrs?\\b|h\\b)?',
		([, h = '', m, half]) => timeOf(h, m, half)
	),
	rule('(\\d{2})(\\d{2}) ?(?:hrs?\\b|h\\b)', ([, h = '', m]) =>
		timeOf(h.padStart(2, '0'), m, undefined)
	),
	rule('([01]\\d|2[0-4])([0-5]\\d)(?=\\s?(?:-|–|—|to\\b))', ([, h = '', m]) =>
		timeOf(h, m, undefined)
	),
	rule('(?<=(?:-|–|—|to)\\s?)([01]\\d|2[0-4])([0-5]\\d)(?!\\d)', ([, h = '', m]) =>
		timeOf(h, m, undefined)
	),
	rule('(\\d{1,2}) ?([ap])\\.?m\\b\\.?', ([, h = '', half]) => timeOf(h, undefined, half)),
	rule('\\d{1,2}(?:st|nd|rd|th)', () => ({ kind: 'word' })),
	rule('(\\d{1,2})(?![\\p{L}\\d])', ([, h = '']) => timeOf(h, undefined, undefined)),
	word('(?:in the )?mornings?', { kind: 'half_day', half: 'am' }),
	word('(?:in the )?(?:afternoons?|evenings?)|(?:at )?nights?', { kind: 'half_day', half: 'pm' }),
	// What holds it together.
	word('until|till|til', { kind: 'until' }),
	rule('-|–|—|(?:to|thru|through)(?![\\p{L}\\p{N}])', () => ({ kind: 'to' })),
	word('from|starting|starts|start|beginning|since|commencing', { kind: 'from' }),
	word('and|plus', { kind: 'and' }),
	rule('[&+/]', () => ({ kind: 'and' })),
	rule(',', () => ({ kind: 'comma' })),
	rule(':', () => ({ kind: 'colon' })),
	rule('[(\\[]', () => ({ kind: 'open' })),
	rule('[)\\]]', () => ({ kind: 'close' })),
	rule('[.!]', () => ({ kind: 'stop' })),
	word(
		"weekly|(?:every|each) week|all year(?: round)?|we(?:’re|'re)?|are|is|it|open(?:s|ing)?(?: hours| times)?|hours?|times?|hrs|on|at|in|the|a|every|each|between|during|only|please|o[’']?clock",
		{ kind: 'filler' }
	),
	rule("[\\p{L}\\p{N}’'-]+|.", () => ({ kind: 'word' }))
];

/** Takes a text apart. Spaces are left out; every other letter is inside exactly one token. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length;) {
		const token = tokenAt(text, at);
		if (token.kind !== 'space') tokens.push(token);
		at = token.to;
	}
	return tokens;
}

const LETTER = /[\p{L}\p{N}]/u;

function tokenAt(text: string, at: number): Token {
	const isInsideWord = at > 0 && /\p{L}/u.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
	for (const [pattern, read] of RULES) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found || found[0] === '' || isInsideWord) continue;
		return { ...read([...found]), text: found[0], from: at, to: at + found[0].length };
	}
	return { kind: 'word', text: text[at] ?? '', from: at, to: at + 1 };
}
