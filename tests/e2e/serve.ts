/** Starts the built server on an empty directory of its own, and clears that up when the tests are done. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const dataDir = mkdtempSync(path.join(tmpdir(), 'stronger-e2e-'));
const server = spawn(process.execPath, ['--import', 'tsx', 'src/start.ts'], {
	stdio: ['ignore', 'inherit', 'inherit'],
	env: { ...process.env, DATA_DIR: dataDir }
});

process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => server.kill('SIGTERM'));
server.on('exit', (code) => {
	rmSync(dataDir, { recursive: true, force: true });
	process.exitCode = code ?? 1;
});
