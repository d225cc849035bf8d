import { describe, expect, it } from 'vitest';
import { FORM_FIELDS, EMPTY_CONTACT, typedOf } from './listing-form';
import { emptyContent } from './listing-content';
import { isStep, STEPS, stepOf, stepStates, stepWithProblem } from './listing-steps';

const typed = typedOf(emptyContent({ name: 'Choir', kinds: ['group'], areaId: 'west' }));
const nothing = { problems: {}, hasTimes: false };

describe('the steps of the form', () => {
	it('ask every field, and none is left over for the first', () => {
		const onFirst = FORM_FIELDS.filter((field) => stepOf(field) === 'what');
		expect(onFirst).toEqual(['name', 'summary', 'description', 'kinds', 'categories']);
		expect(stepOf('openingTimes')).toBe('when');
		expect(isStep('toString')).toBe(false);
	});

	it('are done once nothing that residents ask is missing there', () => {
		expect(new Set(Object.values(stepStates(typed, nothing)))).toEqual(new Set(['open']));
		const full = {
			...{ ...typed, summary: 'We sing.', description: 'Songs.', categories: ['music'] },
			contacts: [{ ...EMPTY_CONTACT, phone: '01632 960001' }],
			...{ venueId: 'v', organisationId: 'o', cost: 'free' }
		};
		const states = stepStates(full, { problems: {}, hasTimes: true });
		expect(STEPS.filter((step) => states[step] === 'done')).toEqual([
			...['what', 'where', 'when', 'who', 'entry']
		]);
		const wrong = stepStates(full, { problems: { contacts: 'phone' }, hasTimes: false });
		expect(wrong).toMatchObject({ who: 'problem', when: 'open', what: 'done' });
	});

	it('show a problem where somebody is, else the first there is', () => {
		const problems = { contacts: 'phone', minAge: 'age' } as const;
		expect(stepWithProblem(problems, 'entry')).toBe('entry');
		expect(stepWithProblem(problems, 'send')).toBe('who');
		expect(stepWithProblem({}, 'send')).toBe('send');
	});
});
