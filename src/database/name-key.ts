/** Returns a name as look-ups compare it: without case, accents, hyphens ("Kim Jong-un" is "Kim Jong Un") and repeated spaces. */
export function createNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
