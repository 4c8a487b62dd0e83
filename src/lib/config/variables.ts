import type { Environment } from './environment'

type Report = (problem: string) => void

const list = (value: string) => value.split(',').flatMap((part) => part.trim() || [])

/** Reads single variables and reports, never throws: one run names everything that is wrong. */
export class Variables {
  constructor(
    private readonly env: Environment,
    private readonly report: Report,
  ) {}

  /** Trimmed; undefined when unset or empty, because hosts store an emptied field as an empty string. */
  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined
  }

  /** A whole number of at least `min`. */
  integer(name: string, min: number, example: number): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const value = /^\d+$/.test(text) ? Number(text) : NaN
    if (Number.isSafeInteger(value) && value >= min) return value
    this.report(`${name}: "${text}" is not a whole number of at least ${min}. Write it in decimal, like ${example}.`)
    return undefined
  }

  boolean(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase()
    if (text === undefined) return undefined
    if (['true', '1', 'yes', 'on'].includes(text)) return true
    if (['false', '0', 'no', 'off'].includes(text)) return false
    this.report(`${name}: "${text}" is neither true nor false. Write true or false.`)
    return undefined
  }

  /** One URL of one of the protocols (with their colon), without a trailing slash. */
  url(name: string, protocols: readonly string[]): string | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : this.#check(name, text, protocols)?.replace(/\/+$/, '')
  }

  /** URLs separated by commas; undefined when none is given. */
  urls(name: string, protocols: readonly string[]): string[] | undefined {
    const texts = list(this.text(name) ?? '')
    return texts.length ? texts.flatMap((text) => this.#check(name, text, protocols) ?? []) : undefined
  }

  #check(name: string, text: string, protocols: readonly string[]): string | undefined {
    const allowed = protocols.map((protocol) => `${protocol}//`).join(' or ')
    const url = URL.canParse(text) ? new URL(text) : null
    if (!url?.host) this.report(`${name}: "${text}" is not a URL. Write it whole, beginning with ${allowed}.`)
    else if (!protocols.includes(url.protocol)) this.report(`${name}: "${text}" must begin with ${allowed}.`)
    else if (url.username || url.password)
      this.report(`${name}: "${url.host}" carries a user name or password, which browsers refuse. Use a URL without.`)
    else return text
    return undefined
  }
}
