import type { SpeechAct, StatementKind } from './draft.ts';

interface ActSign {
  act: SpeechAct;
  pattern: RegExp;
}

/** Signs in the words themselves, tried in order where the verb only says that something was said. */
const SIGNS: readonly ActSign[] = [
  { act: 'ASK', pattern: /\?\s*$/u },
  { act: 'ASK', pattern: /^(?:apakah|mengapa|kenapa|bagaimana|whether)\b/iu },
  { act: 'THANK', pattern: /\b(?:terima kasih|berterima kasih|thank you|grateful)\b/iu },
  { act: 'REQUEST', pattern: /\b(?:meminta maaf|minta maaf|mohon maaf|permintaan maaf|permohonan maaf|apologi[sz]e)\b/iu },
  { act: 'REQUEST', pattern: /\b(?:kami|saya|kita) (?:meminta|minta|mohon|menyerukan|mengimbau|mendesak|berharap)\b/iu },
  { act: 'PROMISE', pattern: /\b(?:kami|saya) (?:akan|berjanji|berkomitmen|siap)\b/iu },
  { act: 'PROMISE', pattern: /\b(?:pihaknya|pemerintah) akan (?:terus|tetap|segera)\b/iu },
  { act: 'DEMAND', pattern: /\b(?:harus segera|harus lebih|harus berhati|wajib|jangan sampai|must)\b/iu },
  { act: 'DEMAND', pattern: /^(?:\S+ ){1,3}harus\b/iu },
  { act: 'CRITICISE', pattern: /\b(?:tidak dapat diterima|tak dapat diterima|melanggar hukum|keterlaluan|tidak bisa dibenarkan|tidak dapat dibenarkan|berbahaya|mengganggu stabilitas|provokasi|unacceptable)\b/iu },
  { act: 'PREDICT', pattern: /\b(?:diperkirakan|diprediksi|diproyeksikan|diprakirakan|kemungkinan besar|is likely|will likely)\b/iu },
];

const NEUTRAL: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ASSERT']);

/** The act of a statement: what its verb says, or, for neutral verbs, what the words themselves do. */
export function findSpeechAct(act: SpeechAct, kind: StatementKind, words: string): SpeechAct {
  if (kind === 'NO_COMMENT') return 'NOT_CONFIRM';
  if (!NEUTRAL.has(act)) return act;
  return SIGNS.find(({ pattern }) => pattern.test(words))?.act ?? act;
}
