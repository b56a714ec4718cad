/** Times as the text expresses them, and the calendar values that they mean [EDTF, ISO 8601-2]. */
import { descriptions } from '../database/generated/descriptions.ts';
import type { TimeRow } from '../graph/loaders.ts';
import { builder } from './builder.ts';
import { TimePrecisionEnum } from './enums.ts';
import { createSpan, SpanRef } from './span.ts';

export const TimeValueRef = builder.objectRef<TimeRow>('TimeValue').implement({
  description: 'A calendar value [EDTF, ISO 8601-2].',
  fields: (t) => ({
    edtf: t.exposeString('edtf', { description: descriptions.TimeExpression.edtf }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: descriptions.TimeExpression.earliest,
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: descriptions.TimeExpression.latest,
    }),
    precision: t.expose('precision', {
      type: TimePrecisionEnum,
      description: descriptions.TimeExpression.precision,
    }),
    surface: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words that express it; null where it is inferred.',
      resolve: ({ articleId, start, end }) => createSpan(articleId, start, end),
    }),
    rule: t.exposeString('rule', { nullable: true, description: descriptions.TimeExpression.rule }),
  }),
});

export const TimeExpressionRef = builder.objectRef<TimeRow>('TimeExpression').implement({
  description: descriptions.TimeExpression[''],
  fields: (t) => ({
    span: t.field({
      type: SpanRef,
      description: 'The words.',
      resolve: ({ articleId, start, end }) => ({ articleId, start: start ?? 0, end: end ?? 0 }),
    }),
    value: t.field({ type: TimeValueRef, description: 'What they mean.', resolve: (time) => time }),
  }),
});
