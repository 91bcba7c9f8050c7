// From a closed dossier to one that is destroyed: announced by one, stopped, announced again, confirmed by
// another.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

import { expect, looksRight, test } from '../fixtures.mjs';
import { choose, fill, send } from '../forms.mjs';

const pupil = 'Wies Tolsma';

/** As if it had been announced so many days earlier: the clock of the demo is that of the machine. */
function earlier(server, days) {
  const program = [
    'import sqlite3, sys',
    'store = sqlite3.connect(sys.argv[1], timeout=30)',
    "kind = 'destruction-announced'",
    'store.execute("UPDATE retention_facts SET at = at - ? WHERE kind = ?", (int(sys.argv[2]), kind))',
    'store.commit()',
  ].join('\n');
  const micros = String(days * 24 * 60 * 60 * 1_000_000);
  execFileSync('/usr/bin/python3', ['-c', program, join(dirname(server.mail), 'demo.db'), micros]);
}

async function announce(director, keeping) {
  await director.goto(keeping);
  await director.getByRole('link', { name: 'Vernietiging aankondigen' }).click();
  await fill(director, { 'Waarom kan dit dossier weg?': 'De bewaartermijn is voorbij.' });
  await send(director, 'Vernietiging aankondigen');
  await expect(director.getByRole('status')).toContainText('De vernietiging is aangekondigd');
}

test('from closed to destroyed', async ({ as, server, letter }) => {
  test.setTimeout(180_000);
  const [director, careCoordinator] = [await as('director'), await as('careCoordinator')];
  await director.goto('/retention');
  await director.getByRole('link', { name: pupil }).click();
  const keeping = new URL(director.url()).pathname;
  const dossier = keeping.replace('/retention', '');
  await expect(director.getByText('De bewaartermijn is voorbij.')).toBeVisible();
  await looksRight(director);

  // Without a reason it is not announced, and what is wrong stands beside the field.
  await director.goto(`${keeping}/announce`);
  await send(director, 'Vernietiging aankondigen');
  await expect(director.getByRole('alert')).toBeFocused();
  await looksRight(director);
  await announce(director, keeping);
  expect(await letter('ilse@waaier.example')).not.toContain('Wies');

  // Whoever is told of it sees it and can stop it.
  await careCoordinator.goto('/');
  const told = careCoordinator.getByRole('link', { name: /^Een dossier wordt vernietigd/ });
  await expect(told).toContainText(pupil);
  await looksRight(careCoordinator);
  await careCoordinator.goto(dossier);
  await expect(careCoordinator.getByText('Aangekondigd is dat dit dossier wordt vernietigd.')).toBeVisible();
  await looksRight(careCoordinator);
  await careCoordinator.getByRole('link', { name: 'Bewaren en vernietigen' }).first().click();
  await careCoordinator.getByRole('link', { name: 'Bezwaar maken of intrekken' }).click();
  await looksRight(careCoordinator);
  await fill(careCoordinator, { 'Waarom moet het dossier bewaard blijven?': 'Er is nog een vraag van moeder.' });
  await send(careCoordinator, 'De vernietiging tegenhouden');
  await expect(careCoordinator.getByRole('status')).toContainText('gaat niet door');

  // The board holds it for a while; then it is announced anew.
  const board = await as('boardMember');
  await board.goto(`${keeping}/hold`);
  await send(board, 'Vernietigen opschorten');
  await expect(board.getByRole('alert')).toBeFocused();
  await choose(board, 'Waarvoor?', 'Iemand heeft om inzage gevraagd.');
  await fill(board, { 'Leg uit waarom': 'Moeder wil het dossier inzien.' });
  await send(board, 'Vernietigen opschorten');
  await expect(board.getByRole('status')).toContainText('opgeschort');
  await looksRight(board);
  await director.goto(keeping);
  await expect(director.getByRole('link', { name: 'Vernietiging aankondigen' })).toHaveCount(0);
  await director.getByRole('link', { name: 'Opschorting beëindigen' }).click();
  await fill(director, { 'Waarom is opschorten niet meer nodig?': 'Moeder heeft alles gezien.' });
  await send(director, 'Opschorting beëindigen');
  await announce(director, keeping);

  // Not before the days are over.
  await board.goto(keeping);
  await expect(board.getByRole('link', { name: 'Vernietiging bevestigen' })).toHaveCount(0);
  earlier(server, 16);
  await board.goto(keeping);
  await board.getByRole('link', { name: 'Vernietiging bevestigen' }).click();
  await looksRight(board);
  await choose(board, 'Weet u zeker dat dit dossier weg kan?', 'Nee');
  await send(board, 'Dossier vernietigen');
  await expect(board.getByRole('alert')).toContainText('Er is niets vernietigd');
  await choose(board, 'Weet u zeker dat dit dossier weg kan?', 'Ja');
  await send(board, 'Dossier vernietigen');
  await expect(board.getByRole('heading', { level: 1 })).toHaveText('Verklaring van vernietiging');
  await expect(board.getByRole('main')).toContainText('Daan Ruitenberg');
  await expect(board.getByRole('main')).not.toContainText('Wies');
  await looksRight(board);

  // It is gone for those who could have read it, and in no list any more.
  expect((await careCoordinator.goto(dossier)).status()).toBe(410);
  await expect(careCoordinator.getByRole('heading', { level: 1 })).toHaveText('Dit dossier is vernietigd');
  await looksRight(careCoordinator);
  expect((await (await as('teacher')).goto(dossier)).status()).toBe(404);
  await director.goto('/retention');
  await expect(director.getByText(pupil)).toHaveCount(0);
  await director.goto('/dossiers?status=closed');
  await expect(director.getByText(pupil)).toHaveCount(0);

  // The officer finds what is left of it.
  const officer = await as('dataProtectionOfficer');
  await officer.goto('/destroyed');
  await looksRight(officer);
  await officer.getByRole('main').locator('.app-task a').first().click();
  await expect(officer.getByRole('main')).toContainText('Hanna Wiersma');
});
