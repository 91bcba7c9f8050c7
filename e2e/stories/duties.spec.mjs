// The duties of the board: what members confirm, whom they can call, and how the board sees it.
import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, refused, send, taken, today } from '../forms.mjs';

/** The section of a page below this heading. */
const section = (page, name) => page.getByRole('region', { name });

test('a member reads the plan and confirms it, and the board sees that', async ({ as }) => {
  const [teacher, board] = [await as('teacher'), await as('recipient')];
  await board.goto('/duties/awareness');
  await looksRight(board);
  const named = section(board, 'Wie heeft het plan gelezen?').getByText('Noor Veldkamp');
  await expect(named).toHaveCount(1);
  await teacher.goto('/');
  await teacher.getByRole('link', { name: 'Lees het stappenplan en bevestig dat' }).click();
  await teacher.getByRole('button', { name: 'Ik heb het plan gelezen' }).click();
  await expect(teacher.getByText('U hebt bevestigd dat u deze versie hebt gelezen')).toBeVisible();
  await looksRight(teacher);
  await teacher.goto('/');
  await expect(teacher.getByRole('link', { name: 'Lees het stappenplan en bevestig dat' })).toHaveCount(0);
  await board.goto('/duties/awareness');
  await expect(named).toHaveCount(0);
});

test('an expert is entered and found, and a refused form keeps what was typed', async ({ as }) => {
  const [teacher, director] = [await as('teacher'), await as('director')];
  await director.goto('/duties');
  await looksRight(director);
  await expect(director.locator('.app-quote').first()).toBeVisible();
  await director.goto('/duties/do/name_expert');
  await choose(director, 'Welke deskundige?', 'Schoolmaatschappelijk werk');
  await fill(director, { 'Naam van de persoon of organisatie': 'Wijkteam Noord' });
  await send(director, 'Opnemen');
  await refused(director, 'Vul een telefoonnummer of een e-mailadres in');
  await looksRight(director);
  await expect(director.getByLabel('Naam van de persoon of organisatie')).toHaveValue('Wijkteam Noord');
  await fill(director, { 'Waarvoor kunnen medewerkers bellen?': 'Hulp in het gezin', Telefoonnummer: '06 00 00 00 44' });
  const own = await director.locator('#school option').nth(1).textContent();
  await director.getByLabel('Voor welke school?').selectOption(own);
  await send(director, 'Opnemen');
  await taken(director, 'De deskundige is opgenomen');
  await teacher.goto('/experts');
  await expect(teacher.getByText('Wijkteam Noord').first()).toBeVisible();
  await expect(teacher.getByRole('link', { name: /Bel 06 00 00 00 44/ })).toHaveAttribute('href', 'tel:0600000044');
  await looksRight(teacher);
});

test('an evaluation is made once, with findings and actions', async ({ as }) => {
  const board = await as('recipient');
  await board.goto('/duties/evaluation');
  await board.getByRole('link', { name: 'Evaluatie maken' }).click();
  await looksRight(board);
  await send(board, 'Evaluatie maken');
  await taken(board, 'De evaluatie is gemaakt');
  await expect(board.getByRole('table')).not.toHaveCount(0);
  await looksRight(board);
  await board.getByRole('link', { name: 'Bevinding vastleggen' }).click();
  await fill(board, { 'Wat laat de evaluatie zien?': 'Advies werd weinig gevraagd.' });
  await send(board, 'Vastleggen');
  await taken(board, 'De bevinding is vastgelegd');
  await board.getByRole('link', { name: 'Actie afspreken' }).click();
  await fill(board, { 'Wat wordt er gedaan?': 'Advies bespreken', 'Uiterlijk wanneer?': today() });
  await board.getByLabel('Wie zorgt ervoor?').selectOption({ index: 1 });
  await send(board, 'Vastleggen');
  await taken(board, 'De actie is vastgelegd');
  await board.getByRole('link', { name: 'Actie afronden' }).click();
  await choose(board, 'Is het gedaan?', 'Gedaan');
  await fill(board, { 'Wat is ervan gekomen?': 'Besproken op de studiedag.' });
  await send(board, 'Vastleggen');
  await taken(board, 'De actie is afgerond');
  // The officer sees the figures, and nobody's name.
  const officer = await as('dataProtectionOfficer');
  await officer.goto('/duties/awareness');
  await expect(officer.getByText('Daan Ruitenberg')).toHaveCount(0);
  await looksRight(officer);
});

test('support is for who is challenged and who handles it', async ({ as }) => {
  const [teacher, board] = [await as('teacher'), await as('recipient')];
  await board.goto('/duties/do/publish_agreement');
  await fill(board, { 'Vanaf wanneer geldt dit?': today(), 'De afspraak': 'Wij gaan met u mee.' });
  await send(board, 'Publiceren');
  await taken(board, 'De afspraak is gepubliceerd');
  await board.goto('/support/open');
  await looksRight(board);
  await board.getByLabel('Om wie gaat het?').selectOption({ label: 'Noor Veldkamp, Leerkracht' });
  await fill(board, { 'Wat is er aan de hand?': 'Ouders dienden een klacht in.' });
  await send(board, 'Beginnen');
  await taken(board, 'De ondersteuning is begonnen');
  const file = new URL(board.url()).pathname;
  await teacher.goto('/agreement');
  await teacher.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
  await expect(teacher.getByText('U hebt bevestigd')).toBeVisible();
  await teacher.goto('/support');
  await teacher.getByRole('link', { name: 'Ondersteuning van Noor Veldkamp' }).click();
  await expect(teacher.getByText('Ouders dienden een klacht in.')).toBeVisible();
  await looksRight(teacher);
  await teacher.getByRole('link', { name: 'Ondersteuning vastleggen' }).click();
  await choose(teacher, 'Wat legt u vast?', 'Gevraagd');
  await fill(teacher, { 'In uw eigen woorden': 'Ik wil graag iemand mee.' });
  await send(teacher, 'Vastleggen');
  await taken(teacher, 'Het is vastgelegd');
  for (const role of ['director', 'careCoordinator', 'administrator', 'dataProtectionOfficer']) {
    expect((await (await as(role)).goto(file)).status(), role).toBe(404);
  }
});
