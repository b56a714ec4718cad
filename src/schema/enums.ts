/** The enumerations of the data model, with the descriptions that prisma/schema.prisma gives them. */
import type { EnumRef } from '@pothos/core';
import { descriptions } from '../database/generated/descriptions.ts';
import type * as model from '../database/generated/enums.ts';
import { type BuilderTypes, builder } from './builder.ts';

type EnumName = Exclude<keyof typeof model, 'Language'>;

function defineEnum<Name extends EnumName>(name: Name) {
  const { '': description, ...described } = descriptions[name] as Record<string, string>;
  const values = Object.entries(described).map(([value, meaning]) => [
    value,
    { value, description: meaning },
  ]);
  type Value = keyof (typeof model)[Name] & string;
  const ref: unknown = builder.enumType(name as string, {
    description: description ?? '',
    values: Object.fromEntries(values) as Record<string, { value: string; description: string }>,
  });
  return ref as EnumRef<BuilderTypes, Value>;
}

export const ActorKindEnum = defineEnum('ActorKind');
export const AttributionLinkKindEnum = defineEnum('AttributionLinkKind');
export const ClaimStatusEnum = defineEnum('ClaimStatus');
export const ContributorRoleEnum = defineEnum('ContributorRole');
export const EvidenceRoleEnum = defineEnum('EvidenceRole');
export const JudgementEnum = defineEnum('Judgement');
export const MentionFormEnum = defineEnum('MentionForm');
export const NameKindEnum = defineEnum('NameKind');
export const OccurrenceEnum = defineEnum('Occurrence');
export const RelationTypeEnum = defineEnum('RelationType');
export const ReviewStateEnum = defineEnum('ReviewState');
export const SegmentKindEnum = defineEnum('SegmentKind');
export const SpeechActEnum = defineEnum('SpeechAct');
export const StatementKindEnum = defineEnum('StatementKind');
export const TimePrecisionEnum = defineEnum('TimePrecision');
