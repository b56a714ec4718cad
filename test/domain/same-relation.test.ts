import { describe, expect, it } from 'vitest';
import { chooseSameRelation, createSignature, type Telling } from '../../src/domain/same-relation.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

interface Options extends Partial<Telling> {
  id?: number;
  reported?: string;
  /** The first and the last day of its time. */
  time?: [string, string] | [string];
}

/** A telling of 17 October without a time, unless told. */
function telling({ reported = '2023-10-17', time, ...more }: Options = {}): Telling & { id: number } {
  const [first, last = first] = time ?? [];
  return {
    id: 1,
    type: 'CONSULT',
    occurrence: 'OCCURRED',
    earliest: first === undefined ? null : at(first),
    latest: last === undefined ? null : at(last),
    firstReportedAt: at(reported),
    lastReportedAt: at(reported),
    supported: true,
    fresh: false,
    ...more,
  };
}

const planned = (options: Options = {}) => telling({ occurrence: 'PLANNED', ...options });
const denied = (options: Options = {}) => telling({ supported: false, ...options });
const week: Options['time'] = ['2023-10-16', '2023-10-22'];

describe('two tellings are one relation', () => {
  it.each<[string, Telling & { id: number }, Telling, boolean]>([
    ['where their times overlap', telling({ time: week }), telling({ time: ['2023-10-18'] }), true],
    ['not where their times are apart', telling({ time: week }), telling({ time: ['2023-10-23'] }), false],
    [
      'where a time is open at its end',
      telling({ time: ['2023-08-01'], latest: null }),
      telling({ time: week }),
      true,
    ],
    [
      'where one was recently',
      telling({ time: ['2023-10-17'], earliest: null }),
      telling({ time: ['2023-10-02'] }),
      true,
    ],
    [
      'not where one was long before recently',
      telling({ time: ['2023-10-17'], earliest: null }),
      telling({ time: ['2022-10-02'] }),
      false,
    ],
    ['without a time, in the same month', telling(), telling({ reported: '2023-11-10' }), true],
    ['not without a time, half a year apart', telling(), telling({ reported: '2024-04-17' }), false],
    ['where only one has a time and it is near', telling({ time: ['2023-10-10'] }), telling(), true],
    ['not where only one has a time and it is far', telling({ time: ['2022-10-10'] }), telling(), false],
    [
      'on the day of the report in a place east of Greenwich',
      telling(),
      telling({ time: ['2023-10-18'] }),
      true,
    ],
    [
      'whenever they are told, for a lasting tie',
      telling({ type: 'LEADS' }),
      telling({ type: 'LEADS', reported: '2020-01-01' }),
      true,
    ],
    ['not with another occurrence', telling(), telling({ occurrence: 'HYPOTHETICAL' }), false],
    ['not where one says that it did not happen', telling(), telling({ occurrence: 'NOT_OCCURRED' }), false],
    [
      'as a plan and its fulfilment',
      planned({ time: week }),
      telling({ time: ['2023-10-18'], reported: '2023-10-19' }),
      true,
    ],
    [
      'as a fulfilment and its plan, ingested late',
      telling({ time: ['2023-10-18'], reported: '2023-10-19' }),
      planned({ time: week }),
      true,
    ],
    ['as a plan and its fulfilment without times', planned(), telling({ reported: '2023-10-20' }), true],
    [
      'as a plan and what is under way',
      planned(),
      telling({ occurrence: 'ONGOING', reported: '2023-10-20' }),
      true,
    ],
    ['not as a plan and an earlier deed', planned(), telling({ reported: '2023-10-01' }), false],
    [
      'not as a plan and a deed at another time',
      planned({ time: week }),
      telling({ time: ['2023-10-24'], reported: '2023-10-25' }),
      false,
    ],
    [
      'as a plan that is called off',
      planned({ time: week }),
      telling({ occurrence: 'NOT_OCCURRED', reported: '2023-10-18' }),
      true,
    ],
    ['not as a plan and a deed of one article', planned({ fresh: true }), telling({ fresh: true }), false],
    ['as an allegation and its denial', telling(), denied({ reported: '2023-10-20' }), true],
    ['as a denial and a later allegation', denied(), telling({ reported: '2023-10-20' }), true],
    ['as a plan and its denial', planned({ time: week }), denied({ time: week }), true],
    ['not as "it did not happen" and a denial', telling({ occurrence: 'NOT_OCCURRED' }), denied(), false],
  ])('%s', (_, known, told, same) => {
    expect(chooseSameRelation([known], told) !== undefined).toBe(same);
  });
});

it('prefers the relation with the same occurrence, then the one reported last', () => {
  const known = [
    planned({ id: 1, reported: '2023-10-18' }),
    telling({ id: 2, reported: '2023-10-14' }),
    telling({ id: 3, reported: '2023-10-15' }),
  ];
  expect(chooseSameRelation(known, telling({ reported: '2023-10-19' }))?.id).toBe(3);
});

it('signs a relation by its type and by who is on which side, in any order', () => {
  expect(createSignature('AID', [3, 1, 3], [2])).toBe('AID:1,3>2');
  expect(createSignature('AID', [2], [3, 1])).toBe('AID:2>1,3');
  expect(createSignature('COOPERATE', [10, 9], [])).toBe('COOPERATE:9,10>');
});
