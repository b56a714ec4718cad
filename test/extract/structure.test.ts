import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../src/extract/draft.ts';
import { findStructure } from '../../src/extract/structure.ts';

const lead = 'Presiden Prabowo Subianto bertemu para menteri di istana negara untuk membahas anggaran.';
const more = 'Rapat itu berlangsung dua jam dan dihadiri semua menteri koordinator.';

/** The parts of a page as `[kind, words]`. */
function partsOf(text: string, headline?: string): [SegmentKind, string][] {
  return findStructure({ text, headline }).segments.map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);
}

describe('findStructure', () => {
  it('tells headline, dateline, headings, links, credits and running text apart', () => {
    const text = [
      'Presiden Bertemu Para Menteri',
      'Harian Contoh - 14 Juli 2025, 10:30 WIB',
      `JAKARTA, HarianContoh.com - ${lead}`,
      'Baca juga: Menteri Dipanggil ke Istana',
      'Anggaran Naik',
      more,
      'ADVERTISEMENT',
      '"Anggaran naik," kata Prabowo.',
      'Editor: Siti Aminah',
    ].join('\n');
    expect(partsOf(text)).toEqual([
      ['HEADLINE', 'Presiden Bertemu Para Menteri'],
      ['CREDIT', 'Harian Contoh - 14 Juli 2025, 10:30 WIB'],
      ['DATELINE', 'JAKARTA, HarianContoh.com'],
      ['BODY', lead],
      ['RELATED_LINK', 'Menteri Dipanggil ke Istana'],
      ['SUBHEADING', 'Anggaran Naik'],
      ['BODY', more],
      ['BODY', '"Anggaran naik," kata Prabowo.'],
      ['CREDIT', 'Editor: Siti Aminah'],
    ]);
  });

  it('gives no headline where the first line is running text', () => {
    expect(findStructure({ text: `${lead}\n\n${more}` })).toEqual({
      headline: null,
      dateline: null,
      agency: null,
      datelinePlaces: [],
      publisher: null,
      section: null,
      contributors: [],
      segments: [
        { kind: 'BODY', start: 0, end: lead.length },
        { kind: 'BODY', start: lead.length + 2, end: lead.length + 2 + more.length },
      ],
      body: [
        { start: 0, end: lead.length },
        { start: lead.length + 2, end: lead.length + 2 + more.length },
      ],
      paragraphs: [
        { start: 0, end: lead.length },
        { start: lead.length + 2, end: lead.length + 2 + more.length },
      ],
    });
  });

  it('reads a section line above the headline', () => {
    const text = `Internasional\nPresiden Bertemu Para Menteri di Istana\n\n${lead}`;
    expect(findStructure({ text }).section).toBe('Internasional');
    expect(partsOf(text)[1]).toEqual(['HEADLINE', 'Presiden Bertemu Para Menteri di Istana']);
  });

  it('takes the given headline for the headline', () => {
    const text = `Kabar Istana Hari Ini\nRapat Anggaran\n\n${lead}`;
    expect(partsOf(text, 'Rapat Anggaran')).toContainEqual(['HEADLINE', 'Rapat Anggaran']);
  });

  it('keeps the lines of a list as running text', () => {
    const text = `${lead}\n\nYang hadir:\n1. Menteri Keuangan\n2. Menteri Pertahanan\n3. Menteri Agama\n\n${more}`;
    expect(partsOf(text).map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'BODY', 'BODY', 'BODY', 'BODY']);
  });

  it('reads the blocks of a page with HTML left in it', () => {
    const text = `<h1>Presiden Bertemu Menteri</h1><p><strong>Jakarta</strong> - ${lead}</p><p><b>Baca juga:</b> <a href="x">Menteri Dipanggil</a></p><script>var a = "kata";</script><p>${more}</p>`;
    expect(partsOf(text)).toEqual([
      ['HEADLINE', 'Presiden Bertemu Menteri'],
      ['DATELINE', 'Jakarta'],
      ['BODY', lead],
      ['RELATED_LINK', 'Menteri Dipanggil'],
      ['BODY', more],
    ]);
  });

  it('joins lines that were cut at one width', () => {
    const text =
      'Presiden Prabowo Subianto bertemu dengan Perdana\nMenteri Anwar Ibrahim di Kuala Lumpur pada hari\nSelasa untuk membahas kerja sama perdagangan kedua\nnegara. Pertemuan itu berlangsung selama dua jam.\nKeduanya sepakat.';
    expect(partsOf(text)).toEqual([['BODY', text]]);
  });

  it('takes off the quote marks that an export put around every paragraph', () => {
    const text = `“${lead}”\n“‘Kami siap,’ kata Prabowo.”\n“${more}”`;
    expect(partsOf(text).map(([, words]) => words)).toEqual([lead, '‘Kami siap,’ kata Prabowo.', more]);
  });

  it('takes them off a lead with a dateline, and leaves paragraphs of speech alone', () => {
    const text = `"Jakarta - ${lead}"\n"Kami siap bekerja untuk rakyat."`;
    expect(partsOf(text)).toEqual([
      ['DATELINE', 'Jakarta'],
      ['BODY', lead],
      ['BODY', '"Kami siap bekerja untuk rakyat."'],
    ]);
  });
});

describe('related links', () => {
  it.each([
    ['Baca juga: Menteri Dipanggil', 'Menteri Dipanggil'],
    ['BACA JUGA : Menteri Dipanggil', 'Menteri Dipanggil'],
    ['Baca:Menteri Dipanggil', 'Menteri Dipanggil'],
    ['Baca selengkapnya di sini: menteri dipanggil ke istana', 'menteri dipanggil ke istana'],
    ["Simak juga Video 'Menteri Dipanggil':", 'Menteri Dipanggil'],
    ['Lihat Video "Menteri Dipanggil"', 'Menteri Dipanggil'],
    ['Read more: Minister Summoned', 'Minister Summoned'],
    ['Berita terkait:\nMenteri Dipanggil', 'Menteri Dipanggil'],
  ])('reads the title of %j', (line, title) => {
    const text = `${lead}\n\n${line}\n\n${more}`;
    expect(partsOf(text)).toEqual([
      ['BODY', lead],
      ['RELATED_LINK', title],
      ['BODY', more],
    ]);
  });

  it.each([
    [
      'a fronted time',
      'Menteri Dipanggil ke Istana',
      'Pada hari Senin, presiden memanggil menteri itu ke istana negara.',
    ],
    ['a connective', 'Harga Beras Naik di Jakarta', 'Seperti diberitakan sebelumnya, harga beras naik.'],
    [
      'a title of office',
      'Polisi Usut Kasus Korupsi',
      'Menteri Keuangan Sri Mulyani Indrawati mengatakan anggaran itu cukup.',
    ],
  ])('splits a link from the sentence glued to it that starts with %s', (_, title, sentence) => {
    expect(partsOf(`${lead}\n\nBaca Juga: ${title} ${sentence}`)).toEqual([
      ['BODY', lead],
      ['RELATED_LINK', title],
      ['BODY', sentence],
    ]);
  });

  it('cuts a link out of the middle of a paragraph', () => {
    expect(
      partsOf(`${lead} Baca juga: Menteri Dipanggil ke Istana Sementara itu, rapat ditunda hingga besok.`),
    ).toEqual([
      ['BODY', lead],
      ['RELATED_LINK', 'Menteri Dipanggil ke Istana'],
      ['BODY', 'Sementara itu, rapat ditunda hingga besok.'],
    ]);
  });
});

describe('credits', () => {
  it('lists who wrote, edited, translated and photographed', () => {
    const text = `${lead}\n\nPenulis: Budi Santoso\nDiadaptasi oleh Rina Dewi dan Tono Hadi\nFoto: Antara/Agus Salim\nEditor : Siti Aminah`;
    const { contributors } = findStructure({ text });
    expect(contributors.map(({ role, name }) => [role, name])).toEqual([
      ['AUTHOR', 'Budi Santoso'],
      ['TRANSLATOR', 'Rina Dewi'],
      ['TRANSLATOR', 'Tono Hadi'],
      ['PHOTOGRAPHER', 'Antara'],
      ['PHOTOGRAPHER', 'Agus Salim'],
      ['EDITOR', 'Siti Aminah'],
    ]);
    for (const { name, span } of contributors) expect(text.slice(span.start, span.end)).toBe(name);
  });

  it('reads the closing credits of an agency', () => {
    const text =
      'The president met the minister on Tuesday.\n\n(Reporting by Jane Sample; Editing by John Sample)';
    expect(findStructure({ text }).contributors.map(({ role, name }) => [role, name])).toEqual([
      ['REPORTER', 'Jane Sample'],
      ['EDITOR', 'John Sample'],
    ]);
  });

  it.each([['(ant/ris)'], ['(Medcom/Z-6)'], ['(*)']])(
    'takes the signature %s off the last paragraph',
    (signature) => {
      expect(partsOf(`${lead} ${signature}`)).toEqual([
        ['BODY', lead],
        ['CREDIT', signature],
      ]);
    },
  );

  it('finds the outlet that shows itself in its own text', () => {
    const text = `${lead} Berdasarkan pantauan detikcom di lokasi, arus lalu lintas lancar.`;
    const at = text.indexOf('detikcom');
    expect(findStructure({ text }).publisher).toEqual({ name: 'detikcom', span: { start: at, end: at + 8 } });
  });
});
