import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';

/** Each event of a text: type, parties, claim, occurrence, and what each piece of evidence does, and by whom. */
function tell(text: string, language: Language = 'id'): string[] {
  const { actors, relations } = extract({
    text,
    language,
    publishedAt: '2024-02-10',
    publisher: 'Harian Contoh',
  });
  const name = (actor: number | null) => (actor === null ? 'Harian Contoh' : (actors[actor]?.name ?? ''));
  const ties = ['LEADS', 'HOLDS_POSITION', 'REPRESENTS', 'MEMBER_OF', 'PART_OF'];
  return relations
    .filter(({ type }) => !ties.includes(type))
    .map(({ type, sources, targets, claim, occurrence, evidence }) => {
      const told = evidence.map(({ role, assertedBy }) => `${role} by ${name(assertedBy)}`);
      const parties = `${sources.map(name).join('+')} > ${targets.map(name).join('+')}`;
      return `${type} ${parties} ${claim} ${occurrence} | ${told.join(', ')}`;
    });
}

describe('what somebody does not confirm', () => {
  const expected = ['AID Mesir > Sudan UNCONFIRMED OCCURRED | NOT_CONFIRMED by Mesir'];
  it.each([
    'Mesir belum mengonfirmasi bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir menolak mengonfirmasi bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir enggan mengonfirmasi laporan bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir belum bisa memastikan bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir tak bisa membenarkan kabar bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir belum memberi konfirmasi bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir tidak mengonfirmasi ataupun membantah bahwa Mesir mengirim bantuan ke Sudan.',
    'Mesir tidak membenarkan dan juga tidak membantah bahwa Mesir mengirim bantuan ke Sudan.',
  ])('is neither supported nor refused: %s', (text) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    'Sweden has not confirmed that Sweden sent aid to Jordan.',
    'Sweden has yet to confirm that Sweden sent aid to Jordan.',
    'Sweden declined to confirm that Sweden sent aid to Jordan.',
    'Sweden could not confirm reports that Sweden sent aid to Jordan.',
    'Sweden could neither confirm nor deny that Sweden sent aid to Jordan.',
    'Sweden would not confirm or deny that Sweden sent aid to Jordan.',
  ])('is neither supported nor refused in English: %s', (text) => {
    expect(tell(text, 'en')).toEqual(['AID Sweden > Jordan UNCONFIRMED OCCURRED | NOT_CONFIRMED by Sweden']);
  });

  it('is only asked about after "apakah"', () => {
    expect(tell('Belum dapat dipastikan apakah Mesir mengirim bantuan ke Sudan.')).toEqual([
      'AID Mesir > Sudan UNCONFIRMED HYPOTHETICAL | NOT_CONFIRMED by Harian Contoh',
    ]);
  });

  it('is unproven where the paper has no evidence', () => {
    expect(tell('Belum ada bukti bahwa Mesir mengirim bantuan ke Sudan.')).toEqual([
      'AID Mesir > Sudan UNCONFIRMED OCCURRED | NOT_CONFIRMED by Harian Contoh',
    ]);
  });

  it('is supported where somebody only does not comment on it', () => {
    const text =
      'Menteri Luar Negeri Retno Marsudi enggan berkomentar soal pertemuan Joko Widodo dan Vladimir Putin.';
    expect(tell(text)).toEqual([
      'CONSULT Joko Widodo+Vladimir Putin >  REPORTED OCCURRED | SUPPORTS by Retno Marsudi',
    ]);
  });

  it('is confirmed by who does confirm or does not deny it', () => {
    const confirmed = ['AID Mesir > Sudan CONFIRMED OCCURRED | SUPPORTS by Mesir'];
    expect(tell('Mesir mengonfirmasi bahwa Mesir mengirim bantuan ke Sudan.')).toEqual(confirmed);
    expect(tell('Mesir tidak membantah bahwa Mesir mengirim bantuan ke Sudan.')).toEqual(confirmed);
  });
});

describe('what is called untrue', () => {
  const expected = ['AID Kanada > Kuba DENIED NOT_OCCURRED | CONTRADICTS by Harian Contoh'];
  it.each([
    'Tidak benar bahwa Kanada mengirim senjata ke Kuba.',
    'Tidak benar jika Kanada mengirim senjata ke Kuba.',
    'Adalah hoaks bahwa Kanada mengirim senjata ke Kuba.',
    'Kabar bahwa Kanada mengirim senjata ke Kuba adalah hoaks.',
  ])('is contradicted by the paper: %s', (text) => {
    expect(tell(text)).toEqual(expected);
  });

  it('is contradicted by who says so', () => {
    const text = '"Tidak benar bahwa Kanada mengirim senjata ke Kuba," kata Justin Trudeau.';
    expect(tell(text)).toEqual(['AID Kanada > Kuba DENIED NOT_OCCURRED | CONTRADICTS by Justin Trudeau']);
  });

  it('is contradicted in English', () => {
    expect(tell('It is not true that Canada sent weapons to Cuba.', 'en')).toEqual([
      'AID Canada > Cuba DENIED NOT_OCCURRED | CONTRADICTS by Harian Contoh',
    ]);
  });

  it('leaves what else the sentence tells', () => {
    const text = 'Iran mengirim senjata ke Yaman, dan laporan bahwa AS menyerang Iran tidak benar.';
    expect(tell(text)).toEqual([
      'AID Iran > Yaman REPORTED OCCURRED | SUPPORTS by Harian Contoh',
      'ASSAULT AS > Iran DENIED NOT_OCCURRED | CONTRADICTS by Harian Contoh',
    ]);
  });

  it.each([
    ['id', 'Belgia membantah telah mengirim senjata ke Uganda.', 'Belgia > Uganda', 'Belgia'],
    ['id', 'Belgia membantah mengirim senjata ke Uganda.', 'Belgia > Uganda', 'Belgia'],
    ['en', 'Belgium denied sending weapons to Ghana.', 'Belgium > Ghana', 'Belgium'],
  ] as const)('is contradicted by who denies a deed of its own (%s): %s', (language, text, parties, by) => {
    expect(tell(text, language)).toEqual([`AID ${parties} DENIED NOT_OCCURRED | CONTRADICTS by ${by}`]);
  });
});
