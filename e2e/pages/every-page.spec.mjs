// Every page and every form, in every way of looking: accessible, without errors, and it fits.
import { axe, expect, reflows, test } from '../fixtures.mjs';

const forms = [
  ...['record_entry', 'correct_entry', 'resolve_hypothesis', 'record_contact', 'attach_document'],
  ...['link_person', 'link_dossier', 'complete_step'],
  ...['ask_consultation', 'record_consultation', 'inform_director', 'prepare_advice', 'record_advice'],
  ...['prepare_conversation', 'record_conversation', 'waive_conversation', 'record_child_conversation'],
  ...['record_weighing', 'answer_framework'],
  ...['weigh_confidentiality', 'decide', 'announce_report', 'waive_announcement', 'draft_report'],
  ...['file_report', 'record_feedback', 'plan_help', 'review_help', 'close', 'reopen'],
];

/** The newest dossiers: one of them has been through every step when the stories went first. */
async function someDossier(page) {
  await page.goto('/dossiers?status=open');
  return page.locator('.app-dossier__title a').first().getAttribute('href');
}

/** Takes out what some forms bring along from before. */
async function empty(page) {
  await page.locator('#form').evaluate((form) => {
    for (const one of form.querySelectorAll('input:checked')) one.checked = false;
    for (const one of form.querySelectorAll('textarea, select, input:is([type=text], [type=date], [type=time])')) {
      one.value = '';
    }
  });
}

/** What every page has, whatever it is about. */
async function looksRight(page) {
  await expect(page).toHaveTitle(/ - Luwte$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  const bar = page.getByRole('complementary', { name: 'Bij acuut gevaar' });
  await expect(bar.getByRole('link', { name: /112/ })).toBeInViewport();
  await expect(bar.getByRole('link', { name: /Veilig Thuis/ })).toBeInViewport();
  const levels = await page.locator('h1,h2,h3,h4').evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  levels.reduce((above, level) => {
    expect(level, `headings of ${page.url()}: ${levels}`).toBeLessThanOrEqual(above + 1);
    return level;
  }, 0);
  await reflows(page);
  await axe(page);
}

test('the pages for whoever is not signed in', async ({ page }) => {
  for (const address of ['/sign-in', '/emergency', '/accessibility', '/verify']) {
    expect((await page.goto(address)).status()).toBe(200);
    await looksRight(page);
  }
  expect((await page.goto('/no-such-page')).status()).toBe(404);
  await looksRight(page);
});

test('the pages of a teacher and of an administrator', async ({ as }) => {
  const teacher = await as('teacher');
  for (const address of ['/', '/signal', '/signals', '/emergency']) {
    expect((await teacher.goto(address)).status()).toBe(200);
    await looksRight(teacher);
  }
  const administrator = await as('administrator');
  await administrator.goto('/');
  await looksRight(administrator);
});

test('the pages of a care coordinator', async ({ as }) => {
  const page = await as('careCoordinator');
  for (const address of ['/', '/dossiers', '/dossiers?status=closed', '/signals', await someDossier(page)]) {
    expect((await page.goto(address)).status()).toBe(200);
    await looksRight(page);
  }
});

test('every form', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('careCoordinator');
  const dossier = await someDossier(page);
  for (const form of forms) {
    expect((await page.goto(`${dossier}/${form}`)).status(), form).toBe(200);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await looksRight(page);
    await expect(page.getByRole('complementary').or(page.locator('.app-guidance'))).not.toHaveCount(0);
    await expect(page.getByText('Dit kan worden gelezen door')).toHaveCount(1);
  }
});

test('every form, sent empty: refused in words, at its fields', { tag: '@once' }, async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('careCoordinator');
  const dossier = await someDossier(page);
  for (const form of forms.filter((one) => one !== 'decide')) {
    await page.goto(`${dossier}/${form}`);
    await empty(page);
    const answer = page.waitForResponse((one) => one.request().method() === 'POST');
    await page.locator('#form button[type=submit]').first().click();
    expect((await answer).status(), form).toBe(422);
    await page.waitForLoadState();
    await expect(page).toHaveTitle(/^Fout: /);
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert').getByRole('listitem')).not.toHaveCount(0);
    await looksRight(page);
  }
});
