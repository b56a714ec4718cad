import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';

/** The claim, occurrence and time of each event of a text. */
function tell(text: string, publishedAt: string, language: Language = 'id'): string[] {
  return extract({ text, language, publishedAt })
    .relations.filter(({ type }) => type !== 'LEADS' && type !== 'HOLDS_POSITION' && type !== 'REPRESENTS')
    .map(({ type, claim, occurrence, time }) => `${type} ${claim} ${occurrence} ${time?.edtf ?? 'undated'}`);
}

describe('a day after that of the article', () => {
  it.each<[string, string, string, Language?]>([
    [
      'a date',
      'Narendra Modi bertemu Joe Biden pada 20 Januari 2025.',
      'CONSULT REPORTED PLANNED 2025-01-20',
    ],
    [
      'a week',
      'Narendra Modi mengunjungi Malaysia pekan depan.',
      'CONSULT REPORTED PLANNED 2025-01-13/2025-01-19',
    ],
    [
      'a date in English',
      'Narendra Modi met Joe Biden on Jan. 20, 2025.',
      'CONSULT REPORTED PLANNED 2025-01-20',
      'en',
    ],
  ])('makes a deed a plan: %s', (_, text, expected, language) => {
    expect(tell(text, '2025-01-11', language)).toEqual([expected]);
  });

  it('leaves what happens on the day itself or before', () => {
    const text = 'Narendra Modi mengunjungi Malaysia pada Sabtu (11/1/2025).';
    expect(tell(text, '2025-01-11')).toEqual(['CONSULT REPORTED OCCURRED 2025-01-11']);
  });

  it('is not when a demand was made', () => {
    const text = 'Iran mendesak Israel menghentikan serangan terhadap Yaman pada 20 Januari 2025.';
    expect(tell(text, '2025-01-11')[0]).toBe('REQUEST REPORTED OCCURRED undated');
  });

  it.each([
    'Rencananya Narendra Modi bertemu Joe Biden.',
    'Menurut rencana, Narendra Modi bertemu Joe Biden.',
  ])('is not needed where a plan is called one: %s', (text) => {
    expect(tell(text, '2025-01-11')).toEqual(['CONSULT REPORTED PLANNED undated']);
  });
});

describe('a condition', () => {
  it.each<[string, Language?]>([
    ['Jika diserang, Taiwan akan mengirim rudal ke Jepang.'],
    ['Taiwan akan mengirim rudal ke Jepang apabila diserang.'],
    ['Seandainya diminta, Taiwan mengirim rudal ke Jepang.'],
    ['Taiwan akan mengirim rudal ke Jepang asalkan Tokyo setuju.'],
    ['If attacked, Taiwan will send missiles to Japan.', 'en'],
    ['Taiwan will send missiles to Japan unless talks begin.', 'en'],
  ])('makes a plan a possibility: %s', (text, language) => {
    expect(tell(text, '2024-02-10', language)).toEqual(['AID REPORTED HYPOTHETICAL undated']);
  });

  it('leaves the promise that it limits', () => {
    expect(tell('Jepang berjanji akan mengirim bantuan ke Palau jika diminta.', '2024-02-10')).toEqual([
      'AGREE REPORTED OCCURRED undated',
      'AID REPORTED HYPOTHETICAL undated',
    ]);
  });

  it('is none where "jika" or "kalau" stands for "bahwa"', () => {
    const text = 'Menteri Luar Negeri Jepang mengatakan kalau Jepang telah mengirim bantuan ke Palau.';
    expect(tell(text, '2024-02-10')).toEqual(['AID REPORTED OCCURRED undated']);
  });
});

describe('the time that opens a sentence', () => {
  it('is when somebody spoke, not when what is said happened', () => {
    const said = 'Pada Senin (5/2/2024), Fumio Kishida mengatakan bahwa Jepang mengirim bantuan ke Palau.';
    expect(tell(said, '2024-02-10')).toEqual(['AID REPORTED OCCURRED undated']);
  });

  it('is not when something is planned for, where it is past', () => {
    const promised = 'Pada Agustus lalu, Jepang berjanji akan mengirim bantuan ke Palau.';
    expect(tell(promised, '2024-02-10')).toEqual([
      'AGREE REPORTED OCCURRED 2023-08',
      'AID REPORTED PLANNED undated',
    ]);
  });
});

describe('an accusation', () => {
  it.each<[string, Language?]>([
    ['Tuduhan itu muncul tak lama setelah Kim Jong Un bertemu Vladimir Putin.'],
    ['Tuduhan tersebut dilontarkan ketika Kim Jong Un bertemu Vladimir Putin.'],
    ['Kim Jong Un, who was accused of lying, met Vladimir Putin.', 'en'],
  ])('does not make an allegation of what is told beside it: %s', (text, language) => {
    expect(tell(text, '2024-02-10', language)).toEqual(['CONSULT REPORTED OCCURRED undated']);
  });

  it('does of its own words', () => {
    const text = 'Tuduhan bahwa Kim Jong Un bertemu Vladimir Putin ramai dibahas.';
    expect(tell(text, '2024-02-10')).toEqual(['CONSULT ALLEGED OCCURRED undated']);
  });
});

describe('a beginning', () => {
  it.each<[string, string, Language?]>([
    ['Sejak Agustus 2023, Iran mengirim senjata ke Rusia.', '2023-08/..'],
    ['Iran mengirim senjata ke Rusia sejak 2020.', '2020/..'],
    ['Iran has sent weapons to Russia since 2020.', '2020/..', 'en'],
    ['Iran mengirim senjata ke Rusia pada Agustus 2023.', '2023-08'],
  ])('leaves the end open: %s', (text, edtf, language) => {
    expect(tell(text, '2024-02-10', language)).toEqual([`AID REPORTED OCCURRED ${edtf}`]);
  });

  it('has its first day, no last one and no words of its own', () => {
    const { relations } = extract({
      text: 'Iran mengirim senjata ke Rusia sejak Agustus 2023.',
      publishedAt: '2024-02-10',
      language: 'id',
    });
    const { span, earliest, latest, precision } = relations[0]?.time ?? {};
    expect({ span, earliest, latest, precision }).toEqual({
      span: null,
      earliest: '2023-08-01',
      latest: null,
      precision: 'RANGE',
    });
  });
});

describe('a visit or meeting that is called off', () => {
  it.each<[string, Language?]>([
    ['Joe Biden membatalkan kunjungannya ke Kuba.'],
    ['Joe Biden membatalkan rencana kunjungan ke Kuba.'],
    ['Kunjungan Joe Biden ke Kuba dibatalkan.'],
    ['Joe Biden membatalkan pertemuan dengan Vladimir Putin.'],
    ['Pertemuan Joe Biden dan Vladimir Putin batal digelar.'],
    ['Joe Biden cancelled his visit to Cuba.', 'en'],
  ])('did not happen: %s', (text, language) => {
    expect(tell(text, '2024-02-10', language)).toEqual(['CONSULT REPORTED NOT_OCCURRED undated']);
  });
});
