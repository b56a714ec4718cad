import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('findStatements in English', () => {
  it.each([
    [
      'reads a quotation before its speaker and verb',
      '"The talks will continue," Antony Blinken said on Tuesday.',
      ['DIRECT | Antony Blinken | said | The talks will continue'],
    ],
    [
      'reads a quotation before verb and speaker',
      '"There is no evidence for that," said Kremlin spokesman Dmitry Peskov.',
      ['DIRECT | Dmitry Peskov | said | There is no evidence for that'],
    ],
    [
      'reads the words after that',
      'Antony Blinken said that the talks would continue in Geneva.',
      ['INDIRECT | Antony Blinken | said | the talks would continue in Geneva'],
    ],
    [
      'reads the words without that',
      'Antony Blinken said the talks would continue in Geneva.',
      ['INDIRECT | Antony Blinken | said | the talks would continue in Geneva'],
    ],
    [
      'reads the words after According to',
      'According to the Bank of England, inflation will fall next year.',
      ['INDIRECT | Bank of England | According to | inflation will fall next year'],
    ],
    [
      'reads the words before according to',
      'Inflation will fall next year, according to the Bank of England.',
      ['INDIRECT | Bank of England | according to | Inflation will fall next year'],
    ],
    [
      'reads who is told',
      'Fumio Kishida told reporters that the budget was ready.',
      ['INDIRECT | Fumio Kishida | told | the budget was ready'],
    ],
    [
      'joins the second half of a quotation',
      '"This is dangerous," Antony Blinken said. "It has to stop."',
      ['DIRECT | Antony Blinken | said | This is dangerous … It has to stop'],
    ],
    [
      'gives he to the speaker before',
      'Antony Blinken said that the talks would continue. "We are ready," he added.',
      [
        'INDIRECT | Antony Blinken | said | the talks would continue',
        'DIRECT | Antony Blinken | added | We are ready',
      ],
    ],
    [
      'shares the subject of a coordinated cue',
      'Japan condemned the launch and urged North Korea to return to the talks.',
      [
        'SPEECH_ACT | Japan | condemned | the launch',
        'INDIRECT | Japan | urged | North Korea to return to the talks',
      ],
    ],
    [
      'reads a promise',
      'Fumio Kishida vowed to raise spending on defence.',
      ['INDIRECT | Fumio Kishida | vowed | raise spending on defence'],
    ],
    [
      'reads a refusal to comment',
      'The Kremlin did not immediately respond to a request for comment.',
      ['NO_COMMENT | Kremlin | did not immediately respond | a request for comment'],
    ],
    [
      'reads the words before a subject and its verb',
      'Inflation will fall next year, the White House said on Monday.',
      ['INDIRECT | White House | said | Inflation will fall next year'],
    ],
    [
      'reads the name after a title behind the words',
      'Iran sent weapons to Yemen, White House spokesman John Kirby said.',
      ['INDIRECT | John Kirby | said | Iran sent weapons to Yemen'],
    ],
    [
      'takes no description behind a comma for a speaker behind words',
      'Joe Biden, the president of the United States, said that talks would resume.',
      ['INDIRECT | Joe Biden | said | talks would resume'],
    ],
    [
      'takes "that" after what is judged for a part of it',
      'North Korea criticised the drills that Japan held.',
      ['SPEECH_ACT | North Korea | criticised | the drills that Japan held'],
    ],
    [
      'takes "that" after who is told for the beginning of the words',
      'Antony Blinken complained to reporters that Russia had attacked Ukraine.',
      ['INDIRECT | Antony Blinken | complained | Russia had attacked Ukraine'],
    ],
    [
      'does not take what was not said for a statement',
      'Antony Blinken did not say that the talks had failed.',
      ['NO_COMMENT | Antony Blinken | did not say | that the talks had failed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readStatements(text, 'en')).toEqual(expected);
  });
});
