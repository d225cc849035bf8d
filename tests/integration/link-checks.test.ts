/** Web addresses in listings, asked of a real server next door. */
import { eq } from 'drizzle-orm';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { brokenLinks, claimDueLink } from '#db/queries/link-checks.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { readPerson } from '#db/queries/people.server';
import { auditLog, linkChecks, listings, suggestions } from '#db/schema/index';
import { FAILED_DAYS } from '#domain/link-check';
import type { Person } from '#domain/person';
import { deskTasks } from '#server/desk/desk-tasks';
import { looksAtLinks, readEnvironment } from '#server/environment';
import { createFetchFeed } from '#server/feeds/fetch-feed';
import { isPublicAddress } from '#server/feeds/public-address';
import { lookAtNext } from '#server/links/link-worker';
import { suggestCorrection } from '#server/suggest-correction';
import { trustLink } from '#server/use-cases/trust-link';
import { openAccountServices, type AccountServices } from '#tests/support/account-services';
import { describeOnBothDatabases } from '#tests/support/database';
import { makeListing, madeUpContent } from '#tests/support/made-up-content';
import { preparePerson } from '#tests/support/prepared-people';

const day = (of: number) => new Date(`2026-11-${String(of).padStart(2, '0')}T10:00:00Z`);

describeOnBothDatabases('web addresses in listings', (open) => {
	let services: AccountServices & { listingsChanged(): void };
	let bo: Person;
	let server: Server;
	let base = '';
	const asked: string[] = [];
	const gone = new Set<string>();
	// Our own computer stands for the public internet; everything else that is private stays refused.
	const mayAsk = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
	const fetchPage = createFetchFeed({ mayAsk, withinMilliseconds: 2000 });

	beforeAll(async () => {
		server = createServer((request, response) => {
			asked.push(request.url ?? '');
			if (request.url === '/inside') {
				response.writeHead(302, { location: 'http://10.1.2.3/' }).end();
			} else response.writeHead(gone.has(request.url ?? '') ? 404 : 200).end('<p>Hello</p>');
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		services = { ...(await openAccountServices(await open())), listingsChanged: () => {} };
		const builder = { email: 'bo@example.org', name: 'bo', role: 'community_builder' } as const;
		const id = await preparePerson(services.db, { ...builder, areaIds: ['west'] });
		bo = (await readPerson(services.db, id))!;
		return async () => {
			server.closeAllConnections();
			server.close();
			await services.mail.stop();
		};
	});
	beforeEach(async () => {
		await services.db.delete(linkChecks);
		await services.db.delete(suggestions);
		await services.db.delete(listings);
		asked.length = 0;
		gone.clear();
	});

	const withLink = (path: string, more: Parameters<typeof madeUpContent>[0] = {}) => {
		const contact = { role: null, phone: null, email: null, web: base + path, isPublic: true };
		return makeListing(services.db, { contacts: [contact], ...more });
	};
	const lookAll = async (now: Date) => {
		let count = 0;
		while (await lookAtNext({ ...services, fetchPage }, now)) count++;
		return count;
	};
	const broken = (listingId?: string) =>
		brokenLinks(services.db, {
			...{ reach: 'everywhere', failedDays: FAILED_DAYS },
			...(listingId && { listingId })
		});
	const linkTasks = async (now: Date, person = bo) =>
		(await deskTasks(services, person, now)).filter(({ kind }) => kind === 'link');

	it('are asked once in four weeks, however many listings have them', async () => {
		await withLink('/a');
		await withLink('/a');
		await withLink('/b');
		expect(await lookAll(day(1))).toBe(2);
		expect(await lookAll(day(2))).toBe(0);
		expect(asked.sort()).toEqual(['/a', '/b']);
		expect(await lookAll(day(29))).toBe(2);
	});

	it('are asked by one server alone', async () => {
		await withLink('/a');
		const claims = await Promise.all([
			claimDueLink(services.db, day(1)),
			claimDueLink(services.db, day(1))
		]);
		expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
	});

	it('of drafts, of examples and for Builders only are never asked', async () => {
		await withLink('/draft', { status: 'draft' });
		const { provenance } = madeUpContent();
		await withLink('/sample', { provenance: { ...provenance, origin: 'sample' } });
		const contact = { role: null, phone: null, email: null, web: `${base}/mine`, isPublic: false };
		await makeListing(services.db, { contacts: [contact] });
		expect(await lookAll(day(1))).toBe(0);
		expect(asked).toEqual([]);
	});

	it('become a task after three days in a row, and the listing stays as it is', async () => {
		const id = await withLink('/gone');
		await withLink('/here');
		gone.add('/gone');
		await lookAll(day(1));
		await lookAll(day(1));
		await lookAll(day(2));
		await withLink('/new');
		await lookAll(day(2));
		expect(await linkTasks(day(2))).toEqual([]);
		await lookAll(day(3));
		expect(await linkTasks(day(5))).toMatchObject([
			{ id, addresses: [`${base}/gone`], waitingDays: 4 }
		]);
		expect(await broken(id)).toMatchObject([
			{ problem: 'gone', httpStatus: 404, failingSince: day(1) }
		]);
		expect(await linkTasks(day(5), { ...bo, areaIds: ['east'] })).toEqual([]);
		expect(await readListingInFull(services.db, id)).toMatchObject({ version: 1 });
		gone.clear();
		await lookAll(day(20));
		expect(await linkTasks(day(20))).toEqual([]);
	});

	it('are nobody’s work while our own line is down', async () => {
		await withLink('/gone');
		gone.add('/gone');
		for (const of of [1, 2, 3]) await lookAll(day(of));
		expect(await broken()).toEqual([]);
		await withLink('/here');
		await lookAll(day(3));
		expect(await broken()).toHaveLength(1);
	});

	it('that lead inside are not followed there', async () => {
		await withLink('/inside');
		await withLink('/here');
		await lookAll(day(1));
		const [row] = await services.db
			.select()
			.from(linkChecks)
			.where(eq(linkChecks.address, `${base}/inside`));
		expect(row).toMatchObject({ failures: 1, problem: 'address_not_allowed' });
	});

	it('are left alone once a person says that they work, and forgotten once nobody shows them', async () => {
		const id = await withLink('/gone');
		gone.add('/gone');
		for (const of of [1, 2, 3]) await lookAll(day(of));
		await withLink('/here');
		await lookAll(day(3));
		const trust = (address: string, who: Person | null = bo) =>
			trustLink(services, who, id, address, day(4));
		expect(await trust(`${base}/here`)).toEqual({ ok: false, problem: 'nothing' });
		expect(await trust(`${base}/gone`, { ...bo, areaIds: ['east'] })).toMatchObject({ ok: false });
		expect(await trust(`${base}/gone`)).toEqual({ ok: true });
		expect(await broken(id)).toEqual([]);
		expect(await trust(`${base}/gone`)).toEqual({ ok: false, problem: 'nothing' });
		const lines = await services.db.select().from(auditLog).where(eq(auditLog.objectId, id));
		expect(lines).toMatchObject([{ action: 'trust_link', actorId: bo.id }]);
		asked.length = 0;
		await lookAll(new Date('2027-03-01T10:00:00Z'));
		expect(asked).toEqual(['/here']);
		await services.db.delete(listings).where(eq(listings.id, id));
		await lookAll(day(5));
		const kept = await services.db.select().from(linkChecks);
		expect(kept.map(({ address }) => address)).toEqual([`${base}/here`]);
	});

	it('are reported by residents too, in one word if they like', async () => {
		const id = await withLink('/here');
		const form = { subject: 'broken_link', message: '', contact: '' };
		expect(await suggestCorrection(services, `made-${id}`, form)).toMatchObject({ ok: true });
		const wrong = { ...form, subject: 'wrong_details' };
		expect(await suggestCorrection(services, `made-${id}`, wrong)).toMatchObject({ ok: false });
		const tasks = await deskTasks(services, bo, day(2));
		expect(tasks.find(({ kind }) => kind === 'suggestion')).toMatchObject({
			subject: 'broken_link'
		});
	});

	it('are looked at where the directory has an address of its own, unless it is switched off', () => {
		const looks = (settings: Record<string, string>) => {
			const reading = readEnvironment(settings);
			return reading.ok && looksAtLinks(reading.environment);
		};
		const ORIGIN = 'https://directory.example.org';
		expect([looks({}), looks({ ORIGIN }), looks({ ORIGIN, LINK_CHECKS: 'off' })]).toEqual([
			...[false, true, false]
		]);
		expect(looks({ LINK_CHECKS: 'on' })).toBe(true);
	});
});
