import type { Token } from './document.ts';

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

/** A phrase found in the text: token indexes `first` to `last`, inclusive, and what the phrase stands for. */
interface PhraseMatch<Value> {
  first: number;
  last: number;
  values: Value[];
}

/** A trie over lower-case tokens: looking a phrase up costs its own length, however large the lexicon. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts at token `first` and stays within one sentence, or undefined. */
  longestAt(tokens: readonly Token[], first: number): PhraseMatch<Value> | undefined;
}

/** Splits a lexicon phrase as the tokenizer splits text, so that both sides of the trie agree. */
export type SplitPhrase = (phrase: string) => string[];

/** Builds an index of phrases; a phrase listed twice keeps all its values. Matching ignores case. */
export function createPhraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  split: SplitPhrase,
): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of split(phrase)) {
      const lower = word.toLowerCase();
      let child = node.next.get(lower);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(lower, child);
      }
      node = child;
    }
    if (node !== root) node.values.push(value);
  }
  return {
    longestAt(tokens, first) {
      const start = tokens[first];
      // Nearly every look-up ends here: most words start no phrase of a lexicon.
      let node = start && root.next.get(start.lower);
      if (!node) return undefined;
      let found: Node<Value> | undefined;
      let last = first;
      for (let at = first; node; ) {
        if (node.values.length > 0) {
          found = node;
          last = at;
        }
        const token = tokens[++at];
        node = token && token.sentence === start?.sentence ? node.next.get(token.lower) : undefined;
      }
      return found && { first, last, values: found.values };
    },
  };
}
