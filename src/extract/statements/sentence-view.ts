import type { Document, Mention, Quote, Token } from '../document.ts';
import type { DraftTime, Span } from '../draft.ts';
import { firstFrom } from '../first-from.ts';
import type { PhraseIndex } from '../phrases.ts';

/** A word, a punctuation mark, or a whole quotation taken as one: a cue inside quote marks is out of sight. */
export interface Item extends Span {
  kind: 'word' | 'mark' | 'quote';
  lower: string;
  text: string;
  /** Index of the (first) token. */
  token: number;
  quote: Quote | undefined;
  /** Inside brackets. */
  aside: boolean;
  /** Part of an expression of time. */
  time: boolean;
  /** The longest mention that starts here. */
  mention: Mention | undefined;
  /** Further actors that the words of the mention stand for: "kedua pemimpin". */
  twins: Mention[];
  /** Inside a mention, but not its first word. */
  inMention: boolean;
}

/** A sentence as the matchers see it. `paragraph` and `index` come from the document. */
export interface SentenceView extends Span {
  index: number;
  paragraph: number;
  items: Item[];
}

const WORD = /[\p{L}\p{N}]/u;

/** Sorted spans that are asked about at rising offsets: each answer moves a cursor, so a text costs one pass. */
function createCursor<Value extends Span>(spans: readonly Value[]): (offset: number) => Value | undefined {
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at] as Value).end <= offset) at++;
    const span = spans[at];
    return span && span.start <= offset ? span : undefined;
  };
}

const outermost = <Value extends Span>(spans: readonly Value[]): Value[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
};

function findTwins(all: readonly Mention[], outer: readonly Mention[]): Map<Mention, Mention[]> {
  const byStart = new Map(outer.map((mention) => [mention.start, mention]));
  const twins = new Map<Mention, Mention[]>();
  for (const mention of all) {
    const first = byStart.get(mention.start);
    if (!first || first === mention || first.end !== mention.end || first.actor === mention.actor) continue;
    twins.set(first, [...(twins.get(first) ?? []), mention]);
  }
  return twins;
}

/** Lays mentions, times, brackets and quotations over the tokens of every sentence. */
export function createSentenceViews(
  document: Document,
  mentions: readonly Mention[],
  times: readonly DraftTime[],
  moments: PhraseIndex<true>,
): SentenceView[] {
  const quotes = outermost(
    document.quotes.map((quote) => ({ start: quote.outer.start, end: quote.outer.end, quote })),
  );
  const quoteAt = createCursor(quotes);
  const timeAt = createCursor(outermost(times.flatMap((time) => (time.span ? [time.span] : []))));
  const outer = outermost(mentions);
  const mentionAt = createCursor(outer);
  const twins = findTwins(mentions, outer);
  return document.sentences.map((sentence, index) => {
    const items: Item[] = [];
    let brackets = 0;
    let moment = -1;
    let closings = countClosing(document.tokens, sentence.first, sentence.last);
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = document.tokens[at];
      if (!token) break;
      const quoted = quoteAt(token.start);
      const last = items.at(-1);
      if (quoted && last?.quote === quoted.quote) {
        last.end = token.end;
        continue;
      }
      const mention = quoted ? undefined : mentionAt(token.start);
      moment = moments.longestAt(document.tokens, at)?.last ?? moment;
      if (token.text === '(' && closings > brackets) brackets++;
      items.push({
        kind: quoted ? 'quote' : WORD.test(token.text) ? 'word' : 'mark',
        lower: token.lower,
        text: token.text,
        start: token.start,
        end: token.end,
        token: at,
        quote: quoted?.quote,
        aside: brackets > 0,
        time: !quoted && (at <= moment || timeAt(token.start) !== undefined),
        mention: mention?.start === token.start ? mention : undefined,
        twins: mention?.start === token.start ? (twins.get(mention) ?? []) : [],
        inMention: mention !== undefined && mention.start < token.start,
      });
      if (token.text === ')') {
        closings--;
        if (brackets > 0) brackets--;
      }
    }
    return { start: sentence.start, end: sentence.end, index, paragraph: sentence.paragraph, items };
  });
}

/** An opening bracket that is never closed opens nothing. */
function countClosing(tokens: readonly Token[], first: number, last: number): number {
  let closing = 0;
  for (let at = first; at <= last; at++) if (tokens[at]?.text === ')') closing++;
  return closing;
}

/** Index of the first item at or after an offset, by binary search; the number of items when there is none. */
export function findItem(view: SentenceView, offset: number): number {
  return firstFrom(view.items, ({ start }) => start, offset);
}
