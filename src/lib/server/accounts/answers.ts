/** What every use case answers to somebody who may not. */
export const FORBIDDEN = { ok: false, problem: 'forbidden' } as const;
export const DONE = { ok: true } as const;
