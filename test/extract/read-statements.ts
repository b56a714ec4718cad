import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';

/** The statements of a text of 15 January 2024, each as `KIND | speakers | cue | words`, parts of the words joined by "…". */
export function readStatements(text: string, language: Language = 'id'): string[] {
  const { statements, actors } = extract({ text, language, publishedAt: '2024-01-15' });
  return statements.map(({ kind, speakers, cue, content }) => {
    const names = speakers.map((actor) => actors[actor]?.name).join(' + ');
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [kind, names, cue ? text.slice(cue.start, cue.end) : '-', words].join(' | ');
  });
}
