/** How much data a size has. Each article has five statements and one or two relations. */
export interface Size {
  articles: number;
  actors: number;
  /** After which article W5 starts. */
  depth: number;
}

export const sizes: Record<string, Size> = {
  S: { articles: 10_000, actors: 2_000, depth: 5_000 },
  M: { articles: 100_000, actors: 10_000, depth: 50_000 },
  L: { articles: 1_000_000, actors: 50_000, depth: 50_000 },
};

/** The first day of the data, and how many days it covers. */
export const period = { start: Date.UTC(2020, 0, 1), days: 2000 };

export const dayLength = 86_400_000;

/** Words from the most to the least frequent; each statement has one rare word of its own two dozen. */
export const rareWords = { prefix: 'langka', statementsEach: 25 };
