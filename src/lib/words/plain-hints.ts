import type { PlainHint } from '$lib/domain/plain-english';
import { m } from '$lib/paraglide/messages';

/** What could be easier to read, and how. */
export function hintWords(hint: PlainHint): string {
	switch (hint.kind) {
		case 'reading_age':
			return m.hint_reading_age({ age: hint.age });
		case 'long_sentence':
			return m.hint_long_sentence({ words: hint.words, begins: hint.begins });
		case 'office_word':
			return m.hint_office_word({ avoid: hint.avoid, say: hint.say });
		case 'capitals':
			return m.hint_capitals({ word: hint.word });
	}
}
