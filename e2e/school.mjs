// What the people of the invented school do, one function for each deed.
import { expect } from './fixtures.mjs';
import { choose, fill, onDay, question, send, taken, tick, tickAll, today, unfold } from './forms.mjs';

/** Pupils whose names nobody else has, and about whom there is no dossier yet. */
export async function unknownPupils(teacher, careCoordinator) {
  await teacher.goto('/signal');
  const offered = await teacher.locator('#pupil-list option').evaluateAll((all) => all.map((one) => one.value));
  const known = [];
  for (let next = '/dossiers'; next; ) {
    await careCoordinator.goto(next);
    known.push(...(await careCoordinator.locator('.app-dossier__title').allInnerTexts()));
    const further = careCoordinator.getByRole('link', { name: 'Volgende dossiers' });
    next = (await further.count()) > 0 ? await further.getAttribute('href') : undefined;
  }
  const nameOf = (option) => option.replace(/ \(.*\)$/, '');
  const names = offered.map(nameOf);
  return offered
    .filter((option) => / \((groep )?[1-6][a-z]?\)$/i.test(option))
    .map(nameOf)
    .filter((name) => names.filter((other) => other === name).length === 1)
    .filter((name) => !known.some((text) => text.includes(name)));
}

/** The teacher records what was seen, and reads the receipt. */
export async function recordSignal(teacher, pupil, text) {
  await teacher.goto('/');
  await teacher.getByRole('link', { name: 'Signaal vastleggen', exact: true }).last().click();
  await fill(teacher, { 'Om welke leerling gaat het?': pupil, 'Wat zag of hoorde u?': text });
  await choose(teacher, 'Wat wilt u vastleggen?', 'Waarneming');
  await fill(teacher, { 'Waar was dit?': 'In de klas', 'Wie waren erbij?': 'De hele groep' });
  await choose(teacher, 'Wat doet dit met het vermoeden?', 'Ondersteunt het vermoeden');
  await send(teacher, 'Signaal vastleggen');
  await taken(teacher, 'Uw signaal is vastgelegd');
}

/** Finds the dossier among the open ones, and gives its address. */
export async function openDossier(page, pupil) {
  for (let next = '/dossiers?status=open'; next; ) {
    await page.goto(next);
    const found = page.getByRole('link', { name: pupil, exact: true });
    if ((await found.count()) > 0) {
      await found.click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(pupil);
      return new URL(page.url()).pathname;
    }
    const further = page.getByRole('link', { name: 'Volgende dossiers' });
    next = (await further.count()) > 0 ? await further.getAttribute('href') : undefined;
  }
  throw new Error('no such dossier');
}

/** From the page of the dossier to one of its forms. */
export async function start(page, dossier, title) {
  await page.goto(dossier);
  await unfold(page, 'Iets anders vastleggen, per stap');
  const forms = page.getByRole('region', { name: 'Wat wilt u vastleggen?' });
  await forms.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.waitForLoadState();
}

/** An entry of the school's own. */
export async function recordEntry(page, dossier, { kind, text, bearing }) {
  await start(page, dossier, 'Aantekening vastleggen');
  await choose(page, 'Wat voor aantekening is dit?', kind);
  await fill(page, { 'Wat is er gezien, gehoord of gezegd?': text });
  await onDay(page, 'Wanneer was dit?');
  await choose(page, 'Wat doet dit met het vermoeden?', bearing);
  await send(page, 'Aantekening vastleggen');
  await taken(page, 'De aantekening is vastgelegd.');
}

/** A parent with authority. */
export async function addParent(page, dossier, name) {
  await start(page, dossier, 'Betrokkene vastleggen');
  await fill(page, { Naam: name });
  await choose(page, 'Wat is deze persoon van de leerling?', 'Ouder');
  await choose(page, 'Heeft deze persoon het gezag?', 'Ja');
  await choose(page, 'Woont deze persoon bij het kind?', 'Ja');
  await send(page, 'Betrokkene vastleggen');
  await taken(page, 'De betrokkene is vastgelegd.');
}

export async function consult(page, dossier) {
  await start(page, dossier, 'Overleg vastleggen');
  await choose(page, 'Wat is de functie van uw collega?', 'Intern begeleider (IB-er)');
  await fill(page, {
    'Hoe heet uw collega?': 'Ilse Brandsma',
    'Wat is er besproken?': 'Drie ochtenden zonder ontbijt, en wat de leerkracht daarbij zag.',
    'Wat kwam eruit?': 'We vragen advies en praten daarna met de ouders.',
  });
  await onDay(page, 'Wanneer was het overleg?');
  await send(page, 'Overleg vastleggen');
  await taken(page, 'Het overleg is vastgelegd.');
}

export async function informDirector(page, dossier) {
  await start(page, dossier, 'Directeur op de hoogte brengen');
  await choose(page, 'Wie heeft het verteld?', 'Intern begeleider (IB-er)');
  await fill(page, {
    'Naam van de directeur': 'Daan Ruitenberg',
    'Wat is er verteld?': 'Dat er een vermoeden is, en waarop het rust.',
    'Wat zei of besloot de directeur?': 'Is bij het gesprek met de ouders.',
  });
  await onDay(page, 'Wanneer is het verteld?');
  await send(page, 'Vastleggen');
  await taken(page, 'Vastgelegd dat de directeur op de hoogte is.');
}

export async function prepareAdvice(page, dossier) {
  await start(page, dossier, 'Adviesblad maken');
  await fill(page, {
    'De situatie in een paar zinnen': 'Een kind in de middenbouw komt vaak zonder eten op school.',
    'Wat wilt u weten?': 'Hoe beginnen we het gesprek met de ouders?',
  });
  await tickAll(page, 'Welke aantekeningen wilt u kunnen voorlezen?');
  await send(page, 'Adviesblad maken');
  await taken(page, 'Het adviesblad is gemaakt.');
}

export async function recordAdvice(page, dossier) {
  await start(page, dossier, 'Advies vastleggen');
  await choose(page, 'Wie gaf advies?', 'Veilig Thuis');
  await onDay(page, 'Wanneer was dit?');
  await fill(page, {
    'Naam en functie van de adviseur': 'Medewerker advies',
    'Wat vroeg u?': 'Hoe beginnen we het gesprek met de ouders?',
    'Wat was het advies?': 'Begin met wat u zag, en vraag wat de ouders zelf merken.',
  });
  await choose(page, 'Was het advies om te melden?', 'Onbekend');
  await send(page, 'Advies vastleggen');
  await taken(page, 'Het advies is vastgelegd.');
}

export async function prepareTalk(page, dossier) {
  await start(page, dossier, 'Gesprek voorbereiden');
  await tickAll(page, 'Met wie wordt gesproken?');
  await onDay(page, 'Wanneer staat het gesprek gepland?');
  await fill(page, {
    'Wat is het doel van het gesprek?': 'Vertellen wat wij zien en horen hoe het thuis gaat.',
    'Wat wilt u vragen?': 'Hoe gaat het ’s ochtends bij u thuis?',
  });
  await tickAll(page, 'Welke aantekeningen legt u voor?');
  await send(page, 'Voorbereiding vastleggen');
  await taken(page, 'De voorbereiding is vastgelegd.');
}

export async function recordTalk(page, dossier) {
  await start(page, dossier, 'Gespreksverslag vastleggen');
  await tickAll(page, 'Met wie is gesproken?');
  await onDay(page, 'Wanneer was het gesprek?');
  await choose(page, 'Wie namen deel namens de school?', 'Intern begeleider', 'Directeur');
  await tickAll(page, 'Welke aantekeningen hebt u voorgelegd?');
  await fill(page, {
    'Namen van wie er namens de school bij waren': 'Ilse Brandsma en Daan Ruitenberg',
    'Waar was het gesprek?': 'Op school, in de kamer van de directeur',
    'Hoe hebt u het doel uitgelegd?': 'Wij maken ons zorgen en willen delen wat we zien.',
    'Hoe hebt u de feiten en waarnemingen verteld?': 'De aantekeningen zijn voorgelezen.',
    'Hoe was de reactie?': 'Moeder zei: “Het is zwaar, maar het gaat wel.”',
    'Wat is er afgesproken?': 'We spreken elkaar volgende week weer.',
  });
  await send(page, 'Verslag vastleggen');
  await taken(page, 'Het gespreksverslag is vastgelegd.');
}

export async function completeStep(page, dossier, step) {
  await start(page, dossier, 'Stap afronden');
  await choose(page, 'Welke stap is klaar?', step);
  await fill(page, { 'Welk signaleringsinstrument is gebruikt?': 'Signalenlijst 4-12 jaar (2025)' });
  await send(page, 'Stap afronden');
  await taken(page, 'De stap is afgerond.');
}

/** The weighing in words; what is ticked is up to the caller. */
export async function fillWeighing(page) {
  await fill(page, {
    'Hoe groot is het risico dat het gebeurt of doorgaat?': 'Groot: het werd de laatste weken vaker.',
    'Wat is er aan de hand?': 'Te weinig zorg in de ochtend.',
    'Hoe ernstig is het?': 'Drie keer per week; het kind is moe en stil.',
    'Wat beschermt het kind?': 'Een oma die elke woensdag komt.',
    'Welk gevaar is er voor het kind?': 'Dat het tekortkomt.',
    'Welk gevaar is er voor anderen?': 'Dat zien wij niet.',
    'Welk gevaar is er voor uzelf of uw collega’s?': 'Dat zien wij niet.',
    'Wat heeft het laatste gesprek aan uw beeld veranderd?': 'Moeder herkent het en weet geen uitweg.',
    'Hoe hebt u het advies meegewogen?': 'Wij volgden het advies over het gesprek.',
    'Waarom wel of niet?': 'Het kind is nog te jong.',
    'Wanneer is het ingevuld?': today(),
    'Welk instrument is gebruikt?': 'Risicolijst 2024',
    'Door wie?': 'Ilse Brandsma',
    'Wat kwam eruit, in woorden?': 'Zorgen over de dagelijkse verzorging.',
  });
  await choose(page, 'Is een gesprek met het kind zinvol en mogelijk?', 'Nee');
}

export async function weigh(page, dossier) {
  await start(page, dossier, 'Weging vastleggen');
  await tickAll(page, 'Welke aantekeningen hebt u meegewogen?');
  await fillWeighing(page);
  await send(page, 'Weging vastleggen');
  await taken(page, 'De weging is vastgelegd.');
}

/** The questions, answered so that they lead to reporting because of doubt about safety. */
export async function answerFramework(page, dossier) {
  await start(page, dossier, 'Afwegingskader beantwoorden');
  await choose(page, 'Vraag 1', 'Ja, er is een vermoeden');
  await page.getByLabel('Waarom?').nth(0).fill('De signalen wijzen dezelfde kant op.');
  await choose(page, 'Vraag 2', 'Ik twijfel');
  await page.getByLabel('Waarom?').nth(1).fill('Het herhaalt zich, en wij zien niet alles.');
  await send(page, 'Antwoorden vastleggen');
  await taken(page, 'De antwoorden zijn vastgelegd.');
}

export async function decideToReport(page, dossier) {
  await start(page, dossier, 'Besluit nemen');
  await choose(page, 'Met wie is over dit besluit overlegd?', 'Intern begeleider', 'Directeur');
  await fill(page, { 'Hoe en wanneer is overlegd?': 'Vandaag, aan tafel.' });
  await choose(page, 'Is melden nodig?', 'Ja');
  await choose(page, 'Op welke norm rust de melding?', 'Er is acute of structurele onveiligheid');
  await page.getByLabel('Waarom wel of niet?').nth(0).fill('Wij twijfelen over de veiligheid.');
  await choose(page, 'Is hulp geven of organiseren (ook) mogelijk?', 'Ja');
  await page.getByLabel('Waarom wel of niet?').nth(1).fill('De IB-er houdt elke ochtend contact.');
  await send(page, 'Besluit vastleggen');
  await taken(page, 'Het besluit is vastgelegd.');
}

export async function weighSecrecy(page, dossier) {
  await start(page, dossier, 'Beroepsgeheim wegen');
  const questions = page.locator('form#form .app-card');
  for (const one of await questions.all()) {
    await tick(one.getByRole('radio', { name: 'Ja' }));
    await one.getByLabel('Toelichting').fill('Dat blijkt uit wat is vastgelegd.');
    await one.locator('summary').click();
    await tick(one.getByRole('checkbox').first());
  }
  await send(page, 'Afweging vastleggen');
  await taken(page, 'De afweging van het beroepsgeheim is vastgelegd.');
}

export async function announce(page, dossier) {
  await start(page, dossier, 'Melding vooraf bespreken');
  await tickAll(page, 'Met wie hebt u de melding besproken?');
  await onDay(page, 'Wanneer?');
  await choose(page, 'Hebt u uitdrukkelijk om een reactie gevraagd?', 'Ja');
  await choose(page, 'Zijn er bezwaren?', 'Ja');
  await fill(page, {
    'Hoe?': 'In een gesprek op school',
    'Hoe hebt u uitgelegd waarom u wilt melden?': 'Omdat wij twijfelen of het kind genoeg zorg krijgt.',
    'Hoe hebt u uitgelegd waarvoor de melding is?': 'Dat er hulp komt. Het is geen straf.',
    'Wat was de reactie?': 'Vader schrok en werd stil.',
    'Welke bezwaren?': 'Vader is bang dat het gezin uit elkaar gaat.',
    'Lukt dat niet: wat is de aard van het geweld of de verwaarlozing?': 'Verwaarlozing: een kind komt zonder eten op school.',
    'Hoe ernstig is het?': 'Het duurt weken en wordt erger.',
    'Waarom is een melding nodig om het kind of iemand in het gezin te beschermen?': 'De school kan dit thuis niet veranderen.',
    'Hoe weegt u de bezwaren daartegen af?':
      'De zorgen zijn ernstig en duren te lang om te wachten.',
    'Wat hebt u gedaan om toestemming of medewerking te krijgen?': 'Twee gesprekken gevoerd en gevraagd om mee te werken.',
  });
  await send(page, 'Vastleggen');
  await taken(page, 'Vastgelegd dat de melding vooraf is besproken.');
}

/** A draft with the entries that have these words in them, and no others. */
export async function draftReport(page, dossier, chosen) {
  await start(page, dossier, 'Melding opstellen');
  for (const words of chosen) await tick(page.getByRole('checkbox', { name: words }));
  await fill(page, {
    'Wie doet de melding?': 'Ilse Brandsma, intern begeleider',
    'Waar en wanneer bent u bereikbaar?': 'Op school, van 8.00 tot 16.30 uur',
    'Hoe veilig is het kind nu, en waar is het?': 'Op school tot 14.00 uur, daarna bij oma.',
    'Wat blijft de school doen?': 'Elke ochtend even contact.',
  });
}

export async function fileReport(page, dossier) {
  await start(page, dossier, 'Melding doen');
  await tick(question(page, 'Welke opgestelde melding is gedaan?').getByRole('radio').first());
  await onDay(page, 'Wanneer is gemeld?');
  await choose(page, 'Hoe is gemeld?', 'Telefonisch en met het formulier');
  await fill(page, {
    'Wie nam de melding aan?': 'Medewerker, kenmerk VT-2026-118',
    'Wat is afgesproken over wat de school nog kan doen?': 'Elke ochtend contact, en bellen bij verzuim.',
  });
  await send(page, 'Vastleggen dat is gemeld');
}

export async function recordFeedback(page, dossier) {
  await start(page, dossier, 'Terugkoppeling vastleggen');
  await choose(page, 'In welke fase was dit?', 'Na de veiligheidsbeoordeling');
  await onDay(page, 'Wanneer hoorde u dit?');
  await fill(page, {
    'Van wie?': 'Medewerker van Veilig Thuis',
    'Wat is er verteld over de voortgang en de stappen?': 'Het wijkteam gaat met het gezin praten.',
  });
  await send(page, 'Terugkoppeling vastleggen');
  await taken(page, 'De terugkoppeling is vastgelegd.');
}
