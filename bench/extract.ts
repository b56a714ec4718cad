/**
 * `npm run bench:extract [-- --articles 10000 FILE.txt ...]`: extracts articles of about 3,000 characters, each made of paragraphs of
 * the samples (or of the files) drawn anew, and tells the processor time of one; then a megabyte each of texts that try to be slow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/pipeline.ts';
import { measureProcessorTime } from './processor-time.ts';
import { createRandom, type Random } from './random.ts';

const { values, positionals } = parseArgs({
  options: { articles: { type: 'string', default: '10000' } },
  allowPositionals: true,
});
const [count, characters] = [Number(values.articles), 3000];

function readSamples(): string[] {
  const folder = new URL('../prisma/samples/', import.meta.url);
  return readdirSync(folder)
    .map(
      (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { language: string; text: string },
    )
    .filter(({ language }) => language === 'id')
    .map(({ text }) => text);
}

const texts = positionals.length > 0 ? positionals.map((file) => readFileSync(file, 'utf8')) : readSamples();
const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 0);

function draw(random: Random): string {
  let text = '';
  while (text.length < characters) text += `${paragraphs[Math.floor(random() * paragraphs.length)]}\n\n`;
  return text.slice(0, characters);
}

/** Processor time of one extraction, in milliseconds. */
function time(text: string): number {
  return measureProcessorTime(() => {
    extract({ text, publishedAt: '2024-05-01', language: 'id' });
  });
}

const random = createRandom(5);
const times = Array.from({ length: count }, () => time(draw(random))).sort((one, other) => one - other);
const mean = times.reduce((sum, value) => sum + value, 0) / count;
const [median, p99] = [0.5, 0.99].map((share) => times[Math.floor(count * share)]?.toFixed(1));
console.log(
  `${count} articles of ${characters} characters, processor time of one: mean ${mean.toFixed(1)} ms, median ${median} ms, p99 ${p99} ms.\n`,
);

const megabyte = 1_000_000;
const odd: Record<string, string> = {
  'paragraphs of articles': paragraphs.join('\n\n'),
  'one word without a space': 'a',
  'names only': 'Joko Widodo Sri Mulyani ',
  'one sentence of commas': 'menteri itu, presiden ini, kata Luhut, ',
  'quotation marks only': '"“',
  'short quotations': '"Ya," kata Luhut. ',
  'brackets only': '((([[[',
  'line breaks only': '\n \n',
  'reporting verbs only': 'mengatakan bahwa kata ujar menurut ',
  'dates only': 'Senin (17/10/2023) ',
  'states only': 'Rusia menyerang Ukraina dan Israel ',
  markup: '<p class="a"><b>kata</b></p>',
};
for (const [name, pattern] of Object.entries(odd)) {
  const text = pattern.repeat(Math.ceil(megabyte / pattern.length)).slice(0, megabyte);
  console.log(`A megabyte of ${name}: ${(time(text) / 1000).toFixed(1)} s.`);
}
