/** The types that have an id, by name and row only: their fields are in the file of each type. */
import type { ActorRow } from '../graph/actor.ts';
import type { ArticleRow } from '../graph/article.ts';
import type { MentionRow } from '../graph/mention.ts';
import type { RelationRow } from '../graph/relation.ts';
import type { StatementRow } from '../graph/statement.ts';
import { builder } from './builder.ts';

export const ArticleRef = builder.objectRef<ArticleRow>('Article');
export const ActorRef = builder.objectRef<ActorRow>('Actor');
export const MentionRef = builder.objectRef<MentionRow>('Mention');
export const StatementRef = builder.objectRef<StatementRow>('Statement');
export const RelationRef = builder.objectRef<RelationRow>('Relation');
