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
    ['ALLEGE', '"Mereka memalsukan laporan keuangan," kata Sri Mulyani.'],
    ['ALLEGE', 'Menurut Sri Mulyani, terjadi penyalahgunaan anggaran di kantor itu.'],
    ['ALLEGE', 'Perry Warjiyo mengaku dipaksa menandatangani surat itu.'],
    ['ASSERT', '"Kami memeriksa apakah ada pelanggaran," kata Sri Mulyani.'],
    ['DENY', '"Tidak ada penyimpangan dalam lelang itu," kata Sri Mulyani.'],
    ['DENY', '"Saya dijebak. Nanti kami jelaskan," kata Perry Warjiyo.'],
    ['CRITICISE', '"Petani ditelantarkan," kata Sri Mulyani.'],
    ['CRITICISE', '"Laporan kami tidak pernah ditindaklanjuti," kata Sri Mulyani.'],
    ['CRITICISE', 'Sri Mulyani menyalahkan spekulan atas kenaikan harga.'],
    ['CONFIRM', 'Sri Mulyani mengakui penerimaan pajak menurun.'],
    ['DEMAND', '"Kami sudah lama menunggu. Hukum harus ditegakkan," kata Sri Mulyani.'],
    ['DEMAND', '"Rakyat butuh kepastian," kata Sri Mulyani.'],
    ['WARN', '"Jangan main-main dengan pajak," kata Sri Mulyani.'],
    ['WARN', '"Kalau dibiarkan, utang bisa membengkak," kata Sri Mulyani.'],
    ['THREATEN', '"Yang terlambat kami tindak," kata Sri Mulyani.'],
    ['REQUEST', '"Jangan percaya hoaks," kata Sri Mulyani.'],
    ['REQUEST', '"Semoga panen membaik," kata Sri Mulyani.'],
    ['PROMISE', 'Sri Mulyani menyatakan siap mengawal anggaran itu.'],
    ['PROMISE', 'Sri Mulyani memastikan kementeriannya tidak akan menaikkan tarif.'],
    ['PREDICT', 'Sri Mulyani menduga harga akan turun.'],
    ['PREDICT', 'Sri Mulyani menilai pemulihan baru terasa tahun depan.'],
    ['ANNOUNCE', '"Hari ini kami menetapkan dua orang sebagai tersangka," kata Burhanuddin.'],
    ['ASK', '"Saya sudah bayar pajak. Kok ditagih lagi?" kata Perry Warjiyo.'],
    ['ASSERT', '"Jalan itu sudah dibuka sejak Senin," kata Sri Mulyani.'],
    ['ASSERT', '"Pelaku menganiaya korban karena utang," kata Listyo Sigit Prabowo.'],
    ['ASSERT', 'Sri Mulyani mengatakan Amerika Serikat tidak akan mengirim bantuan.'],
    ['ASSERT', 'Sri Mulyani mengatakan penerimaan pajak mencapai Rp 1.900 triliun.'],
  ])('finds %s in: %s', (act, text) => {
    expect(actOf(text)).toEqual([act]);
  });
});
