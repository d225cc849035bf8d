/**
 * A word stands in more listings than the server is asked for, so its answer would leave some out. Nothing is broken:
 * an engine that has all of them in its own memory answers instead.
 */
export class TooCommon extends Error {
	constructor() {
		super('A word stands in more listings than are asked for.');
	}
}
