import type { Cookies } from '@sveltejs/kit';
import type { Visit } from '#server/accounts/visit';

/** What a browser keeps between two requests. */
export function createJar(): {
	visit(): Visit;
	/** For a request header. */
	header(): string;
	/** What `event.cookies` is; only what our hooks use of it. */
	cookies: Pick<Cookies, 'get' | 'set'>;
} {
	const kept = new Map<string, string>();
	const keep = (name: string, value: string, maxAge?: number) => {
		if (maxAge === 0) kept.delete(name);
		else kept.set(name, value);
	};
	const header = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
	return {
		header,
		cookies: {
			get: (name) => kept.get(name),
			set: (name, value, { maxAge }) => keep(name, encodeURIComponent(value), maxAge)
		},
		visit: () => ({
			headers: new Headers({ cookie: header(), 'user-agent': 'Firefox/1 Android' }),
			address: '127.0.0.1',
			keepCookies(answer) {
				for (const line of answer.getSetCookie()) {
					const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
					keep(name, value, /max-age=0/i.test(line) ? 0 : undefined);
				}
			}
		})
	};
}
