const SVG = 'http://www.w3.org/2000/svg';

/** A picture of one path, silent for screen readers: the words beside it say what it is. */
export function svgPicture(path: string, viewBox: string): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', viewBox);
	svg.setAttribute('aria-hidden', 'true');
	const shape = document.createElementNS(SVG, 'path');
	shape.setAttribute('d', path);
	svg.append(shape);
	return svg;
}
