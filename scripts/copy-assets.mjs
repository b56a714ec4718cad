/** Copies what the compiled program reads at run time and the compiler leaves behind. */
import { cpSync } from 'node:fs';

cpSync('src/extract/lexicon', 'dist/extract/lexicon', { recursive: true });
cpSync('src/extract/confidence.json', 'dist/extract/confidence.json');
