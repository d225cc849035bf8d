/** Access guides in the states they are found in: complete, half filled in, old, and mostly "no". */
import type { SeedVenue } from '#db/seed/seed-data';

type Guide = NonNullable<SeedVenue['access']>;

/** Somebody walked through with the whole form. */
export const complete = (checkedOn: string): Guide => ({
	entrance: {
		stepFree: 'yes',
		automaticDoor: 'yes',
		wideDoor: 'yes',
		note: 'Level way in from the car park side.'
	},
	parking: { onSite: 'yes', blueBadgeBays: 'yes', dropOffPoint: 'yes', note: 'Two wide bays.' },
	reception: { staffed: 'yes', lowCounter: 'yes', seating: 'yes' },
	lifts: { lift: 'yes' },
	rampsAndStairs: { ramp: 'yes', handrails: 'yes', levelInside: 'yes' },
	toilets: { accessibleToilet: 'yes', changingPlaces: 'yes', babyChanging: 'yes' },
	hearingAndAssistive: { hearingLoop: 'yes', largePrint: 'yes', signLanguage: 'no' },
	quietSpace: { quietSpace: 'yes', lowLighting: 'yes', note: 'Ask at the desk for the key.' },
	checkedOn
});

/** A plain ground-floor hall. */
export const groundFloor = (checkedOn: string): Guide => ({
	entrance: { stepFree: 'yes', automaticDoor: 'no', wideDoor: 'yes' },
	parking: { onSite: 'yes', blueBadgeBays: 'no' },
	lifts: { lift: 'no', note: 'Everything is on the ground floor.' },
	rampsAndStairs: { levelInside: 'yes' },
	toilets: { accessibleToilet: 'yes', changingPlaces: 'no', babyChanging: 'yes' },
	checkedOn
});

/** An old building that says honestly what it cannot do. */
export const hardToEnter = (checkedOn: string): Guide => ({
	entrance: {
		stepFree: 'no',
		wideDoor: 'no',
		note: 'Three steps, no ramp. Ring and we come down.'
	},
	parking: { onSite: 'no', blueBadgeBays: 'no', note: 'Street parking only.' },
	lifts: { lift: 'no' },
	rampsAndStairs: { ramp: 'no', handrails: 'yes', levelInside: 'no' },
	toilets: { accessibleToilet: 'no', changingPlaces: 'no' },
	checkedOn
});

/** Someone asked two questions on the phone; nobody has looked. */
export const halfKnown: Guide = {
	entrance: { stepFree: 'yes' },
	toilets: { accessibleToilet: 'yes' }
};
