/**
 * Checks of a part of a listing. Somebody who rang about the times has not made sure of the ramp, so each group of
 * fields carries its own date; the check of a whole listing counts for all of them.
 */
import {
	FIELD_GROUPS,
	type CheckMethod,
	type FieldCheck,
	type FieldChecks,
	type FieldGroup,
	type Provenance
} from './listing';
import type { FormField } from './listing-form';

type Checked = {
	provenance: Provenance;
	/** Left out where no part was ever checked on its own. */
	checks?: FieldChecks;
};

const wholeCheck = ({ checkedOn, checkedBy, checkedHow }: Provenance): FieldCheck | null =>
	checkedOn && checkedHow ? { on: checkedOn, by: checkedBy, how: checkedHow } : null;

/** What holds for a group of fields: its own check, or that of the whole listing if that is later; null without any. */
export function checkOf(
	{ provenance, checks = {} }: Checked,
	group: FieldGroup
): FieldCheck | null {
	const whole = wholeCheck(provenance);
	const own = checks[group] ?? null;
	if (!own || !whole) return own ?? whole;
	return own.on > whole.on ? own : whole;
}

/**
 * A listing after somebody has made sure of some of it; no groups: of everything. Once every part was checked on its
 * own, the oldest of these checks is that of the whole.
 */
export function withCheck<Content extends Checked>(
	content: Content,
	check: FieldCheck & { how: CheckMethod },
	groups: readonly FieldGroup[]
): Content {
	const isWhole = groups.length === 0 || FIELD_GROUPS.every((group) => groups.includes(group));
	if (isWhole) return withWhole(content, check, {});
	const checks: FieldChecks = { ...content.checks };
	for (const group of groups) checks[group] = check;
	const own = FIELD_GROUPS.map((group) => checkOf({ ...content, checks }, group));
	const oldest = own.reduce((a, b) => a && b && (b.on < a.on ? b : a));
	const before = content.provenance.checkedOn;
	const isLater = oldest !== null && (before === null || oldest.on > before);
	return isLater ? withWhole(content, oldest, checks) : { ...content, checks };
}

/** Checks of parts that are no later than that of the whole say nothing more. */
function withWhole<Content extends Checked>(
	content: Content,
	{ on, by, how }: FieldCheck,
	checks: FieldChecks
): Content {
	const later = Object.entries(checks).filter(([, check]) => check.on > on);
	return {
		...content,
		provenance: { ...content.provenance, checkedOn: on, checkedBy: by, checkedHow: how },
		checks: Object.fromEntries(later)
	};
}

const GROUP_OF_FIELD: Partial<Record<FormField, FieldGroup>> = {
	contacts: 'contact',
	venueId: 'place',
	areaId: 'place'
};

/** The groups that these fields of the form belong to. */
export const groupsOf = (fields: readonly FormField[]): FieldGroup[] => [
	...new Set(fields.flatMap((field) => GROUP_OF_FIELD[field] ?? []))
];
