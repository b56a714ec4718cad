import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';

/** Who does what to whom, who says so, and which states the draft knows. */
function tell(text: string, language: Language = 'id') {
  const { actors, relations } = extract({ text, language, publishedAt: '2024-02-10' });
  const name = (actor: number | null) => (actor === null ? null : (actors[actor]?.name ?? ''));
  return {
    acts: relations
      .filter(({ type }) => !['HOLDS_POSITION', 'LEADS', 'REPRESENTS'].includes(type))
      .map(({ type, sources, targets, evidence }) => {
        const by = evidence.map(({ assertedBy }) => name(assertedBy));
        return `${type} ${sources.map(name)} > ${targets.map(name)} by ${by}`;
      }),
    states: actors.filter(({ kind }) => kind === 'STATE').map((actor) => actor.name),
  };
}

describe('what "we" do to another state, said in office', () => {
  it.each<[string, string, string, Language?]>([
    [
      'a minister',
      '"Kami tidak mengirim senjata ke Mali," kata Menteri Luar Negeri Belgia Hadja Lahbib.',
      'AID Belgia > Mali by Hadja Lahbib',
    ],
    [
      'a president',
      '"Kami menjatuhkan sanksi terhadap Iran," kata Presiden AS Joe Biden.',
      'SANCTION Amerika Serikat > Iran by Joe Biden',
    ],
    [
      'a spokesman of a ministry',
      '"Kami menghentikan bantuan ke Mali," kata juru bicara Kementerian Pertahanan Belgia.',
      'SANCTION Belgia > Mali by juru bicara Kementerian Pertahanan Belgia',
    ],
    [
      'a minister, in English',
      '"We did not send weapons to Mali," Belgian Foreign Minister Hadja Lahbib said.',
      'AID Belgium > Mali by Hadja Lahbib',
      'en',
    ],
  ])('is done by the state of %s', (_, text, act, language) => {
    expect(tell(text, language).acts).toEqual([act]);
  });

  it('is done by the state that the text names already', () => {
    const text =
      'Belgia mengecam Iran. "Kami mengirim bantuan ke Mali," kata Menteri Luar Negeri Belgia Hadja Lahbib.';
    expect(tell(text)).toEqual({
      acts: ['ACCUSE Belgia > Iran by ', 'AID Belgia > Mali by Hadja Lahbib'],
      states: ['Belgia', 'Iran', 'Mali'],
    });
  });
});

describe('what stays with who speaks', () => {
  it.each([
    [
      'what he does himself',
      '"Saya bertemu Vladimir Putin di Moskow," kata Menteri Luar Negeri Belgia Hadja Lahbib.',
      'CONSULT Hadja Lahbib,Vladimir Putin >  by Hadja Lahbib',
    ],
    [
      'whom he blames',
      '"Kami mengutuk serangan Israel ke Gaza," kata Menteri Luar Negeri Belgia Hadja Lahbib.',
      'ACCUSE Hadja Lahbib > Israel by Hadja Lahbib',
    ],
    [
      'what a company does',
      '"Kami mengirim bantuan ke Turki," kata Presiden Direktur PT Contoh Andi Contoh.',
      'AID Andi Contoh > Turki by Andi Contoh',
    ],
  ])('is %s', (_, text, act) => {
    const { acts, states } = tell(text);
    expect(acts).toEqual([act]);
    expect(states).not.toContain('Belgia');
  });
});
