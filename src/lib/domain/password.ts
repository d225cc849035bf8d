/** Which passwords are good enough: long, and not one of those that everybody tries first. */
import type { PlaceData } from './place-data';

export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 200;

export type PasswordProblem = 'too_short' | 'too_long' | 'too_common' | 'too_personal';

/** What people take when a password has to be long. Letters and digits alone, in small letters. */
const COMMON = new Set(
	`passwordpassword passwordpassword1 password123456 password1234 password12345 password123456789 mypassword123
	mypassword1234 passw0rd1234 passw0rdpassw0rd p4ssw0rdp4ssw0rd newpassword123 changeme1234 changemenow1
	pleasechangeme letmeinletmein letmeinplease letmein12345 letmein123456 welcome12345 welcome123456
	welcomewelcome welcomehome1 adminadminadmin adminpassword administrator administrator1 iloveyou1234
	iloveyou12345 iloveyouiloveyou iloveyousomuch qwertyuiopas qwertyuiop12 qwertyuiop123 qwertyuiop1234
	qwerty123456 qwerty1234567 qwertyqwerty qwertyasdfgh qwertyasdfzxcv asdfghjklzxcv asdfghjkl123
	zxcvbnmasdfghjkl 1q2w3e4r5t6y 1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv abcdefghijkl abcdefghijklm
	abcdefghijklmnop abc123abc123 abcd1234abcd1234 a1b2c3d4e5f6 0123456789abc 123456789abc 123456789012
	1234567890123 12345678901234 123456123456 112233445566 987654321098 098765432109 1234567890qwerty
	manchesterunited manchestercity liverpoolfc1 liverpool1234 arsenalarsenal westhamunited westham12345
	tottenham1234 chelseachelsea footballfootball football1234 football12345 sunshine1234 sunshinesunshine
	princessprincess princess1234 monkeymonkey monkey123456 dragondragon dragon123456 superman1234
	batmanbatman trustno1trustno1 whateverwhatever ilovemychildren ilovemyfamily ilovemykids1
	strongertogether strongertogether1 communitybuilder communitybuilder1 communitybuilders correcthorsebatterystaple`
		.split(/\s+/)
		.filter(Boolean)
);

const KEYBOARD_ROWS = [
	'qwertyuiopasdfghjklzxcvbnm',
	'abcdefghijklmnopqrstuvwxyz',
	'12345678901234567890'
];
/** A password of fewer different letters is a pattern: "aaaaaaaaaaaa", "121212121212". */
const FEWEST_DIFFERENT = 5;
/** A name shorter than this is in too many honest sentences. */
const SHORTEST_WORD = 3;
/** This much has to be left of a password when names are taken out. */
const LEAST_LEFT = 6;

/** What people here take when a password has to be long: where they are. */
export const localNames = ({
	borough,
	areas,
	places
}: Pick<PlaceData, 'borough' | 'areas' | 'places'>): string[] =>
	[borough, ...areas, ...places].map(({ name }) => name);

/**
 * What is wrong with a password, or null. `about` are words an attacker would know of this person (e-mail address,
 * name), `local` those that everybody here knows (`localNames`): a password may hold them, but there must be enough of
 * it left. Nothing is asked of signs or capitals.
 */
export function passwordProblem(
	password: string,
	about: string[],
	local: string[]
): PasswordProblem | null {
	if ([...password].length < MIN_PASSWORD_LENGTH) return 'too_short';
	if (password.length > MAX_PASSWORD_LENGTH) return 'too_long';
	const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	if (isCommon(password.toLowerCase(), plain) || isMadeOf(plain, local)) return 'too_common';
	return isMadeOf(plain, about) ? 'too_personal' : null;
}

function isCommon(password: string, plain: string): boolean {
	if (COMMON.has(plain) || new Set(password).size < FEWEST_DIFFERENT) return true;
	const backwards = [...plain].reverse().join('');
	const isRun = (letters: string) =>
		letters.length > 0 && KEYBOARD_ROWS.some((row) => row.includes(letters));
	return isRun(plain) || isRun(backwards) || isRepeated(plain);
}

/** "harbour1harbour1": the same few letters again and again. */
function isRepeated(plain: string): boolean {
	for (let size = 1; size <= Math.min(6, plain.length / 2); size++) {
		const again = plain.slice(0, size).repeat(Math.ceil(plain.length / size));
		if (again.startsWith(plain)) return true;
	}
	return false;
}

/** Hardly anything is left of it without the words of these names. */
function isMadeOf(plain: string, names: string[]): boolean {
	let rest = plain;
	const words = names
		.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((word) => word.length >= SHORTEST_WORD)
		.sort((a, b) => b.length - a.length);
	for (const word of words) rest = rest.replaceAll(word, '');
	return rest !== plain && rest.length < LEAST_LEFT;
}
