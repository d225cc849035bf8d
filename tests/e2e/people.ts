/** Who is in the directory that the end-to-end tests visit. Each may be signed in several times at once. */
import type { Page } from '@playwright/test';
import { PASSWORD, preparedCode, type PreparedPerson } from '../support/prepared-people';

export const COORDINATOR: PreparedPerson = {
	email: 'coordinator@example.org',
	name: 'Cora Coordinator',
	role: 'coordinator',
	hasSecondFactor: true
};
export const BUILDER: PreparedPerson = {
	email: 'builder@example.org',
	name: 'Bo Builder',
	role: 'community_builder',
	areaIds: ['grays', 'tilbury-chadwell']
};

export const MAPPER: PreparedPerson = {
	email: 'mapper@example.org',
	name: 'Mo Mapper',
	role: 'mapper',
	areaIds: ['grays']
};

/** Coordinators who have yet to set up a code app, one for each way in which the tests run. */
export const newCoordinator = (project: string): PreparedPerson => ({
	email: `new-${project}@example.org`,
	name: `New ${project}`,
	role: 'coordinator'
});
export const PROJECTS = ['desktop', 'phone', 'desktop-no-script', 'phone-no-script'];

/** Somebody for tests that change a password. */
export const forgetful = (project: string): PreparedPerson => ({
	email: `forgetful-${project}@example.org`,
	name: `Forgetful ${project}`,
	role: 'owner'
});

export const PEOPLE = [
	COORDINATOR,
	BUILDER,
	MAPPER,
	...PROJECTS.map(newCoordinator),
	...PROJECTS.map(forgetful)
];

export async function signIn(
	page: Page,
	person: PreparedPerson,
	password = PASSWORD
): Promise<void> {
	await page.goto('/builders/sign-in');
	await page.getByLabel('E-mail address').fill(person.email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	if (!person.hasSecondFactor) return;
	await page.getByLabel('Code').fill(preparedCode());
	await page.getByRole('button', { name: 'Go on' }).click();
}
