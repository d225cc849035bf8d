import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { pairsToldApart } from '#db/queries/duplicates.server';
import type { ListingInFull } from '#db/queries/listing-at-desk.server';
import { pairOf } from '$lib/domain/likely-duplicates';
import {
	fieldsToChoose,
	isList,
	MERGE_FIELDS,
	SIDES,
	suggestedSide,
	type MergeChoices
} from '$lib/domain/merge-listings';
import { factsOf, factWords, fieldWords } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { openForm, type OpenForm } from '$lib/server/read-form';
import { mergeListings, seePair, tellApart } from '$lib/server/use-cases/merge-listings';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { statusWords } from '$lib/words/desk';
import { reasonsWords } from '$lib/words/duplicates';
import type { Actions, PageServerLoad } from './$types';

type Params = { winner: string; loser: string };
const idsOf = ({ winner, loser }: Params) => ({ winnerId: winner, loserId: loser });

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seePair(services, person, idsOf(params));
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	if (params.winner === params.loser) error(404);
	const { winner, loser } = seen;
	const names = await namesFor(services, [winner.content, loser.content]);
	const fields = fieldsToChoose(winner.content, loser.content);
	const key = pairOf(winner.id, loser.id).join(' ');
	const pair = (await services.duplicates.pairs()).find(
		({ listings }) => listings.map(({ id }) => id).join(' ') === key
	);
	return {
		winner: headOf(winner),
		loser: headOf(loser),
		why: pair ? reasonsWords(pair.reasons) : null,
		isApart: (await pairsToldApart(services.db)).has(key),
		swapHref: resolve(`/desk/duplicates/${loser.id}/${winner.id}`),
		same: factsOf(winner.content, names).filter(
			({ field }) =>
				MERGE_FIELDS.some((one) => one === field) && !fields.some((one) => one === field)
		),
		fields: fields.map((field) => ({
			field,
			label: fieldWords(field),
			winner: factWords(winner.content, field, names),
			loser: factWords(loser.content, field, names),
			mayBoth: isList(field),
			suggested: suggestedSide(field, winner.content, loser.content)
		}))
	};
};

function headOf({ id, version, content }: ListingInFull) {
	const { checkedOn } = content.provenance;
	return {
		name: content.name,
		version,
		href: resolve(`/desk/listings/${id}`),
		status: m.merge_status({
			status: statusWords(content.status),
			check: checkedOn ? m.merge_checked({ date: dateWords(checkedOn) }) : m.merge_unchecked()
		})
	};
}

function choicesFrom(form: OpenForm): MergeChoices {
	const chosen = MERGE_FIELDS.map(
		(field) => [field, SIDES.find((side) => side === form.text(`field-${field}`, 10))] as const
	);
	return Object.fromEntries(chosen.filter(([, side]) => side !== undefined));
}

async function setApart(event: RequestEvent<Params>, apart: boolean) {
	const { person, services } = event.locals;
	const { winner, loser } = event.params;
	const result = await tellApart(services, person, [winner, loser], apart, new Date());
	if (!result.ok) return fail(result.problem === 'forbidden' ? 403 : 409, result);
	const path = apart
		? `${resolve('/desk/duplicates')}?done=apart`
		: resolve(`/desk/duplicates/${winner}/${loser}`);
	redirect(303, path);
}

export const actions: Actions = {
	merge: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const choices = choicesFrom(form);
		const given = {
			choices,
			winnerVersion: form.version('winnerVersion'),
			loserVersion: form.version('loserVersion')
		};
		const result = await mergeListings(services, person, idsOf(params), given, new Date());
		if (result.ok) redirect(303, `${resolve('/desk/duplicates')}?done=merged`);
		const { problem } = result;
		return fail(problem === 'forbidden' ? 403 : 409, { problem, choices });
	},
	apart: (event) => setApart(event, true),
	together: (event) => setApart(event, false)
};
