import { ReviewStateEnum } from './enums.ts';
import { defineEnumSet } from './filter.ts';

/** Set membership by the state of review, which statements and relations share. */
export const ReviewStateSet = defineEnumSet('ReviewState', ReviewStateEnum);
