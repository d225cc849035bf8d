/** What English speakers say when they need something: words, slang, whole sentences. For each: the category meant. */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const englishNeeds: readonly VocabularyEntry[] = entries('en', [
	[
		'food',
		'category:food',
		'food, food help, free food, cheap food, groceries, soup kitchen, struggling to eat, something to eat, eat for free, free meal, free meals, cheap meal, meals on wheels, feed the family, cant afford shopping, cant afford the shopping, holiday food, low cost shop, social supermarket'
	],
	[
		'warmth',
		'category:warmth',
		'warmth, keeping warm, heating, cold home, cold house, cold flat, cold at home, freezing, freezing at home, fuel poverty, cant afford heating, cant afford to heat, cant afford to put the heating on, cant heat my home, cant heat the house, cant put heating on, no heating, house is cold, house is freezing, home is cold, flat is cold, flat is freezing, boiler broken, boiler has broken, energy bills, energy bill, gas and electric, gas bill, electric bill, electricity bill, prepayment meter, top up the meter, top up my meter, fuel voucher, fuel vouchers, insulation, blankets'
	],
	[
		'money',
		'category:money',
		'money, money help, money advice, money worries, skint, broke, short of money, no money, out of money, run out of money, hard up, benefits, bills, cant pay bills, cant pay my bills, cost of living, make ends meet, cant make ends meet, struggling with money, struggling for money, hardship, hardship grant, hardship fund, grants, financial help, poor, sanctioned, benefit sanction, benefits stopped, payday'
	],
	[
		'housing',
		'category:housing',
		'housing, housing advice, housing help, landlord, landlords, tenancy, rent arrears, rent, cant pay my rent, cant pay the rent, behind with rent, eviction, evicted, being evicted, getting evicted, evicting me, notice to quit, wants us out, wants me out, council house, council housing, council flat, housing list, somewhere to live, place to live, damp, mould, mouldy, repairs, temporary accommodation, lodgings, losing my home, lose my home, section 21, sofa surfing, hostel, sheltered housing'
	],
	[
		'work',
		'category:work',
		'work, job, jobs, find work, find a job, need a job, looking for work, employment, unemployed, out of work, lost my job, lost job, made redundant, redundancy, apprenticeship, apprenticeships, careers, career advice, work experience, training, back to work, skills, self employed'
	],
	[
		'volunteer',
		'category:work category:neighbours',
		'volunteer, volunteering, volunteers, give my time'
	],
	[
		'learning',
		'category:learning',
		'learning, learn, course, courses, adult learning, adult education, education, class, classes, reading help, cant read, learn to read, literacy, maths, numeracy, gcse, tuition, tutoring'
	],
	[
		'friendship',
		'category:friendship',
		'friendship, friends, friend, friendly, make friends, making friends, meet people, meeting people, meet new people, new people, lonely, loneliness, alone, on my own, by myself, isolated, isolation, feel alone, feeling alone, feel lonely, feeling lonely, so lonely, company, someone to chat to, no friends, dont have friends, dont have any friends, dont know anyone, dont know anybody, dont know people, dont know a soul, know nobody, know no one, new here, new in town, new to area, just moved, just moved here, moved here, moved to area, nobody to talk to, no one to talk to, havent spoken to anyone, havent seen anyone, never see anyone, live alone, living alone, live by myself, social group, social club, socialise, social, bored, bored at home, stuck at home, stuck indoors, get out of the house'
	],
	[
		'talk',
		'category:mental-health category:friendship',
		'someone to talk to, somebody to talk to, need to talk, listening ear, someone to listen, someone who listens'
	],
	[
		'mental-health',
		'category:mental-health',
		'mental health, depression, depressed, anxiety, anxious, panic attack, panic attacks, stress, stressed, stressed out, low mood, feeling low, feeling down, feel down, feel low, feeling sad, sad, unhappy, worried, worries, cant cope, not coping, struggling to cope, overwhelmed, breakdown, burnt out, ptsd, trauma, self esteem, low confidence, no confidence, wellbeing, well being, mindfulness, cant sleep, no motivation, eating disorder, ocd, bipolar, feeling empty'
	],
	[
		'health',
		'category:health',
		'health, healthy, health check, health checks, blood pressure, nhs, doctor, gp, nurse, lose weight, weight loss, slimming, overweight, diet, ill, illness, sexual health, vaccination, long term condition, living with illness, chronic pain, pain, long covid'
	],
	[
		'active',
		'category:active',
		'active, being active, keep active, exercise, exercise class, exercise classes, keep fit, fitness, get fit, fit, sport, sports, get moving, move more'
	],
	[
		'disability',
		'category:disability',
		'disability, disabilities, disabled people, physical disability, learning disability, learning disabilities, learning difficulties, special needs, send, sen, independent living, mobility, mobility aids, personal assistant, direct payments, user led'
	],
	[
		'carers',
		'category:carers',
		'carer, carers, caring for someone, care for someone, look after someone, looking after someone, look after my mum, look after my dad, look after my husband, look after my wife, look after my son, look after my daughter, look after my mother, look after my father, look after my parents, looking after my mum, looking after my dad, looking after my husband, looking after my wife, looking after my mother, caring for my mum, caring for my dad, caring for my husband, caring for my wife, care for my mum, care for my dad, care for my husband, care for my wife, respite, respite care, carers support, carers break, need a break, break from caring, unpaid carer, unpaid carers, parent carer, parent carers, exhausted from caring'
	],
	['young-carers', '=category:carers =category:young-people', 'young carer, young carers'],
	[
		'older',
		'category:older-people',
		'older people, older person, older adults, old people, old age, later life, getting old, ageing'
	],
	[
		'families',
		'category:families',
		'families, family help, parenting, family support, family hub, family centre, sure start, home start, mums and babies, things for kids, things to do with kids, things to do with children, activities for children, activities for kids, activities for families, half term, half term activities, school holidays, holiday club, holiday clubs, summer holidays, easter holidays, after school, after school club, after school clubs, childcare, child care, childminder, nursery, nurseries, pre school, preschool, creche, soft play'
	],
	[
		'young',
		'category:young-people',
		'young people, young person, youth, things for teenagers, somewhere for teenagers, things for teens'
	],
	[
		'safety',
		'category:safety',
		'safety, feel safe, feeling safe, be safe, keep safe, crime, police, victim, victim of crime, victim support, burgled, burglary, mugged, scam, scams, scammed, fraud, neighbourhood watch, anti social behaviour, antisocial behaviour, asb, gang, gangs, county lines, bully, bullying, bullied, harassment, harassed, safeguarding, community safety, online safety'
	],
	[
		'faith-culture',
		'category:faith-culture',
		'faith, religion, religious, worship, interfaith, culture, cultural, traditions, multicultural'
	],
	[
		'arts-hobbies',
		'category:arts-hobbies',
		'arts, hobby, hobbies, arts and crafts, something creative, creative'
	],
	[
		'environment',
		'category:environment',
		'environment, nature, wildlife, green space, green spaces, conservation, climate, outdoors'
	],
	[
		'neighbours',
		'category:neighbours',
		'neighbours, community event, community events, meet my neighbours, local issues, improve my street, improve my area, community builder, get involved, start a group, set up a group, community grant, have my say'
	],
	[
		'advice',
		'category:advice',
		'advice, advise, advisor, adviser, citizens advice, cab, rights, my rights, form, forms, help with forms, filling in forms, fill in a form, fill in forms, help filling in forms, filling out forms, appeal, tribunal, advocacy, advocate, someone to speak for me, letter i dont understand, understand a letter, signposting, helpline, drop in advice, consumer rights, legal advice, legal, legal help, solicitor, solicitors'
	],
	[
		'transport',
		'category:transport',
		'transport, getting about, get about, cant get to hospital, get to hospital, get to the hospital, hospital transport, lift to hospital, lifts to hospital, hospital appointment, cant drive, dont drive, no car, get to the shops, get to appointments, cant get out'
	],
	[
		'moved-country',
		'=category:advice =category:friendship',
		'new to the country, new to this country, new arrivals, just arrived, refugee, refugees, asylum seekers, asylum seeker, migrant, migrants'
	],
	[
		'immigration',
		'=category:advice',
		'immigration, immigration advice, visa, settled status, eu settlement scheme'
	],
	['interpreter', '=category:advice', 'interpreter, interpreters, translation, translator'],
	[
		'kids',
		'audience:families',
		'kids, kid, children, child, parent, parents, mum, mums, mom, moms, mother, mothers, dad, dads, father, fathers, family, son, daughter, little one, little ones, grandchildren, grandchild'
	],
	['babies', 'audience:families age:1', 'baby, babies, newborn, newborns, infant, infants'],
	[
		'teens',
		'audience:young-people age:14',
		'teen, teens, teenager, teenagers, teenage, adolescents, students'
	],
	[
		'elders',
		'audience:older-people age:70',
		'elderly, oap, oaps, pensioner, pensioners, retired, retirement, seniors, senior, senior citizen, senior citizens, over 50s, over 55s, over 60s, nan, nanna, grandad, gran, granny, grandma, grandmother, grandfather, grandparents, elders'
	],
	[
		'disabled',
		'audience:disability',
		'disabled, disabled person, wheelchair user, wheelchair users'
	]
]);
