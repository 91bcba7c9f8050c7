// Who works here: invited by mail, in a role, with a new password, and gone.
import { expect, login, looksRight, signOut, test } from '../fixtures.mjs';
import { fill, refused, send } from '../forms.mjs';

const password = 'twaalf eenden bij de sluis';

/** The address of the page that a letter leads to. */
const linkIn = (letter) => letter.match(/\/welcome\/[0-9a-f]{64}/)[0];

test('somebody is invited, chooses a password, forgets it, and leaves', async ({ as, page, baseURL, letter }) => {
  test.setTimeout(120_000);
  const administrator = await as('administrator');
  const name = `nieuw${Date.now() % 1_000_000}`;
  await administrator.goto('/accounts');
  await looksRight(administrator);
  await administrator.getByRole('link', { name: 'Medewerker uitnodigen' }).click();
  await looksRight(administrator);
  await send(administrator, 'Uitnodigen');
  await refused(administrator, 'Vul dit in');
  await fill(administrator, { Naam: 'Pleun Vermaat', Gebruikersnaam: name, 'E-mailadres': 'pleun' });
  await administrator.getByLabel('Functie', { exact: true }).selectOption({ label: 'Leerkracht' });
  await administrator.getByLabel('Waar?').selectOption({ label: 'De Vlierhof' });
  await send(administrator, 'Uitnodigen');
  await refused(administrator, 'Dit is geen e-mailadres');
  await expect(administrator.getByLabel('Naam', { exact: true })).toHaveValue('Pleun Vermaat');
  await looksRight(administrator);
  await fill(administrator, { 'E-mailadres': `${name}@waaier.example` });
  await send(administrator, 'Uitnodigen');
  await expect(administrator.getByRole('status')).toContainText('De uitnodiging is verstuurd.');

  const invitation = await letter(`${name}@waaier.example`);
  await page.goto(linkIn(invitation));
  await expect(page.getByText(`U logt in met de gebruikersnaam ${name}`)).toBeVisible();
  await looksRight(page);
  await fill(page, { Wachtwoord: 'kort', 'Wachtwoord, nog een keer': 'kort' });
  await send(page, 'Wachtwoord kiezen');
  await refused(page, 'Neem minstens 12 tekens');
  await fill(page, { Wachtwoord: password, 'Wachtwoord, nog een keer': password });
  await send(page, 'Wachtwoord kiezen');
  await expect(page.getByRole('status')).toContainText('Uw wachtwoord is gekozen.');
  await login(page, name, password);
  await expect(page).toHaveURL(`${baseURL}/`);
  await signOut(page);
  await page.goto(linkIn(invitation));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
  await looksRight(page);

  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
  await looksRight(page);
  await fill(page, { Gebruikersnaam: name });
  await send(page, 'E-mail vragen');
  await expect(page.getByRole('status')).toContainText('Is er een account met deze naam');
  await expect.poll(() => letter(`${name}@waaier.example`)).toContain('nieuw wachtwoord');
  await page.goto(linkIn(await letter(`${name}@waaier.example`)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuw wachtwoord kiezen');

  await administrator.goto('/accounts');
  await administrator.getByRole('link', { name: 'Pleun Vermaat' }).first().click();
  await looksRight(administrator);
  await administrator.getByRole('link', { name: 'Functie geven' }).click();
  await looksRight(administrator);
  await administrator.getByLabel('Welke functie?').selectOption({ label: 'Directeur' });
  await administrator.getByLabel('Waar?').selectOption({ label: 'Alle scholen van het bestuur' });
  await send(administrator, 'Functie geven');
  await refused(administrator, 'Deze functie kan iemand daar niet hebben');
  await administrator.getByLabel('Waar?').selectOption({ label: 'De Klimroos' });
  await send(administrator, 'Functie geven');
  await expect(administrator.getByRole('status')).toContainText('De functie is gegeven.');
  await administrator.getByRole('button', { name: /^Weghalen ?: Directeur/ }).click();
  await expect(administrator.getByRole('status')).toContainText('De functie is weggehaald.');
  await administrator.getByRole('link', { name: 'Medewerker vertrekt' }).click();
  await looksRight(administrator);
  await send(administrator, 'Vertrek vastleggen');
  await expect(administrator.getByRole('status')).toContainText('Het vertrek is vastgelegd.');
});

test('a school is added, and its only care coordinator cannot go alone', { tag: '@once' }, async ({ as }) => {
  const administrator = await as('administrator');
  await administrator.goto('/accounts/schools/add');
  await looksRight(administrator);
  const school = { Naam: 'De Rietkraag', 'BRIN met vestigingsnummer': '99', Plaats: 'Waterveen', Telefoon: '0900 000 00 09' };
  await fill(administrator, school);
  await send(administrator, 'School vastleggen');
  await refused(administrator, 'Schrijf het BRIN');
  await fill(administrator, { 'BRIN met vestigingsnummer': '99WD00' });
  await send(administrator, 'School vastleggen');
  await expect(administrator.getByRole('status')).toContainText('De school is vastgelegd.');
  await expect(administrator.getByRole('link', { name: 'De Rietkraag' })).toBeVisible();

  await administrator.goto('/accounts');
  await administrator.getByRole('link', { name: 'Wout Terpstra' }).click();
  await administrator.getByRole('link', { name: 'Functie geven' }).click();
  await administrator.getByLabel('Welke functie?').selectOption({ label: 'Intern begeleider (IB-er)' });
  await administrator.getByLabel('Waar?').selectOption({ label: 'De Rietkraag' });
  await send(administrator, 'Functie geven');
  await administrator.getByRole('link', { name: 'Medewerker vertrekt' }).click();
  await expect(administrator.getByText('Niemand anders heeft de functie')).toBeVisible();
  await looksRight(administrator);
  await send(administrator, 'Vertrek vastleggen');
  await refused(administrator, 'Kies wie het overneemt');
});
