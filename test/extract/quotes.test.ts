import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/quotes.ts';

/** Reads quotations from paragraphs that empty lines separate: the words inside, and `~` before a fragment. */
function quotesOf(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return findQuotes(text, paragraphs).map(
    (quote) => (quote.scare ? '~' : '') + text.slice(quote.start, quote.end),
  );
}

describe('findQuotes', () => {
  it.each([
    ['straight marks', '"Kami siap," kata Presiden. "Kami bekerja."', ['Kami siap,', 'Kami bekerja.']],
    ['curly marks', '“Apakah siap?” tanya Menteri.', ['Apakah siap?']],
    ['marks of one glyph', '”Kami siap,” kata Presiden.', ['Kami siap,']],
    ['guillemets', '«Kami siap,» kata Presiden.', ['Kami siap,']],
    ['single marks', '‘We agreed,’ said the minister.', ['We agreed,']],
    ['marks of two characters', "``Kami siap,'' kata Presiden.", ['Kami siap,']],
    ['marks written as entities', '&quot;Kami siap,&quot; kata Presiden.', ['Kami siap,']],
    ['marks without a space between', '"Kami siap.""Kami pulang," katanya.', ['Kami siap.', 'Kami pulang,']],
    ['a closing mark after the space', '"Kami siap, "kata Presiden.', ['Kami siap,']],
  ])('pairs %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    [
      'the outer one of nested marks',
      '"Dia bilang \'tidak\' kepada saya," kata Menteri.',
      ["Dia bilang 'tidak' kepada saya,"],
    ],
    [
      'the outer one of nested marks of one glyph',
      '"Dia bilang "tidak" kepada saya," kata Menteri.',
      ['Dia bilang "tidak" kepada saya,'],
    ],
    [
      'both when a nested mark is never closed',
      '"Kami "siap," kata Menteri. "Kami pergi," katanya.',
      ['Kami "siap,', 'Kami pergi,'],
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ["Jum'at ini Ma'ruf Amin bertemu Wakil Presiden."],
    ["It is the president's plan and the states' right."],
    ['Layar 14" dan 21" dijual di toko.'],
    ['Ia menyebut hal itu "'],
    ['"" dan “”'],
  ])('finds none in %j', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it.each([
    [
      'after a verb',
      'Ia menyebut aksi itu “berbahaya” dan “mengganggu stabilitas”.',
      ['~berbahaya', '~mengganggu stabilitas'],
    ],
    ['in a list', 'Aksi itu "berbahaya", "keji", dan "kejam".', ['~berbahaya', '~keji', '~kejam']],
    ['that is a name', 'Program "Makan Bergizi Gratis" dimulai.', ['~Makan Bergizi Gratis']],
    ['that starts a sentence', '"Perang dagang" ini merugikan semua pihak.', ['~Perang dagang']],
  ])('marks a fragment %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ['after a colon', 'Ia berkata: "Saya pergi."', ['Saya pergi.']],
    ['after the comma of a verb', 'Ia menjawab, “Siap.”', ['Siap.']],
    [
      'without a comma',
      'Ia mengatakan "Saya akan pergi ke sana" kepada wartawan.',
      ['Saya akan pergi ke sana'],
    ],
  ])('takes speech %s for speech', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    [
      'reopens in the next paragraph',
      '"Kami siap. Kami pergi.\n\n"Kami pulang," kata Presiden.',
      ['Kami siap. Kami pergi.', 'Kami pulang,'],
    ],
    [
      'closes in the next paragraph',
      '"Kami siap. Kami pergi.\n\nKami pulang," kata Presiden.',
      ['Kami siap. Kami pergi.', 'Kami pulang,'],
    ],
    [
      'closes two paragraphs later',
      '"Kami siap.\n\nKami pergi.\n\nKami pulang," kata Presiden.',
      ['Kami siap.', 'Kami pergi.', 'Kami pulang,'],
    ],
    ['is never closed', 'Presiden mengatakan, "Kami siap bekerja.\n\nIa pulang.', ['Kami siap bekerja.']],
    [
      'lacks the mark before its inquit',
      '"Kami siap bekerja, kata Presiden di Jakarta.\n\nIa pulang.',
      ['Kami siap bekerja,'],
    ],
  ])('follows a quotation that %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('gives the marks in the outer span', () => {
    const text = 'Ia berkata: " Saya pergi. "';
    expect(findQuotes(text, [{ start: 0, end: text.length }])).toEqual([
      { start: 14, end: 25, outer: { start: 12, end: 27 }, scare: false },
    ]);
  });
});
