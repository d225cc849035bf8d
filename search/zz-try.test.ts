import { test } from 'vitest';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { place } from '#db/seed/thurrock/place/index';
import { starterDirectory } from '#tests/relevance/starter-directory';
import { parseSearchQuery } from '#domain/search-query';
import { readFileSync } from 'node:fs';
const known = {
	categories: new Set(place.categories.map((c) => c.id)),
	areas: new Set(place.areas.map((a) => a.id))
};
test('try', async () => {
	const engine = createEmbeddedEngine(place);
	await engine.replaceAll(
		process.env.GEN
			? (await import('#tests/relevance/generate-directory'))
					.generateDirectory(2000)
					.map((g) => g.listing)
			: starterDirectory
	);
	console.log('size', await engine.size());
	const qs = readFileSync('/tmp/st/queries.txt', 'utf8').split('\n').filter(Boolean);
	for (const q of qs) {
		const { query } = parseSearchQuery(new URLSearchParams(q.includes('=') ? q : { q }), known);
		const t = performance.now();
		const r = await engine.search(query, new Date('2026-11-22T11:00:00Z'));
		const ms = performance.now() - t;
		console.log(
			`\n## ${q}  (${r.total} in, ${r.outside.length} out, ${ms.toFixed(1)} ms) text="${r.understanding.text}" ${r.understanding.understood.map((u) => u.type + ':' + u.value).join(' | ')} help=${r.understanding.help} near=${r.understanding.near?.label} lang=${r.understanding.language} unk=${r.understanding.unknownPlace} sp=${r.spelling} wid=${r.widened.length}`
		);
		for (const h of r.hits.slice(0, 5))
			console.log(
				`   ${h.name} [${h.kinds}] ${h.categories} ${h.town} ${h.distanceMetres ?? ''} <${h.reasons.map((x) => Object.values(x).join(':')).join(' ')}>`
			);
		for (const h of r.outside.slice(0, 3))
			console.log(
				`   out: ${h.name} [${h.kinds}] ${h.categories} ${h.town} ${h.distanceMetres ?? ''}`
			);
	}
});
