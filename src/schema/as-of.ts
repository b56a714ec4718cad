/** What the argument `asOf` of a list means. */
export const asOfDescription =
  'Answer as this database stood at this moment: with what was recorded by then and not yet retracted. A day means its end.';
