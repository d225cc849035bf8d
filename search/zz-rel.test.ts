import { test } from 'vitest';
import { runRelevance, directories } from '#tests/relevance/run-relevance';
import { gradeOf } from '#tests/relevance/measure';
import { appendFileSync, writeFileSync } from 'node:fs';
test('rel', async () => {
	writeFileSync('/tmp/st/rel.txt', '');
	const log = (s: string) => appendFileSync('/tmp/st/rel.txt', s + '\n');
	const { ours, plain, results } = await runRelevance();
	for (const k of Object.keys(ours) as (keyof typeof ours)[])
		log(
			`${k.padEnd(10)} n=${ours[k].questions} ours ndcg ${ours[k].ndcg.toFixed(3)} s3 ${ours[k].success.toFixed(2)} zero ${ours[k].zero.toFixed(2)} | plain ${plain[k].ndcg.toFixed(3)} s3 ${plain[k].success.toFixed(2)}`
		);
	const items = new Map(
		directories()
			.flatMap((d) => d.items)
			.map((i) => [i.listing.id, i])
	);
	for (const r of results.filter((r) => r.ndcg < 0.9).sort((a, b) => a.ndcg - b.ndcg)) {
		log(
			`\n[${r.judged.class}/${r.judged.directory}] ${r.judged.q}  ndcg ${r.ndcg.toFixed(2)}  n=${r.ids.length}`
		);
		for (const id of r.ids.slice(0, 10)) {
			const i = items.get(id)!;
			log(
				`    ${gradeOf(r.judged, i)} ${i.listing.name} [${i.listing.kinds}] ${i.listing.categories} @${i.listing.venue?.town} :: ${i.listing.summary.slice(0, 60)}`
			);
		}
		const missed = [...items.values()]
			.filter((i) => (i.truth ? 'generated' : 'starter') === r.judged.directory)
			.map((i) => ({ i, g: gradeOf(r.judged, i) }))
			.filter((x) => x.g > 1 && !r.ids.slice(0, 10).includes(x.i.listing.id))
			.sort((a, b) => b.g - a.g)
			.slice(0, 4);
		for (const { i, g } of missed)
			log(
				`    missed ${g} ${i.listing.name} [${i.listing.kinds}] ${i.listing.categories} @${i.listing.venue?.town}`
			);
	}
});
