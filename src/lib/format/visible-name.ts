const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** The name when at least one of its characters can be seen, else null: such a pool is called by its number. */
export function visibleName(name: string): string | null {
  return name.replace(UNSEEN, '') === '' ? null : name
}
