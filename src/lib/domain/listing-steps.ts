/** The form of a listing in steps: which fields each asks, and how far somebody has come with each. */
import { completenessOf, type AskedField } from './completeness';
import type { FormField, TypedListing } from './listing-form';
import type { FormProblems } from './read-listing-form';

const FIELDS = {
	what: ['name', 'summary', 'description', 'kinds', 'categories'],
	where: ['venueId', 'areaId', 'areasServed'],
	/** Opening times have a page of their own. */
	when: ['openingTimes'],
	who: ['contacts', 'organisationId'],
	entry: ['cost', 'costNote', 'minAge', 'maxAge', 'languages'],
	/** Only looks at what there is. */
	send: []
} as const satisfies Record<string, readonly (FormField | AskedField)[]>;

export type Step = keyof typeof FIELDS;
export const STEPS = Object.keys(FIELDS) as Step[];
export const isStep = (text: string | null): text is Step => STEPS.some((step) => step === text);

/** The step that asks this. */
export const stepOf = (field: FormField | AskedField): Step =>
	STEPS.find((step) => (FIELDS[step] as readonly string[]).includes(field)) ?? 'what';

export type StepState = 'problem' | 'done' | 'open';

/** `done`: nothing that residents ask is missing there. */
export function stepStates(
	typed: TypedListing,
	{ problems, hasTimes }: { problems: FormProblems; hasTimes: boolean }
): Record<Step, StepState> {
	const wrong = new Set(Object.keys(problems).map((field) => stepOf(field as FormField)));
	const missing = new Set(completenessOf(typed, { hasTimes }).missing.map(stepOf));
	const stateOf = (step: Step): StepState => {
		if (wrong.has(step)) return 'problem';
		return step === 'send' || missing.has(step) ? 'open' : 'done';
	};
	return Object.fromEntries(STEPS.map((step) => [step, stateOf(step)])) as Record<Step, StepState>;
}

/** Where to show what is wrong: on the step somebody is at if it has a problem, else on the first that has one. */
export function stepWithProblem(problems: FormProblems, at: Step): Step {
	const wrong = STEPS.filter((step) =>
		Object.keys(problems).some((field) => stepOf(field as FormField) === step)
	);
	return wrong.includes(at) ? at : (wrong[0] ?? at);
}
