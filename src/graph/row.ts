/** A row as SQLite holds it: dates are milliseconds since 1970, booleans are 0 or 1. */
export type Stored<Model> = {
  [Column in keyof Model]: Model[Column] extends boolean
    ? 0 | 1
    : Model[Column] extends Date
      ? number
      : Model[Column] extends Date | null
        ? number | null
        : Model[Column];
};
