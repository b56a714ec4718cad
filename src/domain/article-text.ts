/** Something that can be seen: a text of nothing but spaces, controls and zero-width characters is empty. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/**
 * Returns a text as it is kept, so that the same article is the same whatever program has saved it: without a byte order mark at the
 * start, and with `\n` for every line end. All else is as it came, so that its hash can be looked up. All spans count in this text.
 */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}
