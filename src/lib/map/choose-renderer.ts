/** Which of the two renderers draws a map. */
export type RendererName = 'maplibre' | 'leaflet';

/** What is known about the browser and the map before anything is loaded. */
export type RendererFacts = {
	/** The `renderer` parameter of the page's address, if there is one. */
	asked: RendererName | null;
	isSmallMap: boolean;
	savesData: boolean;
	/** Asked only where MapLibre is wanted: making a context takes an old phone a while. */
	canRunMapLibre: () => boolean;
};

/**
 * MapLibre is smoother and costs ten times the bytes: it comes only where it runs, where nobody asked to save data,
 * and where the map is big enough to be worth it. The page's address may name one; what cannot run is never chosen.
 */
export function chooseRenderer(facts: RendererFacts): RendererName {
	const isWanted = facts.asked ? facts.asked !== 'leaflet' : !facts.isSmallMap && !facts.savesData;
	return isWanted && facts.canRunMapLibre() ? 'maplibre' : 'leaflet';
}

/** Whether the person asked their browser to save data. */
export function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Reads the facts from the browser. */
export function rendererFacts(isSmallMap: boolean): RendererFacts {
	return {
		asked: askedFor(new URLSearchParams(location.search).get('renderer')),
		isSmallMap,
		savesData: savesData(),
		canRunMapLibre: () => hasModuleWorkers() && hasWebGl2()
	};
}

const askedFor = (name: string | null): RendererName | null =>
	name === 'maplibre' || name === 'leaflet' ? name : null;

function hasWebGl2(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// A browser keeps only a few contexts alive: this one goes at once, so that the map's own is not thrown out.
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}

/**
 * A browser that knows module workers reads the `type` it is given before it looks at the address.
 * The address cannot be parsed, so nothing is ever fetched and no security policy has anything to refuse.
 */
function hasModuleWorkers(): boolean {
	let isRead = false;
	const options = {
		get type(): WorkerType {
			isRead = true;
			return 'module';
		}
	};
	try {
		new Worker('https://[', options).terminate();
	} catch {
		// Expected: by now the options have been read.
	}
	return isRead;
}
