/**
 * The objects that one answer may hold. An object takes 20 to 40 µs to make and nothing else is answered meanwhile, so this
 * is a second or two. A feed of 100 articles × 20 statements × 5 relations has 14,000, and 28,000 with edges.
 */
export const maxObjects = 50_000;
