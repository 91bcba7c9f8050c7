// Lists of signs of the board's own: pasted, mended by line, gone through in a dossier, changed, withdrawn.
import { axe, expect, looksRight, test } from '../fixtures.mjs';
import { fill, refused, send, taken, today } from '../forms.mjs';
import * as school from '../school.mjs';

const name = 'Signalen van De Waaier';
const pasted = `Vaak moe
# Gedrag
- Schrikt van een hand | een drukke klas
# Leeg
Lichaam:
! Vraagt om hulp voor een wond`;
const mended = `# Gedrag
Vaak moe | ziek geweest, pas verhuisd
- Schrikt van een hand | een drukke klas
Lichaam:
Mager geworden
! Vraagt om hulp voor een wond`;
const signs = 'De signalen, met koppen';

test('a list of the board is published, gone through, changed and withdrawn', async ({ as }) => {
  test.setTimeout(180_000);
  const [board, teacher, coordinator] = [await as('recipient'), await as('teacher'), await as('careCoordinator')];
  const list = (page) => page.getByRole('listitem').filter({ hasText: name });
  let dossier;

  await test.step('the board pastes a list, and mends what is wrong by its line', async () => {
    await board.goto('/folder');
    await board.getByRole('link', { name: 'Signaallijst publiceren' }).click();
    await fill(board, { 'Hoe heet de lijst?': name, [signs]: pasted });
    await board.getByLabel('Voor welke leeftijd?').selectOption({ label: 'Kinderen van 4 tot 12 jaar' });
    await send(board, 'Publiceren');
    await refused(board, 'Op regel 1 staat een signaal zonder kop erboven', 'Onder de kop op regel 4 staat geen signaal');
    await expect(board.getByLabel(signs)).toHaveValue(pasted);
    await looksRight(board);
    await fill(board, { [signs]: mended });
    await send(board, 'Publiceren');
    await taken(board, 'De signaallijst is gepubliceerd');
    await expect(list(board)).toContainText('Koppen: 2, signalen: 4. Daarvan kunnen niet wachten: 1.');
    await looksRight(board);
  });

  await test.step('a teacher finds it in the folder, and cannot change it', async () => {
    await teacher.goto('/folder');
    await expect(list(teacher)).toContainText('Versie 1, voor kinderen van 4 tot 12 jaar');
    await expect(teacher.getByRole('link', { name: 'Signaallijst publiceren' })).toHaveCount(0);
  });

  await test.step('the care coordinator goes through it', async () => {
    const [pupil] = await school.unknownPupils(teacher, coordinator);
    await school.recordSignal(teacher, pupil, 'Viel in slaap aan tafel.');
    dossier = await school.openDossier(coordinator, pupil);
    await school.start(coordinator, dossier, 'Signaallijst doorlopen');
    await coordinator.getByRole('link', { name: `${name} (lijst van het bestuur)` }).click();
    await expect(coordinator.getByText('Dit is een lijst van het bestuur, versie 1.')).toBeVisible();
    const acute = coordinator.getByRole('checkbox', { name: /^Vraagt om hulp voor een wond/ });
    await expect(acute).toHaveAccessibleName(/Bel dan eerst 112/);
    await axe(coordinator);
    await coordinator.getByRole('checkbox', { name: /^Vaak moe/ }).locator('xpath=../label').click();
    await send(coordinator, 'Lijst vastleggen');
    await refused(coordinator, 'Vaak moe: Wat is er precies gezien of gehoord?');
    const sign = coordinator.locator('.app-sign').filter({ hasText: 'Vaak moe' });
    await sign.getByLabel('Wat is er precies gezien of gehoord?').fill('Sliep twee keer in de kring.');
    await sign.getByLabel('Datum').fill(today());
    await send(coordinator, 'Lijst vastleggen');
    await taken(coordinator, 'De lijst is vastgelegd');
  });

  await test.step('the list is changed and withdrawn, and the record still says what it was', async () => {
    await board.goto('/folder');
    await list(board).getByRole('link', { name: 'Nieuwe versie maken' }).click();
    await expect(board.getByLabel(signs)).toHaveValue(mended);
    await fill(board, { [signs]: '# Anders\nIets heel anders' });
    await send(board, 'Publiceren');
    await expect(list(board)).toContainText('Versie 2');
    await board.getByRole('link', { name: 'Signaallijst intrekken' }).click();
    await board.getByLabel('Welke lijst?').selectOption({ label: name });
    await send(board, 'Intrekken');
    await taken(board, 'De signaallijst is ingetrokken');
    await expect(list(board)).toHaveCount(0);
    await coordinator.goto(dossier);
    const record = coordinator.getByText(`${name} (lijst van het bestuur), versie 1: 1 van 4 signalen aangekruist.`);
    await expect(record.first()).toBeVisible();
    await coordinator.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await expect(coordinator.getByText('Schrikt van een hand').first()).toBeVisible();
    await expect(coordinator.getByText('Iets heel anders')).toHaveCount(0);
    await school.start(coordinator, dossier, 'Signaallijst doorlopen');
    await expect(coordinator.getByRole('link', { name: /lijst van het bestuur/ })).toHaveCount(0);
  });

  await test.step('a sign that cannot wait opens the way for danger', async () => {
    await board.goto('/duties/do/publish_sign_list');
    await fill(board, { 'Hoe heet de lijst?': 'Acute signalen', [signs]: '# Nu\n! Durft niet naar huis' });
    await board.getByLabel('Voor welke leeftijd?').selectOption({ label: 'Alle kinderen' });
    await send(board, 'Publiceren');
    await taken(board, 'De signaallijst is gepubliceerd');
    await school.start(coordinator, dossier, 'Signaallijst doorlopen');
    await coordinator.getByRole('link', { name: /^Acute signalen/ }).click();
    await coordinator.getByRole('checkbox', { name: /^Durft niet naar huis/ }).locator('xpath=../label').click();
    const sign = coordinator.locator('.app-sign');
    await sign.getByLabel('Wat is er precies gezien of gehoord?').fill('Zei dat zij hier wil blijven.');
    await sign.getByLabel('Datum').fill(today());
    await send(coordinator, 'Lijst vastleggen');
    await taken(coordinator, 'De lijst is vastgelegd');
    await expect(coordinator.getByText('Er is nu gevaar voor het kind of voor een ander').first()).toBeVisible();
    await board.goto('/duties/do/withdraw_sign_list');
    await board.getByLabel('Welke lijst?').selectOption({ label: 'Acute signalen' });
    await send(board, 'Intrekken');
  });
});
