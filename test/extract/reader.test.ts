import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/extract/draft.ts';
import { readDocument } from '../../src/extract/reader.ts';
import { findTimes } from '../../src/extract/times.ts';

/** Pieces that the stages give a meaning to, so that random texts reach their rules. */
const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '``',
  '.',
  '...',
  ',',
  ':',
  ' - ',
  ' — ',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  '<p>',
  '</p>',
  '<br>',
  '<script>',
  '&quot;',
  '&nbsp;',
  'Baca juga: ',
  'Editor: ',
  'JAKARTA, KOMPAS.com - ',
  'Jakarta - ',
  'Simak Video ',
  'Berita terkait:',
  'kata ',
  'ujarnya',
  'Dr. ',
  'S.H.',
  'Senin ',
  'Minggu ',
  '(3/4/2024)',
  '31/2',
  '2023',
  '-an',
  'tahun ',
  'lalu ',
  'akan ',
  'Mei',
  '17-20 Juni ',
  'kuartal IV ',
  'sebelumnya ',
  'akhir ',
  'pekan ',
  'the ',
  'last ',
  'week ',
  'July 4, ',
  'said ',
  '\ud800',
  '\udc00',
  '😀',
  'مرحبا',
  '한국',
  '\u0000',
  '\u200b',
  '**',
  '#',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const anyLanguage = fc.constantFrom('id', 'en', 'ms', 'other', undefined);
const anyDate = fc.constantFrom(
  '2024-02-29',
  '2024-12-31T23:59:59Z',
  '2024-02',
  '9999-12-31',
  '1000-01-01',
  'kemarin',
  '',
  undefined,
);

describe('readDocument', () => {
  it('never throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDate, (text, language, publishedAt) => {
        const document = readDocument({ text, language, publishedAt });
        const { structure, sentences, tokens, quotes } = document;
        const spans: Span[] = [
          ...structure.segments,
          ...structure.paragraphs,
          ...structure.contributors.map((contributor) => contributor.span),
          ...[structure.headline, structure.dateline, structure.publisher?.span].filter(
            (span) => span != null,
          ),
          ...sentences,
          ...tokens,
          ...quotes,
          ...quotes.map((quote) => quote.outer),
          ...findTimes(document).flatMap((time) => time.span ?? []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists sentences, tokens, quotations, segments and times in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const document = readDocument({ text, language, publishedAt: '2024-02-29' });
        const times = findTimes(document).map((time) => time.span as Span);
        const { structure, sentences, tokens, quotes } = document;
        for (const list of [
          sentences,
          tokens,
          quotes.map((quote) => quote.outer),
          structure.segments,
          structure.paragraphs,
          times,
        ])
          for (const [at, { start }] of list.slice(1).entries())
            expect(start).toBeGreaterThanOrEqual((list[at] as Span).end);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every token to the sentence that covers it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, tokens } = readDocument({ text });
        for (const [at, token] of tokens.entries()) {
          const sentence = sentences[token.sentence];
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(sentence && sentence.first <= at && at <= sentence.last).toBe(true);
          expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same document for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readDocument({ text })).toEqual(readDocument({ text }));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'articles',
      'Jakarta - Presiden akan bertemu menteri pada Senin (3/4/2024). "Kami siap," kata Menteri.\n\n',
    ],
    ['one endless line', 'kata Presiden pada Senin lalu, '],
    ['empty lines', '\n'],
    ['quote marks that never close', '“a '],
    ['unclosed tags', '<a'],
    ['scripts', '<script>a'],
    ['labels', 'Baca juga: A\n'],
    ['dates', '1/1/2024-'],
    ['dots', 'A.'],
    ['lone surrogates', '\ud800'],
  ])('reads a long text of %s in linear time', (_, unit) => {
    const text = unit.repeat(Math.ceil(250_000 / unit.length));
    const begin = performance.now();
    findTimes(readDocument({ text, publishedAt: '2024-02-29' }));
    // Quadratic time takes minutes here, linear time half a second; the bound leaves room for a busy machine.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
