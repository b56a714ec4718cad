/** Sample names (none of them real) and a short notation, for tests of relations without the stages before them. */
import type { Mention } from '../../src/extract/document.ts';
import type {
  ActorKind,
  DraftActor,
  DraftRelation,
  DraftStatement,
  Language,
} from '../../src/extract/draft.ts';
import { readDocument } from '../../src/extract/reader.ts';
import { findRelations } from '../../src/extract/relations.ts';

const kinds: Record<string, ActorKind> = {
  Alfa: 'STATE',
  Beta: 'STATE',
  Gama: 'STATE',
  Delta: 'STATE',
  Epsilon: 'STATE',
  Zeta: 'STATE',
  Eta: 'STATE',
  Iota: 'STATE',
  Mu: 'STATE',
  Omega: 'STATE',
  Kapa: 'STATE',
  Lamda: 'STATE',
  Sigma: 'STATE',
  'Andi Contoh': 'PERSON',
  'Budi Contoh': 'PERSON',
  'Citra Contoh': 'PERSON',
  'Dewi Contoh': 'PERSON',
  'Eko Contoh': 'PERSON',
  'Fajar Contoh': 'PERSON',
  'Gita Contoh': 'PERSON',
  'Hadi Contoh': 'PERSON',
  'Milisi Contoh': 'ARMED_GROUP',
  'Pakta Contoh': 'INTERGOVERNMENTAL',
  'Komisi Contoh': 'GOVERNMENT_BODY',
  'Dinas Contoh': 'GOVERNMENT_BODY',
  'Serikat Contoh': 'ORGANISATION',
  'para pedagang': 'GROUP',
  'Perusahaan Contoh': 'COMPANY',
  'seorang pejabat': 'ANONYMOUS',
  'Harian Contoh': 'MEDIA',
  Omikron: 'STATE',
  Tau: 'STATE',
};

/** Every listed name in the text, longest first, as the actors stage would hand it over. */
export function findNames(text: string): { actors: DraftActor[]; mentions: Mention[] } {
  const actors: DraftActor[] = [];
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  for (const name of Object.keys(kinds).sort((a, b) => b.length - a.length)) {
    const kind = kinds[name] ?? 'GROUP';
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      if (taken.has(start) || /^\p{L}/u.test(text.slice(start + name.length))) continue;
      for (let at = start; at < start + name.length; at++) taken.add(at);
      let actor = actors.findIndex((one) => one.name === name);
      if (actor < 0) actor = actors.push(createActor(name, kind)) - 1;
      const end = start + name.length;
      mentions.push({ start, end, actor, form: 'NAME', metonym: false, kind, rule: 'test' });
    }
  }
  return { actors, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function createActor(name: string, kind: ActorKind): DraftActor {
  return { name, kind, country: null, names: [], roles: [], identifiers: [], partOf: null };
}

/** A statement whose content is the words `said`, found in the text. */
export function createStatement(
  text: string,
  given: Partial<DraftStatement> & { said: string },
): DraftStatement {
  const { said, ...rest } = given;
  const start = text.indexOf(said);
  return {
    kind: 'INDIRECT',
    act: 'ASSERT',
    content: [{ start, end: start + said.length }],
    cue: null,
    source: null,
    speakers: [],
    chain: [],
    about: [],
    saidAt: null,
    confidence: 1,
    rule: 'test',
    ...rest,
  };
}

/** The relations of a text whose actors are the sample names in it. */
export function read(text: string, language: Language, statements: DraftStatement[] = []): DraftRelation[] {
  const document = readDocument({ text, language, publishedAt: '2024-05-01' });
  return findRelations(document, findNames(text), statements, []);
}

/** `TYPE source+source > target` or `TYPE party+party` for a symmetric relation, with what is not REPORTED or OCCURRED. */
export function summarise(text: string, relations: readonly DraftRelation[]): string[] {
  const { actors } = findNames(text);
  const names = (list: number[]) => list.map((actor) => actors[actor]?.name).join('+');
  return relations.map((one) => {
    const parties = one.symmetric ? names(one.sources) : `${names(one.sources)} > ${names(one.targets)}`;
    const status = [
      one.claim === 'REPORTED' ? '' : one.claim,
      one.occurrence === 'OCCURRED' ? '' : one.occurrence,
    ];
    return [one.type, parties, ...status].filter(Boolean).join(' ');
  });
}

/** The relations of a text, in short. */
export const find = (text: string, language: Language = 'id'): string[] =>
  summarise(text, read(text, language));
