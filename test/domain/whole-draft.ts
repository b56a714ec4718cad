import type { Draft } from '../../src/extract/draft.ts';
import { actor, createDraft, day, link, relation, spanOf, statement } from './draft.ts';

/** A text in which everything occurs that a draft can hold. */
export const text = `KOTA CONTOH, Harian Contoh - Sung Kim, utusan AS, mengkritik Pyongyang. "Ini berbahaya," kata sumber itu pada Selasa, dikutip Kawat Contoh.`;

/** The draft of that text. */
export function readText(): Draft {
  const span = (exact: string) => spanOf(text, exact);
  const tuesday = day('2023-10-17', { span: span('Selasa') });
  return createDraft({
    headline: 'KOTA CONTOH',
    dateline: 'KOTA CONTOH, Harian Contoh',
    datelinePlaces: ['Kota Contoh'],
    section: 'Dunia',
    publisher: 0,
    segments: [{ kind: 'BODY', ...span(text) }],
    contributors: [{ role: 'EDITOR', name: 'Ani', span: span('utusan') }],
    infoSources: [{ actor: 4, explicit: true, span: span('Kawat Contoh') }],
    times: [tuesday],
    actors: [
      actor('Harian Contoh', 'MEDIA'),
      actor('Sung Kim', 'PERSON', {
        country: 'US',
        roles: [{ title: 'utusan AS', organisation: null, span: null }],
      }),
      actor('Korea Utara', 'STATE', { country: 'KP' }),
      actor('sumber itu', 'ANONYMOUS'),
      actor('Kawat Contoh', 'MEDIA'),
    ],
    mentions: [
      { actor: 2, span: span('Pyongyang'), form: 'NAME', metonym: true, confidence: 0.9, rule: 'name' },
      { actor: 1, span: span('Sung Kim'), form: 'NAME', metonym: false, confidence: 0.9, rule: 'name' },
    ],
    statements: [
      statement({
        kind: 'DIRECT',
        content: [span('Ini'), span('berbahaya')],
        cue: span('kata'),
        source: span('sumber itu'),
        speakers: [3],
        chain: [link(0, 'PUBLISHES'), link(4, 'CITES'), link(3)],
        about: [2],
        saidAt: tuesday,
        rule: 'quote-said',
      }),
      statement({ content: [span('Pyongyang')], speakers: [1], chain: [link(0, 'PUBLISHES'), link(1)] }),
    ],
    relations: [
      relation({ type: 'ACCUSE', sources: [1], targets: [2], said: 0, assertedBy: 3, time: day('2023-10') }),
    ],
  });
}

/** The article with that text. */
export const input = {
  text,
  url: 'https://www.harian-contoh.example/dunia/1',
  publishedAt: '2023-10-18T08:30:00+07:00',
  publisher: 'Harian Contoh',
};
