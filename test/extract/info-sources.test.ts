import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

/** The media an article of 15 January 2024 takes copy from, each with the words that name it, and the chain of each statement. */
function readSources(text: string, publisher: string) {
  const draft = extract({ text, publisher, publishedAt: '2024-01-15' });
  const nameOf = (actor: number) => draft.actors[actor]?.name;
  return {
    places: draft.datelinePlaces,
    infoSources: draft.infoSources.map(
      ({ actor, span }) => `${nameOf(actor)} by ${span && text.slice(span.start, span.end)}`,
    ),
    chains: draft.statements.map(({ chain }) =>
      chain.map(({ actor, explicit }) => `${nameOf(actor)}${explicit ? '' : '?'}`).join(' < '),
    ),
  };
}

describe('findInfoSources', () => {
  it.each([
    [
      'reads an agency in brackets after the place and the date',
      'Sample Daily',
      'JAKARTA, Oct 17 (Reuters) - Antony Blinken said that the talks would continue.',
      {
        places: ['Jakarta'],
        infoSources: ['Reuters by Reuters'],
        chains: ['Sample Daily? < Reuters? < Antony Blinken'],
      },
    ],
    [
      'reads an agency in brackets after the place',
      'Sample Daily',
      'LONDON (AP) — Antony Blinken said that the talks would continue.',
      {
        places: ['London'],
        infoSources: ['Associated Press by AP'],
        chains: ['Sample Daily? < Associated Press? < Antony Blinken'],
      },
    ],
    [
      'reads an agency in brackets without a place',
      'Sample Daily',
      '(Reuters) - Antony Blinken said that the talks would continue.',
      {
        places: [],
        infoSources: ['Reuters by Reuters'],
        chains: ['Sample Daily? < Reuters? < Antony Blinken'],
      },
    ],
    [
      'reads an agency behind the place in another newspaper',
      'Koran Contoh',
      'JAKARTA, Antara - Fumio Kishida mengatakan anggaran naik.',
      {
        places: ['Jakarta'],
        infoSources: ['Antara by Antara'],
        chains: ['Koran Contoh? < Antara? < Fumio Kishida'],
      },
    ],
    [
      'takes an agency that publishes for no source of its own',
      'Sample Wire',
      'SEOUL, Oct 20 (Sample Wire) - Antony Blinken said that the talks would continue.',
      { places: ['Seoul'], infoSources: [], chains: ['Sample Wire? < Antony Blinken'] },
    ],
    [
      'takes the publisher in the dateline for no place',
      'Harian Contoh',
      'HARIAN CONTOH, JAKARTA - Fumio Kishida mengatakan anggaran naik.',
      { places: ['Jakarta'], infoSources: [], chains: ['Harian Contoh? < Fumio Kishida'] },
    ],
    [
      'takes a date and a region in brackets for no agency',
      'Harian Contoh',
      'Nusa Dua, Bali (2/3) - Fumio Kishida mengatakan anggaran naik.',
      { places: ['Nusa Dua', 'Bali'], infoSources: [], chains: ['Harian Contoh? < Fumio Kishida'] },
    ],
    [
      'puts the agency before whoever reports the words of another',
      'Koran Contoh',
      'JAKARTA, Antara - Sri Mulyani mengatakan Bank Indonesia memperkirakan inflasi akan turun.',
      {
        places: ['Jakarta'],
        infoSources: ['Antara by Antara'],
        chains: [
          'Koran Contoh? < Antara? < Sri Mulyani',
          'Koran Contoh? < Antara? < Sri Mulyani < Bank Indonesia',
        ],
      },
    ],
    [
      'takes copy from whom the first sentence cites',
      'Harian Contoh',
      'Sergei Lavrov mengunjungi Korea Utara pada pekan ini, dikutip dari Kyodo, Kamis.',
      { places: [], infoSources: ['Kyodo by Kyodo'], chains: [] },
    ],
    [
      'takes copy from who passes on what the speaker of the lead goes on to say',
      'Harian Contoh',
      'Fumio Kishida mengatakan anggaran naik.\n\n"Kami siap," kata Fumio Kishida, dikutip dari Kyodo, Kamis.',
      {
        places: [],
        infoSources: ['Kyodo by Kyodo'],
        chains: ['Harian Contoh? < Fumio Kishida', 'Harian Contoh? < Kyodo < Fumio Kishida'],
      },
    ],
    [
      'takes no copy from who is cited for one thing more',
      'Harian Contoh',
      'Fumio Kishida mengatakan anggaran naik.\n\nMengutip Kawat Contoh, Gedung Putih mengatakan bahwa perundingan berlanjut.',
      {
        places: [],
        infoSources: [],
        chains: ['Harian Contoh? < Fumio Kishida', 'Harian Contoh? < Kawat Contoh < Gedung Putih'],
      },
    ],
  ])('%s', (_, publisher, text, expected) => {
    expect(readSources(text, publisher)).toEqual(expected);
  });
});
