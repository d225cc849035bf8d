import { figureFor, figureParams, searchOf, type Figure } from '#domain/mapping/figure';

/** Where the listings behind a figure are: a search where search can ask for them, else a plain list. */
export function figureHref(part: Partial<Figure>): string {
	const figure = figureFor(part);
	const search = searchOf(figure);
	return search ? `/search?${search}` : `/communities/figures?${figureParams(figure)}`;
}
