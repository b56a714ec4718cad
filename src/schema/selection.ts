import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Selection } from '../graph/column.ts';

const selections = new WeakMap<DocumentNode, Selection>();

/**
 * Finds which fields of each type a valid document asks for anywhere, so that only their columns are read. Interfaces show the id alone,
 * which every row has.
 */
export function findSelection(schema: GraphQLSchema, document: DocumentNode): Selection {
  const known = selections.get(document);
  if (known) return known;
  const fields = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const { name } = getNamedType(types.getParentType()) ?? { name: '' };
        fields.set(name, (fields.get(name) ?? new Set()).add(node.name.value));
      },
    }),
  );
  const none: ReadonlySet<string> = new Set();
  const selection: Selection = (type) => fields.get(type) ?? none;
  selections.set(document, selection);
  return selection;
}
