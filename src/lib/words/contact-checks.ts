import type { ContactWay } from '$lib/domain/read-listing-form';
import { m } from '$lib/paraglide/messages';

const WORDS: Record<ContactWay, () => string> = {
	phone: m.help_check_phone,
	email: m.help_check_email,
	web: m.help_check_web
};

/** What is wrong with a way to reach a group, and how it should look. */
export const unusableWayWords = (way: ContactWay): string => WORDS[way]();
