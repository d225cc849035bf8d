import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the law asks for. Without such a list, axe asks for good practice too. */
export const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The faults that axe finds, each as its rule and the place: "image-alt: <img ...>". In the page itself and without a
 * report of what is right, which takes a third of the time; that way it sees into frames of our own site alone, and we
 * have no others.
 */
export async function faults(
	page: Page,
	{ tags, within }: { tags?: string[]; within?: string } = {}
): Promise<string[]> {
	const builder = new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	if (tags) builder.withTags(tags);
	if (within) builder.include(within);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
