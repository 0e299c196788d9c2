import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

/** Signs somebody in and shows a page. */
export async function enter(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(path);
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(`${name}-demo`);
  await page.locator('#kc-login').click();
  await page.waitForURL(`**${path}`);
  return page;
}

/** Changes the colours, and waits until they have faded over. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    () => !document.getAnimations().some((running) => running instanceof CSSTransition),
  );
}

/** Nothing serious on the page as it is now, in both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await turn(page, colorScheme);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      // What is drawn inside a PDF is the browser's own affair.
      .exclude('iframe')
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** A word that no other run of the specs has used. */
export function fresh(word: string): string {
  return `${word} ${Date.now().toString(36)}${Math.floor(Math.random() * 1000)}`;
}

/** Asks a service as the person who is signed in on the page. */
export async function ask<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async ([how, where, what]) => {
      const kept = Object.entries(sessionStorage).find(([key]) => key.startsWith('oidc.user:'));
      const { access_token } = JSON.parse(kept?.[1] ?? '{}') as { access_token?: string };
      const answer = await fetch(where as string, {
        method: how as string,
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        ...(what === undefined ? {} : { body: JSON.stringify(what) }),
      });
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${await answer.text()}`);
      return answer.status === 204 ? null : answer.json();
    },
    [method, path, body] as const,
  ) as Promise<T>;
}

/** A contact to work with, made by the API. */
export async function makeContact(
  page: Page,
  name: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; name: string }> {
  return ask(page, 'POST', '/api/contacts', { name, ...more });
}

/** Pictures for people to look at, where BATON_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BATON_PICTURES;
  if (!folder) return;
  const before = page.viewportSize();
  for (const [look, width, colorScheme] of [
    ['light', 1440, 'light'],
    ['dark', 1440, 'dark'],
    ['narrow', 390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await turn(page, colorScheme);
    await page.screenshot({ path: `${folder}/${name}-${look}.png`, fullPage: look === 'narrow' });
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
