/** The access guide of a venue: what someone needs to know before they set out. */
import { z } from 'zod';

/** Unknown is an answer of its own, and is never shown as "no". */
const answer = z.enum(['yes', 'no', 'unknown']).default('unknown');
const note = z.string().max(500).nullable().default(null);

const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject({ ...shape, note }).prefault({} as never);

export const accessGuide = z.strictObject({
	entrance: section({ stepFree: answer, automaticDoor: answer, wideDoor: answer }),
	parking: section({ onSite: answer, blueBadgeBays: answer, dropOffPoint: answer }),
	reception: section({ staffed: answer, lowCounter: answer, seating: answer }),
	lifts: section({ lift: answer }),
	rampsAndStairs: section({ ramp: answer, handrails: answer, levelInside: answer }),
	toilets: section({ accessibleToilet: answer, changingPlaces: answer, babyChanging: answer }),
	hearingAndAssistive: section({ hearingLoop: answer, largePrint: answer, signLanguage: answer }),
	quietSpace: section({ quietSpace: answer, lowLighting: answer }),
	/** When somebody last looked, "YYYY-MM-DD"; null while nobody has. */
	checkedOn: z.iso.date().nullable().default(null)
});
export type AccessGuide = z.infer<typeof accessGuide>;

/** The access features people filter by, each with the one answer of the guide that grants it. */
const FEATURE_ANSWERS = {
	step_free: (g: AccessGuide) => g.entrance.stepFree,
	accessible_toilet: (g: AccessGuide) => g.toilets.accessibleToilet,
	changing_places: (g: AccessGuide) => g.toilets.changingPlaces,
	lift: (g: AccessGuide) => g.lifts.lift,
	blue_badge_parking: (g: AccessGuide) => g.parking.blueBadgeBays,
	hearing_loop: (g: AccessGuide) => g.hearingAndAssistive.hearingLoop,
	sign_language: (g: AccessGuide) => g.hearingAndAssistive.signLanguage,
	quiet_space: (g: AccessGuide) => g.quietSpace.quietSpace
} as const;

export type AccessFeature = keyof typeof FEATURE_ANSWERS;
export const ACCESS_FEATURES = Object.keys(FEATURE_ANSWERS) as [AccessFeature, ...AccessFeature[]];

/** What is known of one feature of a venue; without a guide nothing is. */
export const accessAnswer = (
	guide: AccessGuide | null,
	feature: AccessFeature
): 'yes' | 'no' | 'unknown' => (guide ? FEATURE_ANSWERS[feature](guide) : 'unknown');

/** The features a venue is known to have, in the order of `ACCESS_FEATURES`. No guide: none known. */
export function accessFeatures(guide: AccessGuide | null): AccessFeature[] {
	if (!guide) return [];
	return ACCESS_FEATURES.filter((feature) => FEATURE_ANSWERS[feature](guide) === 'yes');
}
