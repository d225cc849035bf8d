import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { place } from '#db/seed/thurrock/place/index';
import { generateDirectory } from '#tests/relevance/generate-directory';
import { ask, NOW } from '#tests/relevance/run-relevance';
import { generatedJudged } from '#tests/relevance/judged/generated';
const size = Number(process.argv[2] ?? 2000);
const listings = generateDirectory(size).map((g) => g.listing);
const engine = createEmbeddedEngine(place);
let t = performance.now();
await engine.replaceAll(listings);
console.log('build', performance.now() - t);
const qs = generatedJudged.map((j) => j.q);
const times: [number, string][] = [];
for (let r = 0; r < 4; r++)
	for (const q of qs) {
		const c = process.cpuUsage();
		await engine.search(ask(q), NOW);
		const cc = process.cpuUsage(c);
		const ms = (cc.user + cc.system) / 1000;
		if (r) times.push([ms, q]);
	}
times.sort((a, b) => b[0] - a[0]);
console.log(
	'p50',
	times[times.length >> 1]![0],
	'p95',
	times[Math.floor(times.length * 0.05)]![0],
	times.slice(0, 8)
);
