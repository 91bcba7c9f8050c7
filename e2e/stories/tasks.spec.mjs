// A task by hand: made, given to somebody, too late, and done.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, send, today } from '../forms.mjs';
import * as school from '../school.mjs';

const what = 'De jeugdarts bellen.';

/** As if the tasks of today should have been done three days ago: the clock of the demo is that of the machine. */
function earlier(server) {
  const program = [
    'import sqlite3, sys',
    'store = sqlite3.connect(sys.argv[1], timeout=30)',
    'store.execute("UPDATE waiting SET due = date(due, \'-3 days\') WHERE code = \'task-3\' AND due = ?", (sys.argv[2],))',
    'assert store.total_changes > 0',
    'store.commit()',
  ].join('\n');
  execFileSync('/usr/bin/python3', ['-c', program, join(dirname(server.mail), 'demo.db'), today()]);
}

test('a task is made, seen by its owner, too late, and done', async ({ as, server }) => {
  test.setTimeout(120_000);
  const [teacher, careCoordinator, director] = [await as('teacher'), await as('careCoordinator'), await as('director')];
  const [pupil] = await school.unknownPupils(teacher, careCoordinator);
  await school.recordSignal(teacher, pupil, 'Een blauwe plek op de bovenarm.');
  const dossier = await school.openDossier(careCoordinator, pupil);

  // Nothing is lost of what was typed when something lacks.
  await careCoordinator.getByRole('link', { name: 'Taak toevoegen', exact: true }).click();
  await fill(careCoordinator, { 'Wat moet er gebeuren?': what });
  await careCoordinator.getByLabel('Bij welke stap hoort het?').selectOption('3');
  await send(careCoordinator, 'Taak toevoegen');
  await expect(careCoordinator.getByRole('alert')).toBeFocused();
  await looksRight(careCoordinator);
  await expect(careCoordinator.getByLabel('Wat moet er gebeuren?')).toHaveValue(what);
  await careCoordinator.getByLabel('Wie doet het?').selectOption({ label: 'Daan Ruitenberg, directeur' });
  await fill(careCoordinator, { 'Wanneer moet het klaar zijn?': today() });
  await send(careCoordinator, 'Taak toevoegen');
  await expect(careCoordinator.getByRole('status')).toContainText('De taak is toegevoegd');
  await expect(careCoordinator.getByRole('region', { name: 'Taken' })).toContainText('Daan Ruitenberg doet dit.');
  await looksRight(careCoordinator);

  // The owner finds it, without what it is.
  const own = (page) => page.getByRole('listitem').filter({ hasText: 'Taak bij stap 3' }).filter({ hasText: pupil });
  await director.goto('/');
  await expect(own(director)).toContainText('Bijna tijd');
  await expect(director.getByText(what)).toHaveCount(0);
  await looksRight(director);
  await careCoordinator.goto('/');
  await expect(own(careCoordinator)).toHaveCount(0);

  // Three days on it is too late, for everybody of the school who runs dossiers.
  earlier(server);
  await director.goto('/');
  await expect(own(director)).toContainText('Te laat');
  await careCoordinator.getByRole('link', { name: 'Alles wat te laat is' }).click();
  await expect(own(careCoordinator)).toContainText('3 dagen te laat');
  await expect(own(careCoordinator)).toContainText('Daan Ruitenberg');
  await looksRight(careCoordinator);
  await careCoordinator.getByLabel('Van wie').selectOption({ label: 'Van niemand meer' });
  await careCoordinator.getByRole('button', { name: 'Toon' }).click();
  await expect(own(careCoordinator)).toHaveCount(0);
  expect((await teacher.goto('/overdue')).status()).toBe(404);

  // It is done, and stays to be read.
  await own(director).getByRole('link').click();
  await expect(director.getByText(what).first()).toBeVisible();
  await director.getByRole('region', { name: 'Taken' }).getByRole('link', { name: /^Taak afronden/ }).click();
  await choose(director, 'Hoe is het afgelopen?', 'Gedaan');
  await fill(director, { 'Wat kwam eruit, of waarom is het niet meer nodig?': 'De afspraak is op dinsdag.' });
  await looksRight(director);
  await send(director, 'Taak afronden');
  await expect(director.getByRole('status')).toContainText('De taak is afgerond');
  await expect(director.getByText('De afspraak is op dinsdag.')).toBeVisible();
  await director.goto('/');
  await expect(own(director)).toHaveCount(0);
  await director.goto('/overdue');
  await expect(own(director)).toHaveCount(0);
  await careCoordinator.goto(dossier);
  await expect(careCoordinator.getByRole('region', { name: 'Taken' })).toContainText('Er zijn geen taken afgesproken.');
});
