import { describe, expect, it } from 'vitest';
import type { DraftActor, DraftRole } from '../../src/extract/draft.ts';
import { readDocument } from '../../src/extract/reader.ts';
import { findRelations } from '../../src/extract/relations.ts';
import { findNames } from '../support/sample-relations.ts';

/** The relations of a text in which the named person holds a title that the text writes out. */
function readTitled(text: string, name: string, title: string, given: Partial<DraftRole & DraftActor> = {}) {
  const found = findNames(text);
  const start = text.indexOf(title);
  const role: DraftRole = {
    title,
    organisation: given.organisation ?? null,
    span: { start, end: start + title.length },
  };
  const actors = found.actors.map((actor): DraftActor => {
    if (actor.kind === 'STATE') return { ...actor, country: actor.name };
    return actor.name === name ? { ...actor, roles: [role], country: given.country ?? null } : actor;
  });
  const relations = findRelations(
    readDocument({ text, language: 'id' }),
    { actors, mentions: found.mentions },
    [],
    [],
  );
  return relations.map(({ type, label, sources, targets, evidence }) => ({
    type,
    label,
    sources: sources.map((actor) => actors[actor]?.name),
    targets: targets.map((actor) => actors[actor]?.name),
    evidence: evidence.map(({ span }) => text.slice(span.start, span.end)),
  }));
}

describe('titles', () => {
  it.each([
    ['LEADS', 'Presiden Alfa Andi Contoh berpidato.', 'Presiden Alfa'],
    ['HOLDS_POSITION', 'Menteri Keuangan Alfa Andi Contoh berpidato.', 'Menteri Keuangan Alfa'],
    ['REPRESENTS', 'Duta Besar Alfa Andi Contoh berpidato.', 'Duta Besar Alfa'],
  ])('reads %s', (type, text, title) => {
    expect(readTitled(text, 'Andi Contoh', title, { country: 'Alfa' })).toEqual([
      { type, label: title, sources: ['Andi Contoh'], targets: ['Alfa'], evidence: [title] },
    ]);
  });

  it.each([
    [
      'reads no tie of a former office',
      'Mantan Presiden Alfa Andi Contoh berpidato.',
      'Mantan Presiden Alfa',
    ],
    [
      'reads no tie to a state of a title in a club',
      'Ketua Umum Andi Contoh berpidato di Alfa.',
      'Ketua Umum',
    ],
  ])('%s', (_, text, title) => {
    expect(readTitled(text, 'Andi Contoh', title, { country: 'Alfa' })).toEqual([]);
  });

  it('takes a title with commas for part of the name', () => {
    const title = 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan';
    const text = `Budi Contoh menemui ${title} Andi Contoh di kantornya.`;
    expect(readTitled(text, 'Andi Contoh', title)).toEqual([
      {
        type: 'CONSULT',
        label: 'menemui',
        sources: ['Budi Contoh', 'Andi Contoh'],
        targets: [],
        evidence: [text.slice(0, -1)],
      },
    ]);
  });

  it('passes over a title after the name', () => {
    const title = 'utusan Alfa untuk Beta';
    const text = `Andi Contoh, ${title}, mengkritik Gama.`;
    const relations = readTitled(text, 'Andi Contoh', title);
    expect(
      relations.filter(({ type }) => type === 'ACCUSE').map(({ sources, targets }) => [sources, targets]),
    ).toEqual([[['Andi Contoh'], ['Gama']]]);
  });
});
