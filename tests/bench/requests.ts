/** Results pages per second, beside the same pages from constant data, turn by turn. */
import autocannon from 'autocannon';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildConstantCopy } from './constant-copy';
import { summary, type Figure } from './figure';
import { startTimedServer, type TimedServer } from './timed-server';

/** Many short turns: a moment when the machine is busy elsewhere then spoils one turn, not a quarter of them. */
const ROUNDS = 10;
const SECONDS = 3;
const CONNECTIONS = 8;

/** What people ask: nothing, a name, a need, a place, filters, a typing error. */
const QUESTIONS = [
	'/search',
	'/search?q=tilbury+library',
	'/search?q=warm+meal',
	'/search?q=someone+to+talk+to+in+grays',
	'/search?kind=group&area=asop',
	'/search?q=libary&near=RM18+8AD'
];

async function requestsPerSecond({ origin }: TimedServer, seconds = SECONDS): Promise<number> {
	const result = await autocannon({
		url: origin,
		connections: CONNECTIONS,
		duration: seconds,
		requests: QUESTIONS.map((question) => ({ path: question }))
	});
	if (result.non2xx + result.errors > 0) {
		throw new Error(`${result.non2xx + result.errors} requests failed under load.`);
	}
	return result.requests.average;
}

/** A page without what differs from one answer to the next: the names of built files and where it is asked. */
async function markup({ origin }: TimedServer, question: string): Promise<string> {
	const html = await (await fetch(origin + question)).text();
	return html
		.replaceAll(origin, '')
		.replace(/_app\/[\w./?-]+/g, '')
		.replace(/__sveltekit_\w+/g, '');
}

export async function benchRequests(root: string): Promise<Figure[]> {
	const copy = buildConstantCopy(root);
	const folders = [copy];
	const start = (cwd: string) => {
		const dataDir = mkdtempSync(path.join(tmpdir(), 'stronger-bench-'));
		folders.push(dataDir);
		return startTimedServer(['src/start.js'], {
			cwd,
			readyPath: '/readyz',
			env: { DATA_DIR: dataDir, SEED: 'starter' }
		});
	};
	const servers: TimedServer[] = [];
	try {
		const real = await start(root);
		const constant = await start(copy);
		servers.push(real, constant);
		let sameMarkup = true;
		for (const question of QUESTIONS) {
			sameMarkup &&= (await markup(real, question)) === (await markup(constant, question));
		}
		for (const server of servers) await requestsPerSecond(server, 3);
		const perSecond = { real: [] as number[], constant: [] as number[] };
		for (let round = 0; round < ROUNDS; round++) {
			perSecond.real.push(await requestsPerSecond(real));
			perSecond.constant.push(await requestsPerSecond(constant));
		}
		return figures(perSecond, sameMarkup);
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	}
}

function figures(perSecond: { real: number[]; constant: number[] }, sameMarkup: boolean): Figure[] {
	const baseline = { name: 'constant data', ...summary(perSecond.constant) };
	const note = sameMarkup ? 'markup compared: the same' : 'markup compared: NOT the same';
	const ratios = perSecond.real.map((value, round) => value / (perSecond.constant[round] ?? NaN));
	return [
		{ name: 'results pages', unit: 'a second', ...summary(perSecond.real), baseline, note },
		{
			name: 'results pages, against constant data',
			unit: 'times',
			...summary(ratios),
			target: { atLeast: 0.7 }
		}
	];
}
