import { error, fail, redirect } from '@sveltejs/kit';
import { findMeeting } from '#db/queries/meetings.server';
import type { MeetingField } from '$lib/domain/mapping/meeting';
import { meetingsView } from '$lib/server/mapping/meetings-view';
import { openForm } from '$lib/server/read-form';
import { keepMeeting } from '$lib/server/use-cases/keep-meeting';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { services } = locals;
	const area = roomOf(locals, params.area);
	const id = url.searchParams.get('id') ?? '';
	const meeting = id ? await findMeeting(services.db, area.id, id) : null;
	if (id && !meeting) error(404, 'No such meeting');
	return {
		area: { id: area.id, name: area.shortName },
		isSaved: url.searchParams.has('saved'),
		known: meeting && { id: meeting.id, version: meeting.version },
		meeting: meeting && {
			title: meeting.title,
			date: meeting.start.slice(0, 10),
			from: meeting.start.slice(11),
			to: meeting.end === meeting.start ? '' : meeting.end.slice(11),
			place: meeting.place,
			note: meeting.note ?? '',
			isPublic: meeting.isPublic,
			isCancelled: meeting.isCancelled
		},
		meetings: await meetingsView(services, area.id, { isPublic: false }, new Date())
	};
};

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request }) => {
		const form = await openForm(request);
		const typed = {
			title: form.text('title', 500),
			date: form.text('date', 20),
			from: form.text('from', 20),
			to: form.text('to', 20),
			place: form.text('place', 1000),
			note: form.text('note', 5000),
			isPublic: form.text('isPublic', 5) !== '',
			isCancelled: form.text('isCancelled', 5) !== ''
		};
		const id = form.text('id', 50);
		const known = id ? { id, version: form.version() } : null;
		const result = await keepMeeting(services, person, params.area, known, typed, new Date());
		if (result.ok) redirect(303, `/communities/${params.area}/work/meetings?saved`);
		const fields: MeetingField[] = result.problem === 'fields' ? result.fields : [];
		const status = result.problem === 'forbidden' ? 403 : 400;
		return fail(status, { typed, fields, problem: result.problem });
	}
};
