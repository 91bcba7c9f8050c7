// The whole way: from what a teacher saw to the report, and what came back.
import { execFileSync } from 'node:child_process';

import { expect, test } from '../fixtures.mjs';
import { choose, fill, send, taken } from '../forms.mjs';
import * as school from '../school.mjs';

const seen = 'Kwam om 8.40 uur zonder ontbijt en zonder jas de klas in.';
const good = 'Was woensdag vrolijk en had fruit bij zich.';
const heard = 'De zwemjuf vertelde dat het kind bij de les vaak te laat is.';

/** The words of a PDF, read the way a search engine or a screen reader would. */
async function wordsOf(page, link) {
  const answer = await page.request.get(await link.getAttribute('href'));
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await answer.body() });
  return text.toString().replace(/\s+/g, ' ');
}

test('from the first signal to the report, by three people', async ({ as }) => {
  test.setTimeout(180_000);
  const [teacher, careCoordinator, director] = [
    await as('teacher'),
    await as('careCoordinator'),
    await as('director'),
  ];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  let dossier;

  await test.step('step 1: the teacher records a signal and reads the receipt', async () => {
    await school.recordSignal(teacher, pupil, seen);
    const receipt = teacher.getByRole('listitem').filter({ hasText: seen }).first();
    await expect(receipt).toContainText(pupil);
    await expect(receipt).toContainText('Nog niet opgepakt');
  });

  await test.step('the care coordinator finds it among the work, and adds to it', async () => {
    await careCoordinator.goto('/');
    await expect(
      careCoordinator.getByRole('link', { name: new RegExp(`Nieuw signaal bekijken ?: ${pupil}`) }),
    ).toBeVisible();
    dossier = await school.openDossier(careCoordinator, pupil);
    await expect(careCoordinator.getByText(seen)).toBeVisible();
    await school.addParent(careCoordinator, dossier, 'Jorrit Testman');
    const entry = { kind: 'Waarneming', text: good, bearing: 'Verzwakt het vermoeden' };
    await school.recordEntry(careCoordinator, dossier, entry);
    await school.recordEntry(careCoordinator, dossier, {
      kind: 'Waarneming',
      text: heard,
      bearing: 'Ondersteunt het vermoeden',
    });
    await school.completeStep(careCoordinator, dossier, 'Signalen in kaart');
  });

  await test.step('the teacher reads that it was picked up', async () => {
    await teacher.goto('/signals');
    const receipt = teacher.getByRole('listitem').filter({ hasText: seen }).first();
    await expect(receipt).toContainText('Opgepakt');
    await expect(teacher.getByText(good)).toHaveCount(0);
  });

  await test.step('step 2: colleagues, director, and advice without a name', async () => {
    await school.consult(careCoordinator, dossier);
    await school.informDirector(careCoordinator, dossier);
    await school.prepareAdvice(careCoordinator, dossier);
    const sheet = careCoordinator.getByRole('link', { name: /Adviesblad openen/ }).first();
    const words = await wordsOf(careCoordinator, sheet);
    expect(words).toContain('Hoe beginnen we het gesprek');
    for (const name of pupil.match(/\p{Lu}\S+/gu)) expect(words).not.toContain(name);
    await school.recordAdvice(careCoordinator, dossier);
  });

  await test.step('step 3: the talk with the parents', async () => {
    await school.prepareTalk(careCoordinator, dossier);
    await school.recordTalk(careCoordinator, dossier);
  });

  await test.step('step 4: what supports and what weakens, side by side', async () => {
    await school.start(careCoordinator, dossier, 'Weging vastleggen');
    const column = (name) => careCoordinator.getByRole('region', { name });
    await expect(column('Ondersteunt het vermoeden')).toContainText(seen);
    await expect(column('Verzwakt het vermoeden')).toContainText(good);
    await school.weigh(careCoordinator, dossier);
    await school.answerFramework(careCoordinator, dossier);
  });

  await test.step('step 5: the director decides', async () => {
    await director.goto(dossier);
    await school.decideToReport(director, dossier);
  });

  await test.step('the report is announced, objections are weighed, and it is drafted', async () => {
    await school.weighSecrecy(careCoordinator, dossier);
    await school.announce(careCoordinator, dossier);
    await school.draftReport(careCoordinator, dossier, [seen, good]);
    await send(careCoordinator, 'Bekijk wat er niet in gaat');
    const leftOut = careCoordinator.getByRole('region', { name: 'Dit gaat er niet in' });
    await expect(leftOut).toContainText(heard);
    await expect(leftOut).not.toContainText(seen);
    await send(careCoordinator, 'Melding opstellen');
    await taken(careCoordinator, 'De melding is opgesteld.');
  });

  await test.step('the report holds what was chosen and nothing else', async () => {
    const report = careCoordinator.getByRole('link', { name: /Melding openen/ }).first();
    const words = await wordsOf(careCoordinator, report);
    for (const chosen of [seen, good, pupil, 'Ilse Brandsma']) expect(words).toContain(chosen);
    expect(words).not.toContain('zwemjuf');
  });

  await test.step('it is filed, and the feedback comes in', async () => {
    await school.fileReport(careCoordinator, dossier);
    await taken(careCoordinator, 'De melding is vastgelegd.');
    await school.recordFeedback(careCoordinator, dossier);
  });

  await test.step('the director sees all of it', async () => {
    await director.goto(dossier);
    await expect(director.getByText('Het wijkteam gaat met het gezin praten.')).toBeVisible();
    await expect(director.getByText('kenmerk VT-2026-118')).toBeVisible();
    await start(director, dossier);
  });
});

/** Something that goes on afterwards: help beside the report. */
async function start(page, dossier) {
  await school.start(page, dossier, 'Hulp plannen');
  await fill(page, {
    'Hulpverlener 1': 'Schoolmaatschappelijk werk',
    'Doel 1': 'Elke dag met ontbijt op school.',
    'Doel 2': 'Elke dag op tijd.',
    'Wat is met de betrokkenen afgesproken?': 'De ouders werken mee.',
    'Wie houdt het overzicht?': 'Ilse Brandsma, IB-er',
    'Wanneer moet het effect te merken zijn?': '2027-03-01',
    'Wanneer kijkt u voor het eerst samen terug?': '2027-01-11',
  });
  await choose(page, 'Heeft de hulpverlener bevestigd dat de verwijzing is aangekomen?', 'Ja');
  await send(page, 'Plan vastleggen');
  await taken(page, 'Het plan is vastgelegd.');
}
