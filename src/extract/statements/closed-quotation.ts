import type { Document } from '../document.ts';
import type { Span } from '../draft.ts';
import { firstFrom } from '../first-from.ts';

/** The words said, with the closing mark of a quotation whose opening mark is among them: `it is "very worrying"`. */
export function closeQuotation({ text, quotes }: Document, { start, end }: Span): Span {
  let at = firstFrom(quotes, ({ outer }) => outer.start, start);
  for (; at < quotes.length; at++) {
    const quote = quotes[at];
    if (!quote || quote.outer.start >= end) break;
    const rest = quote.outer.end > end && quote.start < end ? text.slice(end, quote.end) : undefined;
    if (rest !== undefined && /^[\s.,;]*$/u.test(rest)) return { start, end: quote.outer.end };
  }
  return { start, end };
}
