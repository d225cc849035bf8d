/** Roles, passwords and moments, in words. */
import type { PasswordProblem } from '$lib/domain/password';
import type { Role } from '$lib/domain/person';
import { localMoment } from '$lib/domain/local-time';
import { m } from '$lib/paraglide/messages';
import { clockWords, dateWords } from './dates';

const ROLE_WORDS: Record<Role, { name(): string; does(): string }> = {
	community_builder: { name: m.role_community_builder, does: m.role_community_builder_does },
	coordinator: { name: m.role_coordinator, does: m.role_coordinator_does },
	mapper: { name: m.role_mapper, does: m.role_mapper_does },
	owner: { name: m.role_owner, does: m.role_owner_does }
};

export const roleWords = (role: Role): string => ROLE_WORDS[role].name();
/** "checks and publishes listings in their areas" */
export const roleDoesWords = (role: Role): string => ROLE_WORDS[role].does();

const PASSWORD_WORDS: Record<PasswordProblem, () => string> = {
	too_short: m.password_too_short,
	too_long: m.password_too_long,
	too_common: m.password_too_common,
	too_personal: m.password_too_personal
};
export const passwordWords = (problem: PasswordProblem): string => PASSWORD_WORDS[problem]();

/** "22 November 2026, 5:30pm", by the clock on the wall here. */
export function momentWords(at: Date): string {
	const { date, minutes } = localMoment(at);
	const two = (number: number) => String(number).padStart(2, '0');
	const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return m.account_moment({ date: dateWords(date), clock: clockWords(clock) });
}
