/**
 * From raw text to a draft: structure, language, sentences and quotes (reader.ts), times, actors, statements with their chains,
 * relations, and the checks of assemble.ts. Each stage is one function in the file of its name and reads only what earlier
 * stages returned; the lexicon is in lexicon/, the tables of measured confidence in confidence.json.
 */
import { findActors } from './actors.ts';
import { assembleDraft } from './assemble.ts';
import type { Draft, Extractor, SourceText } from './draft.ts';
import { recogniseMedia } from './media.ts';
import { findPublisher } from './publisher.ts';
import { readDocument } from './reader.ts';
import { findRelations } from './relations.ts';
import { addRepresentedStates, withoutIdle } from './represented-state.ts';
import { findStatements } from './statements.ts';
import { findTimes } from './times.ts';

/**
 * Reads one article by rules. Pure, synchronous and deterministic, in time linear in the length of the text; never throws, whatever
 * the text. In a language without a lexicon only structure, quotes and explicit dates are read.
 */
export function extract(source: SourceText): Draft {
  const document = readDocument(source);
  const times = findTimes(document);
  const name = source.publisher?.trim() || document.structure.publisher?.name.trim();
  const actors = recogniseMedia(document, findActors(document), name);
  const { found, publisher } = findPublisher(name, actors);
  const said = findStatements(document, found, times, publisher);
  const parties = addRepresentedStates(document.text, document.language, said);
  const relations = findRelations(document, { ...said, actors: [...parties] }, said.statements, times);
  const named = { ...said, actors: withoutIdle(parties, said.actors.length, relations) };
  return assembleDraft({ document, source, times, publisher, said: named, relations });
}

/** The rules of this folder as an extractor. The version changes whenever drafts may come out differently. */
export const rules: Extractor = { id: 'rules', version: '1', extract };
