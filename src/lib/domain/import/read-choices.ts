/** Cells that have to hold something we know: kinds, categories, languages, cost, access, areas. */
import { ACCESS_FEATURES, type AccessFeature } from '../access';
import type { Column } from '../interchange/columns';
import { KINDS } from '../kind';
import { COSTS } from '../listing';
import type { WarningCode } from './problems';
import type { RowCells } from './row-cells';
import { oneLine, yesOrNo } from './text-repairs';

/** An id with what people may call it. */
export type Choice = { id: string; names: readonly string[] };

const folded = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]/g, '')
		.replace(/s$/, '');

/** Finds the id that a word means; null for none. */
export type Chooser = (word: string) => string | null;

export function createChooser(choices: readonly Choice[]): Chooser {
	const byName = new Map(
		choices.flatMap(({ id, names }) => [id, ...names].map((name) => [folded(name), id] as const))
	);
	const ids = new Set(choices.map(({ id }) => id));
	return (word) => (ids.has(word) ? word : (byName.get(folded(word)) ?? null));
}

const KIND_NAMES: Partial<Record<(typeof KINDS)[number], string[]>> = {
	hub: ['community hub'],
	warm_space: ['warm hub', 'warm place', 'warm welcome', 'warm spaces'],
	hirc: ['hate incident reporting centre', 'hate crime reporting centre'],
	group: ['club', 'community group', 'support group', 'society', 'activity'],
	service: ['charity', 'support service', 'organisation'],
	venue: [
		'hall',
		'community centre',
		'building',
		'place',
		'place to meet',
		'community hall',
		'church'
	]
};
export const kindChooser = createChooser(KINDS.map((id) => ({ id, names: KIND_NAMES[id] ?? [] })));

const ACCESS_NAMES: Partial<Record<AccessFeature, string[]>> = {
	step_free: [
		'wheelchair access',
		'wheelchair',
		'step free access',
		'level access',
		'ramp',
		'step free way in'
	],
	accessible_toilet: ['disabled toilet', 'wheelchair toilet'],
	changing_places: ['changing places toilet'],
	blue_badge_parking: ['disabled parking', 'blue badge'],
	hearing_loop: ['induction loop', 'loop'],
	sign_language: ['bsl'],
	quiet_space: ['quiet room']
};
const accessChooser = createChooser(
	ACCESS_FEATURES.map((id) => ({ id, names: ACCESS_NAMES[id] ?? [] }))
);

const LANGUAGES =
	'ar bg bn bs cs cy de el es fa fr gu hi hr hu it ja ku lt lv ml ne nl pa pl ps pt ro ru sk so sq sr sv sw ta te th ti tr uk ur vi yo yue zh';
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const languageChooser = createChooser(
	LANGUAGES.split(' ').map((id) => ({ id, names: [languageNames.of(id) ?? id] }))
);
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reads a list; what nobody knows is left out with a warning, and names that became ids are shown. */
export function readList(
	row: RowCells,
	column: Column,
	choose: Chooser,
	unknown: WarningCode
): string[] {
	const found: string[] = [];
	for (const word of row.list(column)) {
		const id = choose(word);
		if (id === null) row.note(unknown, column, word);
		else {
			if (id !== word) row.note('name_to_code', column, word);
			if (!found.includes(id)) found.push(id);
		}
	}
	return found;
}

const ENGLISH = /^en(-.*)?$|^english$/i;
function chooseLanguage(word: string): string | null {
	if (ENGLISH.test(word)) return 'en';
	return languageChooser(word) ?? (LANGUAGE.test(word) ? word : null);
}

export function readLanguages(row: RowCells): void {
	const all = readList(row, 'languages', chooseLanguage, 'unknown_language');
	row.set('languages', all.filter((code) => code !== 'en').join(';'));
}

const ACCESS_ANSWERS = ACCESS_FEATURES.map((feature) => [feature, `has_${feature}`] as const);

export function readAccess(row: RowCells): void {
	const said = new Set(readList(row, 'access_features', accessChooser, 'unknown_access'));
	for (const [feature, target] of ACCESS_ANSWERS) {
		if (!row.has(target)) continue;
		const answer = yesOrNo(row.typed(target));
		if (answer === null) row.note('not_yes_or_no', 'access_features', row.typed(target));
		if (answer) {
			said.add(feature);
			row.note('yes_read', 'access_features', `${feature}: ${row.typed(target)}`);
		}
	}
	row.set('access_features', ACCESS_FEATURES.filter((feature) => said.has(feature)).join(';'));
}

const COST = new RegExp(`^(${COSTS.join('|')})(?:: ?(.+))?$`, 'is');
const LONGEST_NOTE = 200;

/** "paid: £2 a session" is ours; other words are a note, and say free or paid where they plainly do. */
export function readCost(row: RowCells): void {
	const typed = oneLine(row.text('cost'));
	const isFree = row.has('is_free') ? yesOrNo(row.typed('is_free')) : null;
	const ours = COST.exec(typed);
	const note = (ours ? (ours[2] ?? '') : typed).slice(0, LONGEST_NOTE);
	const cost = ours?.[1]?.toLowerCase() ?? (typed ? costOf(typed) : isFree ? 'free' : '');
	if (!typed && isFree) row.note('yes_read', 'cost', row.typed('is_free'));
	if (typed && !ours) row.note(cost === 'unknown' ? 'unknown_cost' : 'name_to_code', 'cost');
	const plain = !ours && /^(free( of charge)?|no charge|£?0(\.00)?)[.!]?$/i.test(typed);
	row.set('cost', cost && note && !plain ? `${cost}: ${note}` : cost);
}

function costOf(words: string): (typeof COSTS)[number] {
	if (/\bdonation/i.test(words)) return 'donation';
	if (/£ ?0?\.?[1-9]|\b\d+p\b|£ ?[1-9]/i.test(words)) return 'paid';
	return /\bfree\b|\bno (charge|cost|fee)\b|^£?0(\.00)?$/i.test(words) ? 'free' : 'unknown';
}
