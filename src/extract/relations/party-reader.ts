import type { Mention } from '../document.ts';
import type { ActorKind, DraftActor, DraftStatement, Span } from '../draft.ts';
import { lowerBound } from './lower-bound.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Reads parties at ascending offsets. */
export interface PartyReader {
  /** The party that starts at the offset: a title with its name, or the longest mention. */
  at(offset: number): Party | null;
  /** Where a mention starts inside the range, such as an enclitic at the end of a word; null when none does. */
  inside(range: Span): number | null;
  /** Where the title after a name ends ("Budi, ketua Komisi Contoh"), when one starts at the offset. */
  asideAt(offset: number): number | null;
}

const maximumGap = 40;

/** Starts reading; mentions must be sorted by start. A title that stands right before its holder's name belongs to it. */
export function createPartyReader(
  mentions: readonly Mention[],
  actors: readonly DraftActor[],
  { words }: RelationLexicon,
): PartyReader {
  const titled = new Map<number, Mention>();
  const asides = new Map<number, number>();
  actors.forEach(({ roles }, actor) => {
    for (const { span, title } of roles) {
      // "keluarga Budi" and "istri Budi" are other people.
      const first = title.toLowerCase().split(' ', 1)[0] ?? '';
      if (!span || (words.ownedNouns.has(first) && !words.personNouns.has(first))) continue;
      const after = lowerBound(mentions.length, (at) => mentions[at]?.start ?? 0, span.end);
      const name = mentions[after];
      if (name?.actor === actor && name.start - span.end <= maximumGap) titled.set(span.start, name);
      else if (holdsJustBefore(mentions, actor, span)) asides.set(span.start, span.end);
    }
  });
  let next = 0;
  const kindsOf = (list: number[], other: ActorKind) => list.map((actor) => actors[actor]?.kind ?? other);
  return {
    at(offset) {
      const holder = titled.get(offset);
      if (holder) {
        while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < holder.end) next++;
        const { actor, end, form, kind } = holder;
        return { start: offset, end, actors: [actor], kinds: kindsOf([actor], kind), form, titles: [] };
      }
      let mention = mentions[next];
      while (mention && mention.start < offset) mention = mentions[++next];
      if (!mention || mention.start !== offset) return null;
      let outer = mention;
      const group: Mention[] = [];
      for (; mention && mention.start < outer.end; mention = mentions[++next]) {
        if (mention.end > outer.end && mention.start === outer.start) outer = mention;
        group.push(mention);
      }
      const { start, end, form, kind } = outer;
      const same = group.filter((one) => one.start === start && one.end === end);
      const list = [...new Set(same.map((one) => one.actor))];
      return { start, end, actors: list, kinds: kindsOf(list, kind), form, titles: [] };
    },
    inside({ start, end }) {
      const mention = mentions[next];
      return mention && mention.start > start && mention.end <= end ? mention.start : null;
    },
    asideAt: (offset) => asides.get(offset) ?? null,
  };
}

function holdsJustBefore(mentions: readonly Mention[], actor: number, span: Span): boolean {
  const after = lowerBound(mentions.length, (at) => mentions[at]?.start ?? 0, span.start);
  const name = mentions[after - 1];
  return name?.actor === actor && span.start - name.end <= 2;
}

/** Finds the actors behind a first person at an offset; offsets must be asked for in ascending order. */
export type FirstPerson = (offset: number) => number[];

/** Reads "saya" and "kami" inside quoted content as the speaker of the statement around them. */
export function createFirstPerson(statements: readonly DraftStatement[]): FirstPerson {
  const spans = statements
    .filter((statement) => statement.kind === 'DIRECT' || statement.kind === 'PARTIAL')
    .flatMap((statement) => statement.content.map((span) => ({ ...span, speakers: statement.speakers })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return (offset) => {
    let span = spans[at];
    while (span && span.end <= offset) span = spans[++at];
    return span && span.start <= offset ? span.speakers : [];
  };
}
