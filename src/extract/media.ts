import type { Document, FoundActors, Mention } from './document.ts';
import type { ActorKind, DraftActor } from './draft.ts';
import { firstFrom } from './first-from.ts';
import { hasOutletWord, isSameOutlet } from './outlet-name.ts';
import { findGrammar } from './statements/grammar.ts';

/** What the name of an outlet that no list knows may be taken for. */
const MISTAKABLE: ReadonlySet<ActorKind> = new Set<ActorKind>(['PERSON', 'ORGANISATION', 'COMPANY']);

/** Readings that rest on capital letters alone. */
const BY_CAPITALS: ReadonlySet<string> = new Set(['capital-run', 'capital-words', 'surname']);

/** How many words a citing cue may have: "seperti dilansir dari". */
const LONGEST_CUE = 4;

/**
 * The actors with those read as media that only capital letters made a person or a body: the publisher by its name, who is called as
 * outlets are ("Sample Wire"), and who is cited without a title ("mengutip Kawat Contoh").
 */
export function recogniseMedia(
  document: Document,
  { actors, mentions }: FoundActors,
  publisher: string | undefined,
): FoundActors {
  const byActor = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = byActor.get(mention.actor);
    if (own) own.push(mention);
    else byActor.set(mention.actor, [mention]);
  }
  const isMedium = ({ kind, name, roles }: DraftActor, index: number): boolean => {
    const own = byActor.get(index) ?? [];
    if (!MISTAKABLE.has(kind) || roles.length > 0) return false;
    if (!own.every(({ rule }) => BY_CAPITALS.has(rule))) return false;
    if (publisher && isSameOutlet(name, publisher)) return true;
    return hasOutletWord(name) || own.some((mention) => isCited(document, mention));
  };
  const media = new Set(actors.flatMap((actor, index) => (isMedium(actor, index) ? [index] : [])));
  if (media.size === 0) return { actors, mentions };
  return {
    actors: actors.map((actor, index) => (media.has(index) ? { ...actor, kind: 'MEDIA' } : actor)),
    mentions: mentions.map((mention) =>
      media.has(mention.actor) ? { ...mention, kind: 'MEDIA', rule: 'outlet-name' } : mention,
    ),
  };
}

/** "Mengutip R", "dilansir dari R": right behind a cue that only cites. */
function isCited({ tokens, language }: Document, { start }: Mention): boolean {
  const at = firstFrom(tokens, (token) => token.start, start);
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_CUE); first--) {
    const cue = findGrammar(language)?.cues.index.longestAt(tokens, first);
    if (cue?.last === at - 1 && cue.values.some(({ form }) => form === 'citing' || form === 'cited'))
      return tokens[first]?.sentence === tokens[at]?.sentence;
  }
  return false;
}
