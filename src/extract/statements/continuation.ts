import type { Attribution, Reading } from './reading.ts';
import { quotesAt } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a sentence that is only a quotation does: goes on with the statement before, is a statement of its own, or neither. */
export type Continuation =
  | { kind: 'joined'; to: Attribution }
  | { kind: 'statement'; attribution: Attribution; speakers: number[] }
  | { kind: 'none' };

/** Whether a sentence consists of nothing but a quotation. */
export function isQuoteOnly(view: SentenceView): boolean {
  return (
    view.items.length > 0 &&
    view.items.every((item) => item.kind !== 'word') &&
    view.items.some((item) => item.kind === 'quote')
  );
}

/**
 * Reads a sentence that is only a quotation: right after a quotation in the same paragraph it goes on with that statement; otherwise
 * it is one more statement of the last speaker, if he spoke in the sentence before.
 */
export function findContinuation(
  reading: Reading,
  before: Attribution | undefined,
  beforeView: SentenceView | undefined,
  speakers: number[],
): Continuation {
  const { document, view } = reading;
  const content = quotesAt(view, document.text, 0, view.items.length);
  if (!before || speakers.length === 0 || content.length === 0) return { kind: 'none' };
  if (beforeView?.paragraph === view.paragraph && before.kind === 'DIRECT') {
    before.content.push(...content);
    return { kind: 'joined', to: before };
  }
  const attribution: Attribution = {
    rule: 'quote-continued',
    kind: 'DIRECT',
    act: 'ASSERT',
    link: 'SAYS',
    cue: null,
    source: { kind: 'elided' },
    content,
    sentence: view.index,
    anaphoric: false,
  };
  return { kind: 'statement', attribution, speakers };
}
