/**
 * Help that cannot wait: which numbers stand under which help id, and where each number is from. The words are in the
 * message catalogue, in every language that help is asked for in. Nothing here is ever logged.
 */
import { resolve } from '$app/paths';
import { m } from '$lib/paraglide/messages';
import type { HelpText } from '$lib/domain/wording';
import { dateWords } from '$lib/words/dates';
import type { Understanding } from '#search/engine';
import { builtInHelp, type HelpId } from './built-in-help';

type Locale = 'en' | 'ro' | 'pl' | 'lt';
type Words = (inputs: Record<string, never>, options: { locale: Locale }) => string;
/** `sourceDate`: null where the source has none. */
type Way = { href: string; words: Words; source?: string; sourceDate?: string | null };

const COUNCIL = { source: m.help_source_council(), sourceDate: null };
const call999: Way = { href: 'tel:999', words: m.help_call_999, ...COUNCIL };
const WAYS = {
	danger: () => [call999],
	suicide: () => [
		{
			href: 'tel:116123',
			words: m.help_call_samaritans,
			source: 'Samaritans, samaritans.org',
			sourceDate: null
		},
		{
			href: 'tel:111',
			words: m.help_call_nhs,
			source: 'NHS, page of a GP surgery',
			sourceDate: '2024-08'
		},
		{
			href: 'sms:85258?body=SHOUT',
			words: m.help_call_text_shout,
			source: 'Shout, giveusashout.org',
			sourceDate: null
		}
	],
	abuse: () => [
		{
			href: 'tel:08082000247',
			words: m.help_call_domestic,
			source: 'Refuge, refuge.org.uk',
			sourceDate: '2020-11'
		},
		call999
	],
	homeless_tonight: () => [
		{
			href: 'tel:08088004444',
			words: m.help_call_shelter,
			source: 'Shelter, shelter.org.uk',
			sourceDate: null
		}
	],
	food_today: () => [
		{
			href: 'tel:08082082138',
			words: m.help_call_citizens,
			source: 'Trussell, trusselltrust.org',
			sourceDate: null
		}
	],
	hate_crime: () => [
		{ href: resolve('/hate-incidents'), words: m.help_hate_crime_link },
		call999,
		{ href: 'tel:101', words: m.help_call_101, ...COUNCIL }
	]
} satisfies Record<HelpId, () => Way[]>;

/** When the numbers were put together. Nobody has rung them since: whoever does, says so here and in the words. */
const PUT_TOGETHER_ON = '2026-11-22';

const isHelpId = (id: string): id is HelpId => Object.hasOwn(WAYS, id);

function block(id: HelpId, locale: Locale, written: readonly HelpText[]) {
	const words = (part: 'title' | 'text', inLocale: Locale) =>
		(written.find(({ helpId, language }) => helpId === id && language === inLocale) ??
			builtInHelp(id, inLocale))[part];
	const ways: Way[] = WAYS[id]();
	return {
		id,
		lang: locale,
		title: words('title', locale),
		text: words('text', locale),
		links: ways.map((way) => ({ href: way.href, words: way.words({}, { locale }) })),
		/** Below the other language, for whoever stands beside. */
		english:
			locale === 'en'
				? null
				: {
						title: words('title', 'en'),
						text: words('text', 'en'),
						ways: ways.map((way) => way.words({}, { locale: 'en' })).join(' · ')
					},
		source: m.help_source({
			sources: [...new Set(ways.map(sourceWords))].filter(Boolean).join('; '),
			date: dateWords(PUT_TOGETHER_ON)
		})
	};
}

function sourceWords({ source, sourceDate }: Way): string | null {
	if (!source) return null;
	return sourceDate ? `${source} (${dateWords(sourceDate)})` : source;
}

export type HelpBlock = ReturnType<typeof block>;

/**
 * The help for a question, in the language it was asked in where that is known; in the words that coordinators have
 * `written`, where there are any.
 */
export function helpFirst(
	{ help, helpLanguages }: Pick<Understanding, 'help' | 'helpLanguages'>,
	written: readonly HelpText[] = []
): HelpBlock[] {
	return help.filter(isHelpId).map((id) => block(id, helpLanguages[0] ?? 'en', written));
}
