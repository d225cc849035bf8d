/** An address as a code to scan. Drawn row by row as one line: it travels with each page and should weigh little. */
import { encode } from 'uqr';

/** An SVG, black on white, with the quiet edge of `border` squares that readers need. */
export function qrCode(text: string, border = 2): string {
	const { data, size } = encode(text, { border });
	const rows = data.map((row, y) => rowPath(row, y)).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0-.5h${size}v${size}H0z"/><path stroke="#000" d="${rows}"/></svg>`;
}

/** The dark squares of a row: a line along them that is lifted over the light ones. */
function rowPath(row: boolean[], y: number): string {
	const start = row.indexOf(true);
	if (start === -1) return '';
	let path = `M${start} ${y}`;
	for (let from = start; from < row.length;) {
		const isDark = row[from];
		let to = from;
		while (to < row.length && row[to] === isDark) to++;
		if (isDark) path += `h${to - from}`;
		else if (to < row.length) path += `m${to - from} 0`;
		from = to;
	}
	return path;
}
