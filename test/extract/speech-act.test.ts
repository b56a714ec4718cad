import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

function actOf(text: string): string[] {
  return extract({ text, language: 'id', publishedAt: '2024-01-15' }).statements.map(({ act }) => act);
}

describe('findSpeechAct', () => {
  it.each([
    ['CONFIRM', '"Iya, betul. Laporannya sudah kami terima," kata Perry Warjiyo.'],
    ['CONFIRM', 'Perry Warjiyo tidak menampik bahwa inflasi naik.'],
    ['CONFIRM', 'Perry Warjiyo mengonfirmasi kabar tersebut.'],
    ['DENY', '"Rapat itu tidak ada. Itu tidak benar," kata Perry Warjiyo.'],
    ['DENY', 'Perry Warjiyo mengatakan dirinya tidak pernah mengusulkan aturan itu.'],
    ['DENY', 'Perry Warjiyo membantah hal itu.'],
    ['THREATEN', '"Kami tidak akan ragu menutup bank yang nakal," kata Perry Warjiyo.'],
    ['THREATEN', '"Jika mereka menyerang, kami akan membalas," kata Abbas Araghchi.'],
    ['PROMISE', '"Nanti kami sampaikan kepada Presiden," kata Perry Warjiyo.'],
    ['PROMISE', 'Perry Warjiyo memastikan laporan itu akan dibuka.'],
    ['PROMISE', 'Sri Mulyani mengatakan pemerintah akan menyalurkan bantuan beras.'],
    ['ANNOUNCE', 'Sri Mulyani mengatakan kantor itu akan diresmikan pada Maret.'],
    ['PREDICT', 'Menurut Perry Warjiyo, inflasi akan tetap terjaga.'],
    ['PREDICT', 'Perry Warjiyo optimistis ekonomi tumbuh 5 persen.'],
    ['WARN', 'Sri Mulyani menilai perang tarif bisa memicu gelombang pemutusan kerja.'],
    ['CRITICISE', '"Aturan ini tidak adil," kata Sri Mulyani.'],
    ['CRITICISE', 'Sri Mulyani menyebut usul itu sebagai “angan-angan lama”.'],
    ['ASSERT', 'Sri Mulyani menyebut usul itu sebagai “langkah penting”.'],
    ['PRAISE', '"Kami mengapresiasi kerja sama ini," kata Sri Mulyani.'],
    ['REQUEST', '"Tolong jangan menimbun barang," kata Sri Mulyani.'],
    ['REQUEST', 'Sri Mulyani mengundang Kristalina Georgieva untuk berkunjung ke Jakarta.'],
    ['DEMAND', '"Pemerintah seharusnya mendengar rakyat," kata Sri Mulyani.'],
    ['ASSERT', 'Sri Mulyani mengatakan Amerika Serikat tidak akan mengirim bantuan.'],
    ['ASSERT', 'Sri Mulyani mengatakan penerimaan pajak mencapai Rp 1.900 triliun.'],
  ])('finds %s in: %s', (act, text) => {
    expect(actOf(text)).toEqual([act]);
  });
});
