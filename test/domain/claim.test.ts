import { describe, expect, it } from 'vitest';
import { decideClaim, decideOccurrence, type Testimony } from '../../src/domain/claim.ts';

const accuser = 1;
const sender = 2;
const receiver = 3;

const says = (claim: Testimony['claim'], assertedBy: number | null = null): Testimony => {
  return { role: 'SUPPORTS', claim, occurrence: 'OCCURRED', assertedBy };
};
const denies = (assertedBy: number): Testimony => {
  return { role: 'CONTRADICTS', claim: 'DENIED', occurrence: 'OCCURRED', assertedBy };
};
const declines = (assertedBy: number): Testimony => {
  return { role: 'NOT_CONFIRMED', claim: 'UNCONFIRMED', occurrence: 'OCCURRED', assertedBy };
};

describe('the claim of a relation', () => {
  it.each<[string, Testimony[], string]>([
    ['a narrator reports it', [says('REPORTED')], 'REPORTED'],
    ['somebody alleges it', [says('ALLEGED', accuser)], 'ALLEGED'],
    ['it is feared', [says('SUSPECTED')], 'SUSPECTED'],
    ['one fears it and one alleges it', [says('SUSPECTED'), says('ALLEGED', accuser)], 'ALLEGED'],
    ['one alleges it and one reports it', [says('ALLEGED', accuser), says('REPORTED')], 'REPORTED'],
    [
      'a confirmation follows an allegation',
      [says('ALLEGED', accuser), says('CONFIRMED', receiver)],
      'CONFIRMED',
    ],
    ['who acts admits what is alleged', [says('ALLEGED', accuser), says('REPORTED', sender)], 'CONFIRMED'],
    ['who acts tells it and nobody alleges it', [says('REPORTED', sender)], 'REPORTED'],
    ['an accuser who acts in it repeats it', [says('ALLEGED', sender), says('REPORTED', sender)], 'REPORTED'],
    ['it is denied only', [denies(sender)], 'DENIED'],
    ['it is alleged and denied', [says('ALLEGED', accuser), denies(sender)], 'DISPUTED'],
    [
      'it is confirmed by one and denied by another',
      [says('CONFIRMED', receiver), denies(sender)],
      'DISPUTED',
    ],
    ['somebody asked did not confirm', [says('REPORTED', accuser), declines(receiver)], 'UNCONFIRMED'],
    ['nobody but who was asked is heard', [declines(receiver)], 'UNCONFIRMED'],
    ['a confirmation follows silence', [declines(receiver), says('CONFIRMED', sender)], 'CONFIRMED'],
    ['an article calls it disputed and supports it', [says('DISPUTED')], 'DISPUTED'],
  ])('%s', (_, evidence, expected) => {
    const sources = new Set([sender]);
    expect(decideClaim(evidence, sources)).toBe(expected);
    expect(decideClaim([...evidence].reverse(), sources)).toBe(expected);
  });
});

describe('the occurrence of a relation', () => {
  const told = (occurrence: Testimony['occurrence'], role: Testimony['role'] = 'SUPPORTS'): Testimony => {
    return { role, claim: 'REPORTED', occurrence, assertedBy: null };
  };

  it.each<[string, Testimony[], string]>([
    ['a plan that is reported as done occurred', [told('PLANNED'), told('OCCURRED')], 'OCCURRED'],
    ['a plan that is under way goes on', [told('PLANNED'), told('ONGOING')], 'ONGOING'],
    ['a plan that is called off did not occur', [told('PLANNED'), told('NOT_OCCURRED')], 'NOT_OCCURRED'],
    [
      'a plan that somebody denies stays a plan',
      [told('PLANNED'), told('PLANNED', 'CONTRADICTS')],
      'PLANNED',
    ],
    ['what is only denied did not occur', [told('OCCURRED', 'CONTRADICTS')], 'NOT_OCCURRED'],
    ['what is only not confirmed is as the article has it', [told('PLANNED', 'NOT_CONFIRMED')], 'PLANNED'],
  ])('%s', (_, evidence, expected) => {
    expect(decideOccurrence(evidence)).toBe(expected);
    expect(decideOccurrence([...evidence].reverse())).toBe(expected);
  });
});
