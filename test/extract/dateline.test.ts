import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/extract/structure/dateline.ts';

const lead = 'Presiden Prabowo Subianto bertemu para menteri.';

describe('findDateline', () => {
  it.each([
    ['KONTAN.CO.ID - JAKARTA/SEOUL. ', ['Jakarta', 'Seoul'], 'KONTAN.CO.ID'],
    ['KONTAN.CO.ID-JAKARTA. ', ['Jakarta'], 'KONTAN.CO.ID'],
    ['JAKARTA, KOMPAS — ', ['Jakarta'], 'KOMPAS'],
    ['KOMPAS.com - ', [], 'KOMPAS.com'],
    ['JAKARTA, KOMPAS.com - ', ['Jakarta'], 'KOMPAS.com'],
    ['NEW YORK, KOMPAS.com- ', ['New York'], 'KOMPAS.com'],
    ['WASHINGTON DC, KOMPAS.com - ', ['Washington DC'], 'KOMPAS.com'],
    ['Jakarta, CNBC Indonesia - ', ['Jakarta'], 'CNBC Indonesia'],
    ['Jakarta (ANTARA) - ', ['Jakarta'], 'ANTARA'],
    ['Nusa Dua, Bali (ANTARA) - ', ['Nusa Dua', 'Bali'], 'ANTARA'],
    ['TEMPO.CO, Jakarta - ', ['Jakarta'], 'TEMPO.CO'],
    ['Liputan6.com, Jakarta ', ['Jakarta'], 'Liputan6.com'],
    ['REPUBLIKA.CO.ID, JAKARTA -- ', ['Jakarta'], 'REPUBLIKA.CO.ID'],
    ['Bogor, Harian Contoh - ', ['Bogor'], 'Harian Contoh'],
    ['SEOUL, 17 Oct (Reuters) - ', ['Seoul'], 'Reuters'],
    ['WASHINGTON, Oct 17 (Reuters) - ', ['Washington'], 'Reuters'],
    ['LONDON (AP) — ', ['London'], 'AP'],
    ['Jakarta - ', ['Jakarta'], undefined],
    ['Jakarta: ', ['Jakarta'], undefined],
  ])('reads %j', (prefix, places, publisher) => {
    const text = prefix + lead;
    const dateline = findDateline(text, 0, text.length);
    expect(dateline?.places).toEqual(places);
    expect(dateline?.publisher?.name).toBe(publisher);
    expect(text.slice(dateline?.next)).toBe(lead);
    expect(text.slice(dateline?.start, dateline?.end)).toBe(prefix.replace(/[.:]? *[-–—]* *$/, ''));
  });

  it.each([
    ['Amerika Serikat - Iran sepakat berunding.'],
    ['Presiden Prabowo - Menteri Anwar bertemu.'],
    ['PAN: siapa mau menggantikan ketua?'],
    ['Pemerintah menaikkan anggaran pendidikan - dan kesehatan.'],
    ['Jakarta - '],
    [''],
  ])('finds none in %j', (text) => {
    expect(findDateline(text, 0, text.length)).toBeNull();
  });
});
