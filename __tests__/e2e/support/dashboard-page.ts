import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'

const faces = Object.values(en.connection.faces)

/** The dashboard as a person finds their way on it: by roles and names. */
export class DashboardPage {
  static readonly path = '/dashboard/cooperative-savings'

  readonly badge: Locator
  readonly panel: Locator
  readonly pools: Locator
  readonly feed: Locator
  readonly messages: Locator

  constructor(readonly page: Page) {
    this.badge = page.getByRole('button', { name: new RegExp(`^(${faces.join('|')})`) })
    this.panel = page.getByRole('dialog', { name: en.connection.panel })
    this.pools = page.getByRole('list', { name: en.pools.list }).getByRole('listitem')
    this.feed = page.getByRole('list', { name: en.activity.list }).getByRole('listitem')
    this.messages = page.getByRole('region', { name: new RegExp(`^${en.toasts.region}`) }).getByRole('listitem')
  }

  async open(): Promise<void> {
    await this.page.goto(DashboardPage.path)
  }

  async expectFace(face: keyof typeof en.connection.faces): Promise<void> {
    await expect(this.badge).toContainText(en.connection.faces[face])
  }

  /** Opened, LIVE, and with its history read and its list filled. */
  async openLive(): Promise<void> {
    await this.open()
    await this.expectLive()
  }

  async expectLive(): Promise<void> {
    await this.expectFace('live')
    await expect(this.pools.first()).toBeVisible()
    await expect(this.page.getByText('still counting')).toHaveCount(0)
  }

  /** The row of a pool in the list. */
  pool(name: string): Locator {
    return this.pools.filter({ hasText: name })
  }

  card(title: string): Locator {
    return this.page.getByRole('group', { name: title, exact: true })
  }

  /** The figure of a card, as a number. */
  async figure(title: string): Promise<number> {
    return toNumber(await this.card(title).getByRole('paragraph').first().innerText())
  }

  /** What the badge's panel says beside `label`. */
  async fact(label: string): Promise<string> {
    return this.panel.locator(`dt:text-is("${label}") + dd`).innerText()
  }
}

/** `1,234` and `#1,234` as 1234. */
export const toNumber = (text: string): number => Number(text.replace(/[#,]/g, ''))
