/** Pieces of the patterns that the rules are built from; every pattern is matched where a word begins, with the flags i, u and y. */

export const start = String.raw`(?<![\p{L}\p{N}])`;
export const finish = String.raw`(?![\p{L}\p{N}])`;
export const year = String.raw`(?:1[5-9]|20)\d{2}`;
export const numeric = String.raw`(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})(?:\s*[/.-]\s*(?<year>\d{4}|\d{2}))?`;

/** Builds a pattern from its pieces. */
export function createPattern(...pieces: string[]): RegExp {
  return new RegExp(pieces.join(''), 'iuy');
}
