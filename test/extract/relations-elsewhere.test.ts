import { describe, expect, it } from 'vitest';
import { find } from '../support/sample-relations.ts';

describe('parties named elsewhere', () => {
  it.each([
    [
      'finds who hit those who fell',
      'Dua prajurit tewas, dan Budi Contoh terluka dalam bentrokan dengan Milisi Contoh.',
      ['ASSAULT Milisi Contoh > Budi Contoh'],
    ],
    [
      'gives the object of the next verb to the one before',
      'Komisi Contoh menembakkan gas air mata dan menangkap para pedagang.',
      ['ASSAULT Komisi Contoh > para pedagang', 'COERCE Komisi Contoh > para pedagang'],
    ],
    [
      'asks who has to do what was asked for',
      'Dinas Contoh melanggar putusan yang diperintahkan Komisi Contoh.',
      ['REQUEST Komisi Contoh > Dinas Contoh'],
    ],
    [
      'asks who heeds a request',
      'Atas permintaan Komisi Contoh, Dinas Contoh memeriksa Budi Contoh.',
      ['REQUEST Komisi Contoh > Dinas Contoh', 'ACCUSE Dinas Contoh > Budi Contoh'],
    ],
    [
      'lets those agree who met',
      'Hibah itu disepakati dalam pertemuan Andi Contoh dengan Budi Contoh.',
      ['AGREE Andi Contoh+Budi Contoh', 'CONSULT Andi Contoh+Budi Contoh'],
    ],
    [
      'brings together those who are introduced, not who introduces them',
      'Alfa akan mempertemukan Beta dengan Gama.',
      ['CONSULT Beta+Gama PLANNED'],
    ],
    [
      'turns forces sent to help into help',
      'Alfa mengirim tentara untuk membantu Beta.',
      ['AID Alfa > Beta'],
    ],
  ])('%s', (_, text, relations) => {
    expect(find(text).sort()).toEqual([...relations].sort());
  });
});

describe('answers and echoes', () => {
  it.each([
    [
      'turns down who wrote a letter that stays without an answer',
      'Serikat Contoh mengirim surat kepada Dinas Contoh. Dinas Contoh tidak menjawab surat itu.',
      ['REQUEST Serikat Contoh > Dinas Contoh', 'REJECT Dinas Contoh > Serikat Contoh'],
    ],
    [
      'knows who gives no answer by whom was asked',
      'Serikat Contoh berkirim surat kepada Dinas Contoh, tetapi belum memperoleh jawaban.',
      ['REQUEST Serikat Contoh > Dinas Contoh', 'REJECT Dinas Contoh > Serikat Contoh'],
    ],
    ['finds no refusal in an answer', 'Dinas Contoh menjawab surat Serikat Contoh.', []],
    ['leaves what the press asks', 'Dinas Contoh tidak menjawab permintaan Harian Contoh.', []],
    [
      'knows both sides of a deal as "kedua pihak"',
      'Dinas Contoh menggandeng Perusahaan Contoh. Nota kesepahaman kedua pihak ditandatangani di sini.',
      ['COOPERATE Dinas Contoh+Perusahaan Contoh', 'AGREE Dinas Contoh+Perusahaan Contoh'],
    ],
    [
      'lets others join in a charge',
      'Alfa menuduh Beta melanggar perjanjian. Tuduhan yang sama disuarakan Gama.',
      ['ACCUSE Alfa > Beta', 'ACCUSE Gama > Beta'],
    ],
    [
      'reads a threat behind a demand',
      'Serikat Contoh meminta Dinas Contoh mencabut aturan itu. Bila tidak, mereka akan mogok.',
      ['REQUEST Serikat Contoh > Dinas Contoh', 'THREATEN Serikat Contoh > Dinas Contoh'],
    ],
    [
      'blames who did what touches nobody by name',
      'Dinas Contoh menaikkan tarif air. Serikat Contoh mengkritik kebijakan itu.',
      ['ACCUSE Serikat Contoh > Dinas Contoh'],
    ],
    [
      'names the wrong for a judgement',
      'Komisi Contoh menangkap Budi Contoh. Serikat Contoh menilai penangkapan itu melanggar hak.',
      ['COERCE Komisi Contoh > Budi Contoh', 'ACCUSE Serikat Contoh > Komisi Contoh'],
    ],
    [
      'reads the noun of a body as the one named last',
      'Perusahaan Contoh berkantor di sini. Komisi Contoh membina. Budi Contoh meminta komisi menyelidiki hal itu.',
      ['REQUEST Budi Contoh > Komisi Contoh'],
    ],
  ])('%s', (_, text, relations) => {
    expect(find(text).sort()).toEqual([...relations].sort());
  });
});

describe('verbs', () => {
  it.each([
    [
      'takes a warning "agar" for a threat',
      'Andi Contoh memperingatkan Perusahaan Contoh agar tidak menaikkan harga.',
      ['THREATEN Andi Contoh > Perusahaan Contoh'],
    ],
    [
      'takes a deadline for a demand',
      'Andi Contoh memberi tenggat dua pekan kepada Dinas Contoh.',
      ['REQUEST Andi Contoh > Dinas Contoh'],
    ],
    [
      'takes thanks for support',
      'Andi Contoh mengucapkan terima kasih atas kepercayaan yang diberikan Dinas Contoh.',
      ['SUPPORT Andi Contoh > Dinas Contoh'],
    ],
    [
      'takes a summons that is not heeded for a refusal',
      'Budi Contoh mangkir dari panggilan Komisi Contoh.',
      ['REJECT Budi Contoh > Komisi Contoh'],
    ],
    [
      'takes a crowd before an office for a protest',
      'para pedagang berkumpul di depan kantor Dinas Contoh menuntut pembayaran ganti rugi.',
      ['PROTEST para pedagang > Dinas Contoh'],
    ],
    [
      'takes no crowd for a protest that comes for something else',
      'para pedagang berkumpul di depan kantor Dinas Contoh untuk menerima bantuan.',
      [],
    ],
    ['charges nobody who receives a report', 'Dinas Contoh menerima laporan dari Komisi Contoh.', []],
    [
      'counts past "lebih dari"',
      'Komisi Contoh menolak lebih dari separuh usulan Serikat Contoh.',
      ['REJECT Komisi Contoh > Serikat Contoh'],
    ],
  ])('%s', (_, text, relations) => {
    expect(find(text).sort()).toEqual([...relations].sort());
  });
});
