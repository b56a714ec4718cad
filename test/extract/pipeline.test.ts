import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Span } from '../../src/extract/draft.ts';
import { extract, rules } from '../../src/extract/pipeline.ts';

function spansOf(draft: Draft): (Span | null)[] {
  return [
    ...draft.segments,
    ...draft.contributors.map(({ span }) => span),
    ...draft.infoSources.map(({ span }) => span),
    ...draft.times.map(({ span }) => span),
    ...draft.mentions.map(({ span }) => span),
    ...draft.actors.flatMap(({ roles }) => roles.map(({ span }) => span)),
    ...draft.statements.flatMap(({ content, cue, source, chain }) => [
      ...content,
      cue,
      source,
      ...chain.map((link) => link.cue),
    ]),
    ...draft.relations.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  ];
}

function actorsOf(draft: Draft): (number | null)[] {
  return [
    draft.publisher,
    ...draft.infoSources.map(({ actor }) => actor),
    ...draft.mentions.map(({ actor }) => actor),
    ...draft.actors.flatMap(({ roles, partOf }) => [
      partOf,
      ...roles.map(({ organisation }) => organisation),
    ]),
    ...draft.statements.flatMap(({ speakers, about, chain }) => [
      ...speakers,
      ...about,
      ...chain.map(({ actor }) => actor),
    ]),
    ...draft.relations.flatMap(({ sources, targets, evidence }) => [
      ...sources,
      ...targets,
      ...evidence.map(({ assertedBy }) => assertedBy),
    ]),
  ];
}

/** What is wrong with a draft: spans outside the text, references to nothing, statements by nobody. */
function findFaults(text: string, draft: Draft): string[] {
  const faults: string[] = [];
  for (const span of spansOf(draft)) {
    if (span && !(span.start >= 0 && span.start < span.end && span.end <= text.length))
      faults.push(`span ${span.start}-${span.end}`);
  }
  for (const actor of actorsOf(draft))
    if (actor !== null && !draft.actors[actor]) faults.push(`actor ${actor}`);
  for (const { speakers, confidence } of draft.statements) {
    if (speakers.length === 0) faults.push('a statement without speaker');
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
  }
  for (const { evidence } of draft.relations) {
    for (const { statement } of evidence)
      if (statement !== null && !draft.statements[statement]) faults.push(`statement ${statement}`);
  }
  return faults;
}

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '(',
  ')',
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  ' ',
  ' kata ',
  ' ujarnya',
  ' mengatakan ',
  ' bahwa ',
  'Menurut ',
  ' menurutnya, ',
  'Joko Widodo',
  'Presiden ',
  'Reuters',
  'Mengutip ',
  ' dikutip dari ',
  'Hal tersebut disampaikan ',
  ' dan ',
  ' menyebutnya sebagai ',
  ' ia ',
  ' mereka ',
  'Rusia',
  ' tidak segera menanggapi ',
  ' yang ',
  ' tuduhan ',
  'Senin (8/1/2024)',
  ' said ',
  'that ',
  'According to ',
  '<p>',
  '&amp;',
  '\ud800',
  '😀',
  'مرحبا',
  'Sumber: Reuters',
  'Baca juga: ',
  'JAKARTA, KOMPAS.com - ',
  ' berjanji untuk ',
  ' Korea Utara',
  ' kepada AFP',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('extract', () => {
  it('never throws and keeps every span inside the text, whatever the text and the language', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('id', 'en', 'other', undefined), (text, language) => {
        expect(findFaults(text, extract({ text, language, publishedAt: '2024-01-15' }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('returns the same draft for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract({ text, language: 'id' })).toEqual(extract({ text, language: 'id' }));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', ''],
    ['empty lines', '\n\n \n\t\n'],
    ['an unbalanced quotation', '"Jalan tol itu rampung, kata Joko Widodo. Ia menambahkan "semua selesai'],
    ['no sentence end', 'Joko Widodo mengatakan jalan tol itu rampung dan'],
    ['mark-up', '<p>"Jalan tol itu rampung," kata <b>Joko Widodo</b>.</p>'],
    ['right-to-left text', 'قال الرئيس إن المحادثات مستمرة.'],
    ['a lone surrogate', 'Joko Widodo mengatakan \ud83d jalan tol itu rampung.'],
  ])('reads %s without fault', (_, text) => {
    expect(findFaults(text, extract({ text, language: 'id' }))).toEqual([]);
  });

  it('reads structure but no statements in a language that it does not know', () => {
    const text = 'Hakuna mkutano leo.\n\n"Tutaendelea kesho," alisema Rais Samia Suluhu Hassan.';
    const draft = extract({ text, language: 'other' });
    expect({ language: draft.language, statements: draft.statements }).toEqual({
      language: 'other',
      statements: [],
    });
  });

  it('carries headline, publisher and speaker of an article through to the draft', () => {
    const text =
      'Jalan Tol Rampung\n\nJAKARTA, KOMPAS.com - Presiden Joko Widodo mengatakan jalan tol itu rampung pada Selasa (9/1/2024).';
    const draft = extract({ text, publishedAt: '2024-01-10' });
    expect({
      extractor: draft.extractor,
      headline: draft.headline,
      places: draft.datelinePlaces,
      publisher: draft.actors[draft.publisher ?? -1]?.kind,
      speakers: draft.statements.map(({ speakers }) => speakers.map((actor) => draft.actors[actor]?.name)),
    }).toEqual({
      extractor: 'rules/1',
      headline: 'Jalan Tol Rampung',
      places: ['Jakarta'],
      publisher: 'MEDIA',
      speakers: [['Joko Widodo']],
    });
  });

  it('is the extractor that names itself in its drafts', () => {
    expect(`${rules.id}/${rules.version}`).toBe(extract({ text: '' }).extractor);
  });
});
