import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_PASSWORD_LENGTH, passwordProblem } from './password';

const ABOUT = ['margaret.okafor@example.org', 'Margaret Okafor', 'Stronger Together'];
const LOCAL = ['Saltmere', 'Upper Saltmere', 'Brinewick'];

describe('a password', () => {
	it.each([
		['shop window', 'too_short'],
		['🧶🧶🧶', 'too_short'],
		['a'.repeat(201), 'too_long'],
		['password1234', 'too_common'],
		['Password-1234!', 'too_common'],
		['Saltmere Saltmere', 'too_common'],
		['brinewick-2026', 'too_common'],
		['a brinewick of blue teapots', null],
		['Thurrock Thurrock', null],
		['aaaaaaaaaaaaaaaa', 'too_common'],
		['121212121212', 'too_common'],
		['............', 'too_common'],
		['harbourharbou', null],
		['tulip1tulip1tulip1', 'too_common'],
		['lkjhgfdsapoiuytrewq', 'too_common'],
		['margaretokafor', 'too_personal'],
		['MargaretOkafor1!', 'too_personal'],
		['margaret@example.org', 'too_personal'],
		['strongertogether26', 'too_personal'],
		['margaret sells blue teapots', null],
		['four wet dogs on a bus', null],
		['            x           ', 'too_common'],
		['pięć żółtych łódek', null]
	])('%j: %s', (password, problem) => {
		expect(passwordProblem(password, ABOUT, LOCAL)).toBe(problem);
	});

	it('may be any twelve different letters', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...'qzmwxnebrcvtkyupoiljhgfdsa7!9 #é'), {
					minLength: MIN_PASSWORD_LENGTH,
					maxLength: 30
				}),
				(letters) => passwordProblem(letters.join(''), [], []) !== 'too_short'
			)
		);
	});
});
