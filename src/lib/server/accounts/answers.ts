/** What every use case answers to somebody who may not. */
export const FORBIDDEN = { ok: false, problem: 'forbidden' } as const;
/** What it was to be done to is not there. */
export const NOTHING = { ok: false, problem: 'nothing' } as const;
export const DONE = { ok: true } as const;
