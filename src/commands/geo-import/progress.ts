import type { Progress } from '#db/geo/read-csv';

/** Says how far the reading of a file has come, at every tenth of it; a small file needs no words. */
export function sayProgress(say: (line: string) => void) {
	let last = { file: '', tenths: 0 };
	return (file: string, { lines, share }: Progress) => {
		if (last.file !== file) last = { file, tenths: share === 1 ? 10 : 0 };
		const tenths = Math.floor(share * 10);
		if (tenths <= last.tenths) return;
		last.tenths = tenths;
		say(`  ${file}: ${lines.toLocaleString('en-GB')} lines, ${Math.floor(share * 100)} %`);
	};
}
