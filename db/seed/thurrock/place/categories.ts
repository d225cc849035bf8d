import type { Category } from '#domain/kind';

/** What people need, in their words. Builders extend the set in the database; this is the start. */
export const categories: Category[] = [
	{ id: 'food', name: 'Food', description: 'Food banks, community meals, pantries and cafes.' },
	{ id: 'warmth', name: 'Keeping warm', description: 'Warm rooms and help with heating.' },
	{ id: 'money', name: 'Money and debt', description: 'Bills, benefits, debt and saving.' },
	{ id: 'housing', name: 'Housing', description: 'Your home, rent, and nowhere to stay.' },
	{ id: 'work', name: 'Work and skills', description: 'Jobs, training and volunteering.' },
	{
		id: 'learning',
		name: 'Learning and reading',
		description: 'Books, classes, English and computers.'
	},
	{
		id: 'friendship',
		name: 'Friendship',
		description: 'Meet people, share a cup of tea, feel less alone.'
	},
	{
		id: 'mental-health',
		name: 'Feeling low or worried',
		description: 'Someone to talk to, and groups that help.'
	},
	{ id: 'health', name: 'Health', description: 'Living with an illness, and staying well.' },
	{ id: 'active', name: 'Being active', description: 'Walks, dance, sport and gardening.' },
	{
		id: 'disability',
		name: 'Disability',
		description: 'Groups and help run with disabled people.'
	},
	{ id: 'carers', name: 'Carers', description: 'For people who look after someone.' },
	{
		id: 'older-people',
		name: 'Older people',
		description: 'Clubs, lunches and help in later life.'
	},
	{
		id: 'families',
		name: 'Babies, children and families',
		description: 'Play, rhyme time and help for parents.'
	},
	{ id: 'young-people', name: 'Young people', description: 'Youth clubs and things to do.' },
	{ id: 'safety', name: 'Feeling safe', description: 'Hate incidents, abuse and crime.' },
	{
		id: 'faith-culture',
		name: 'Faith and culture',
		description: 'Faith groups, languages and traditions.'
	},
	{
		id: 'arts-hobbies',
		name: 'Arts and hobbies',
		description: 'Crafts, music, history and making things.'
	},
	{
		id: 'environment',
		name: 'Green spaces',
		description: 'Gardens, nature and looking after our place.'
	},
	{
		id: 'neighbours',
		name: 'Neighbours and community',
		description: 'Forums, street events and rooms to hire.'
	},
	{
		id: 'advice',
		name: 'Advice and rights',
		description: 'Someone who knows the rules and can help.'
	},
	{ id: 'transport', name: 'Getting about', description: 'Lifts, buses and shopping trips.' }
].map((category, index) => ({ ...category, sort: index + 1 }));
