// Every page and every form, in every way of looking: accessible, without errors, and it fits.
import { expect, isReachable, looksRight, test } from '../fixtures.mjs';

const forms = [
  ...['record_entry', 'correct_entry', 'resolve_hypothesis', 'record_contact', 'attach_document'],
  'divert_to_staff_route',
  ...['fill_sign_list', 'link_person', 'link_dossier', 'complete_step'],
  ...['ask_consultation', 'record_consultation', 'inform_director', 'prepare_advice', 'record_advice'],
  ...['prepare_conversation', 'record_conversation', 'waive_conversation', 'record_child_conversation', 'add_own_view'],
  ...['record_weighing', 'answer_framework'],
  ...['weigh_confidentiality', 'announce_report', 'waive_announcement', 'draft_report'],
  ...['file_report', 'record_feedback', 'answer_information_request', 'prepare_copy', 'review_copy', 'withdraw_copy', 'plan_help', 'review_help', 'agree_watching', 'record_safety_check', 'close'],
  ...['add_task', 'assign_task', 'end_task'],
];

/** The newest dossiers: one of them has been through every step when the stories went first. */
async function someDossier(page, list = '/dossiers?status=open') {
  await page.goto(list);
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

/** What every page has, whatever it is about, in every way of looking. */
async function isWhole(page) {
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
  await isReachable(page);
  await looksRight(page);
}

async function areWhole(page, addresses) {
  for (const address of addresses) {
    expect((await page.goto(address)).status(), address).toBe(200);
    await isWhole(page);
  }
}

/** A form with everything that is folded in it open. */
async function formIsWhole(page, address) {
  expect((await page.goto(address)).status(), address).toBe(200);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  await isWhole(page);
  await expect(page.getByRole('complementary').or(page.locator('.app-guidance'))).not.toHaveCount(0);
  await expect(page.getByText('Dit kan worden gelezen door')).toHaveCount(1);
}

test('the pages for whoever is not signed in', async ({ page }) => {
  await areWhole(page, ['/sign-in', '/forgot', '/emergency', '/topics', '/background', '/accessibility', '/verify']);
  await page.goto('/topics');
  const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const cards = links.filter((link) => link.startsWith('/topics/'));
  expect(cards).toHaveLength(8);
  await areWhole(page, cards);
  expect((await page.goto('/no-such-page')).status()).toBe(404);
  await isWhole(page);
});

test('the pages of a teacher and of an administrator', async ({ as }) => {
  await areWhole(await as('teacher'), ['/', '/plan', '/signal', '/signals', '/emergency', '/emergency-access', '/conflict']);
  await areWhole(await as('teacher'), ['/staff-signal', '/staff-signal/receipts', '/paper']);
  const recipient = await as('recipient');
  await areWhole(recipient, ['/staff-route', '/staff-recipients', '/staff-recipients/name', '/staff-recipients/stop']);
  await areWhole(recipient, ['/staff-recipients/guideline']);
  await areWhole(await as('administrator'), ['/', '/accounts', '/accounts/add', '/accounts/schools/add', '/accounts/free-days', '/keys', '/emergency']);
});

test('the pages of a care coordinator', async ({ as }) => {
  const page = await as('careCoordinator');
  const dossier = await someDossier(page);
  await areWhole(page, ['/', '/overdue', '/overdue?person=mine', '/dossiers', '/dossiers?status=closed', '/signals', dossier, `${dossier}/log`, `${dossier}/papers`,
    `${dossier}/prepare_copy?paper=overview&to=court`]);
  await areWhole(page, [`${dossier}/access`, `${dossier}/access/grant`, '/account', '/account/password']);
});

test('a closed dossier, and one under the older plan', async ({ as }) => {
  const page = await as('careCoordinator');
  const closed = await someDossier(page, '/dossiers?status=closed');
  await areWhole(page, [closed]);
  await formIsWhole(page, `${closed}/reopen`);
  // Nothing that would be refused whatever is typed is offered.
  await page.goto(`${closed}/record_entry`);
  expect(new URL(page.url()).pathname).toBe(closed);
  const elsewhere = await as('careCoordinatorElsewhere');
  await elsewhere.goto('/dossiers');
  const older = elsewhere.locator('.app-dossier__title a', { hasText: 'Daan' }).first();
  await areWhole(elsewhere, [await older.getAttribute('href')]);
  await expect(elsewhere.getByText('Stappenplan GPO-WN').first()).toBeVisible();
});

test('the log, and who is finally responsible', async ({ as }) => {
  await areWhole(await as('dataProtectionOfficer'), ['/', '/log']);
  const board = await as('boardMember');
  await areWhole(board, ['/', '/overdue', '/responsibility']);
  const pages = await board.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await areWhole(board, [...new Set(pages.filter((one) => one.startsWith('/responsibility/')))].slice(0, 3));
});

test('the duties of the board', async ({ as }) => {
  test.setTimeout(240_000);
  const board = await as('recipient');
  const duties = ['awareness', 'training', 'experts', 'work-processes', 'evaluation', 'support'];
  await areWhole(board, ['/board', '/duties', ...duties.map((duty) => `/duties/${duty}`), '/support']);
  const acts = ['give_notice', 'offer_course', 'record_attendance', 'name_expert', 'end_expert', 'note_finding'];
  acts.push('agree_action', 'settle_action', 'publish_agreement', 'keep_document', 'remove_document');
  acts.push('publish_sign_list', 'withdraw_sign_list');
  await areWhole(board, acts.map((act) => `/duties/do/${act}`));
  await areWhole(board, ['/duties/evaluate', '/support/open']);
  await areWhole(await as('director'), ['/board', '/duties', '/duties/awareness', '/duties/do/name_expert']);
  await areWhole(await as('dataProtectionOfficer'), ['/board', '/duties', '/duties/training']);
  await areWhole(await as('teacher'), ['/experts', '/folder', '/agreement', '/support']);
});

test('keeping and destroying', async ({ as }) => {
  const director = await as('director');
  await areWhole(director, ['/retention']);
  await director.getByRole('link', { name: 'Jurre Wolthuis' }).click();
  const keeping = new URL(director.url()).pathname;
  await areWhole(director, [keeping]);
  await expect(director.getByRole('link', { name: 'Vernietiging aankondigen' })).toHaveCount(1);
  await formIsWhole(director, `${keeping}/announce`);
  await formIsWhole(director, `${keeping}/hold`);
  await areWhole(await as('dataProtectionOfficer'), ['/retention', '/destroyed']);
});

test('the practised pages, in their own colour', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('careCoordinator');
  await areWhole(page, ['/practice-cases']);
  const colour = () => page.locator('.app-brand').evaluate((one) => getComputedStyle(one).color);
  const real = await colour();
  await page.getByRole('button', { name: /Een kind vraagt om hulp/ }).first().click();
  await expect(page).toHaveURL(/\/practice\/goals$/);
  expect(await colour()).not.toBe(real);
  await areWhole(page, ['/practice/goals', '/practice/', '/practice/signal', '/practice/signals']);
  await areWhole(page, ['/practice/emergency', '/practice/topics', '/practice/plan', '/practice/dossiers']);
  await page.goto('/practice-cases');
  await page.getByRole('button', { name: /Twijfel over de veiligheid/ }).first().click();
  await page.getByRole('link', { name: 'Naar het dossier' }).click();
  const dossier = new URL(page.url()).pathname;
  await areWhole(page, [dossier, `${dossier}/access`]);
  for (const form of ['record_advice', 'record_weighing', 'answer_framework', 'decide']) {
    await formIsWhole(page, `${dossier}/${form}`);
  }
});

test('every form', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('careCoordinator');
  const dossier = await someDossier(page);
  for (const form of forms) await formIsWhole(page, `${dossier}/${form}`);
  await formIsWhole(await as('director'), `${dossier}/decide`);
});

test('every form, sent empty: refused in words, at its fields', { tag: '@once' }, async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('careCoordinator');
  const dossier = await someDossier(page);
  const closed = await someDossier(page, '/dossiers?status=closed');
  const all = [...forms.map((form) => [page, `${dossier}/${form}`]), [page, `${closed}/reopen`]];
  all.push([await as('director'), `${dossier}/decide`]);
  for (const [page, form] of all) {
    await page.goto(form);
    await empty(page);
    const answer = page.waitForResponse((one) => one.request().method() === 'POST');
    await page.locator('#form button[type=submit]').first().click();
    expect((await answer).status(), form).toBe(422);
    await page.waitForLoadState();
    await expect(page).toHaveTitle(/^Fout: /);
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert').getByRole('listitem')).not.toHaveCount(0);
    await isWhole(page);
  }
});
