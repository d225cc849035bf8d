/**
 * Two engines as one: the first answers as long as it does so in time, else the second, which is always kept current.
 * Nobody at a page notices; `state` says it to the operator. What the first missed is made up for when it is back.
 */
import type { SearchEngine } from '../engine';
import { joinVersions } from '../matching/indexed-versions';
import { TooCommon } from './too-common';

export type FallbackState = {
	/** Which engine answers now. */
	answering: SearchEngine['name'];
	/** What went wrong last, as the engine said it; null while all is well. */
	trouble: string | null;
	/** ISO instant of that; null while all is well. */
	since: string | null;
	/** Changes that the first engine has still to be told. */
	changesWaiting: number;
};

export type FallbackOptions = {
	/** Slower answers than this come from the second engine. */
	slowMilliseconds?: number;
	/** How long to leave the first engine alone after a failure. */
	restMilliseconds?: number;
	/** Told once when the first engine fails, and once when it is back. */
	onChange?: (state: FallbackState) => void;
};

const SLOW_MILLISECONDS = 800;
const REST_MILLISECONDS = 10_000;
/** So often the first engine may fail to take a change before the change is looked into. */
const PATIENCE = 3;
/**
 * So many listings may wait for the first engine besides a filling. Beyond, those that have waited longest are let go:
 * they are found again when database and index are compared.
 */
export const MOST_WAITING = 5_000;
/** Nobody waits for a list of all versions; it is long. */
const VERSIONS_MILLISECONDS = 30_000;

/** `first` answers to what it is asked in time; writes reject only if `second` cannot take them. */
export function withFallback(
	first: SearchEngine,
	second: SearchEngine,
	options: FallbackOptions = {}
): SearchEngine & { state(): FallbackState } {
	const { slowMilliseconds = SLOW_MILLISECONDS } = options;
	const health = new Health(first, second, options);

	const ask = async <Answer>(
		question: (engine: SearchEngine) => Promise<Answer>
	): Promise<Answer> => {
		if (await health.isUsable()) {
			try {
				return await inTime(question(first), slowMilliseconds);
			} catch (error) {
				if (!(error instanceof TooCommon)) health.failed(error);
			}
		}
		return question(second);
	};
	const write = async (change: Change) => {
		await change.apply(second);
		await health.tell(change);
	};

	return {
		name: first.name,
		state: () => health.state(),
		search: (query, now) => ask((engine) => engine.search(query, now)),
		preview: (words, query, now) => ask((engine) => engine.preview(words, query, now)),
		ids: (query, now) => ask((engine) => engine.ids(query, now)),
		points: (query, now, limit) => ask((engine) => engine.points(query, now, limit)),
		suggest: (text, limit) => ask((engine) => engine.suggest(text, limit)),
		upsert: (listings) => write(changeOf((engine, some) => engine.upsert(some), listings)),
		remove: (removed) => write(changeOf((engine, some) => engine.remove(some), removed)),
		replaceAll: (listings) =>
			write({ ...changeOf((engine, all) => engine.replaceAll(all), listings), isAll: true }),
		size: () => second.size(),
		versions: () => versionsInBoth(first, second, health),
		useVocabulary: (words) => [first, second].forEach((engine) => engine.useVocabulary(words))
	};
}

async function versionsInBoth(first: SearchEngine, second: SearchEngine, health: Health) {
	const known = await second.versions();
	// What the first has still to be told is no fault of the index.
	if (!(await health.isUsable())) return known;
	try {
		return joinVersions(known, await inTime(first.versions(), VERSIONS_MILLISECONDS));
	} catch (error) {
		health.failed(error);
		return known;
	}
}

type Change = {
	apply(engine: SearchEngine): Promise<void>;
	count: number;
	/** How often the first engine has failed to take it. */
	failures: number;
	/** The same in two halves; none where it is about one listing, or cannot be taken apart. */
	halves(): Change[];
	/** Makes all changes before it needless. */
	isAll?: boolean;
};

function changeOf<Item>(
	apply: (engine: SearchEngine, items: Item[]) => Promise<void>,
	items: Item[]
): Change {
	const middle = Math.ceil(items.length / 2);
	return {
		apply: (engine) => apply(engine, items),
		count: items.length,
		failures: 0,
		halves: () =>
			items.length > 1
				? [items.slice(0, middle), items.slice(middle)].map((half) => changeOf(apply, half))
				: []
	};
}

class Health {
	readonly #first: SearchEngine;
	readonly #second: SearchEngine;
	readonly #restMilliseconds: number;
	readonly #onChange: (state: FallbackState) => void;
	#waiting: Change[] = [];
	#catchingUp: Promise<void> | null = null;
	#trouble: { text: string; since: number } | null = null;

	constructor(first: SearchEngine, second: SearchEngine, options: FallbackOptions) {
		this.#first = first;
		this.#second = second;
		this.#restMilliseconds = options.restMilliseconds ?? REST_MILLISECONDS;
		this.#onChange = options.onChange ?? (() => {});
	}

	state(): FallbackState {
		const trouble = this.#trouble;
		return {
			answering: trouble || this.#waiting.length > 0 ? this.#second.name : this.#first.name,
			trouble: trouble?.text ?? null,
			since: trouble ? new Date(trouble.since).toISOString() : null,
			changesWaiting: this.#waiting.reduce((sum, change) => sum + change.count, 0)
		};
	}

	/** May the first engine be asked? After a rest it is tried again, and told first what it missed. */
	async isUsable(): Promise<boolean> {
		if (this.#trouble && Date.now() - this.#trouble.since < this.#restMilliseconds) return false;
		if (this.#waiting.length > 0) {
			void this.#catchUp();
			return false;
		}
		if (!this.#trouble) return true;
		this.#recovered();
		return true;
	}

	/** Passes a change on, or keeps it while the first engine cannot take it. Never rejects. */
	async tell(change: Change): Promise<void> {
		if (change.isAll) this.#waiting = [];
		this.#waiting.push(change);
		this.#letGo();
		const isResting =
			this.#trouble && Date.now() - this.#trouble.since < this.#restMilliseconds && !change.isAll;
		if (!isResting) await this.#catchUp();
	}

	#letGo(): void {
		const changes = this.#waiting.filter(({ isAll }) => !isAll);
		let count = changes.reduce((sum, change) => sum + change.count, 0);
		const over = new Set<Change>();
		for (const change of changes) {
			if (count <= MOST_WAITING) break;
			count -= change.count;
			over.add(change);
		}
		if (over.size) this.#waiting = this.#waiting.filter((change) => !over.has(change));
	}

	failed(error: unknown): void {
		const wasWell = this.#trouble === null;
		this.#trouble = {
			text: error instanceof Error ? error.message : String(error),
			since: Date.now()
		};
		if (wasWell) this.#onChange(this.state());
	}

	#recovered(): void {
		this.#trouble = null;
		this.#onChange(this.state());
	}

	/** In order, one after another, whoever asks for it. */
	#catchUp(): Promise<void> {
		this.#catchingUp ??= this.#applyWaiting().finally(() => {
			this.#catchingUp = null;
		});
		return this.#catchingUp;
	}

	async #applyWaiting(): Promise<void> {
		try {
			for (let change = this.#waiting[0]; change; change = this.#waiting[0]) {
				const rest = await this.#restOf(change);
				if (this.#waiting[0] === change) this.#waiting.splice(0, 1, ...rest);
			}
			if (this.#trouble) this.#recovered();
		} catch (error) {
			this.failed(error);
		}
	}

	/**
	 * Has the first engine take a change, and answers what is left of it: nothing. An engine that is alive and yet
	 * refuses the very same change is given it by halves, until one listing is at fault; that is let go, so that those
	 * behind it come through, and found again when database and index are compared.
	 */
	async #restOf(change: Change): Promise<Change[]> {
		try {
			await change.apply(this.#first);
			return [];
		} catch (error) {
			change.failures += 1;
			if (change.isAll || change.failures < PATIENCE) throw error;
			await this.#first.size();
			return change.halves();
		}
	}
}

/** The answer, or a rejection where it does not come in time. */
async function inTime<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`No answer within ${milliseconds} ms.`)),
			milliseconds
		);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}
