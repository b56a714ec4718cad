/**
 * What a document may ask for, whatever its variables: limits that need neither the schema nor a valid document, so that
 * they are checked before the rules of GraphQL, whose time grows with the square of what a field is repeated.
 * Every fragment is measured once, however often it is spread: a document is measured in linear time.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LimitError } from './error.ts';

const most = { aliases: 30, directives: 9, repeats: 20, depth: 12, rootFields: 15 };

/** Introspection asks for a type of a type of a type: full introspection is 15 deep. */
const introspectionFields = new Set(['__schema', '__type']);
const introspectionAllowance = 4;

/** What a selection set asks for, with its fragments put in their places. */
interface Measure {
  /** The fields on the longest way down. */
  depth: number;
  aliases: number;
  /** How often each response key is selected here. */
  keys: Map<string, number>;
}

/** Finds the limits that a document exceeds, each once for an operation; fragments may be unknown or go in circles. */
export function findExcess(document: DocumentNode): GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measurement = new Measurement(fragments);
  const errors = operations.flatMap((operation) => compare(measurement.measure(operation.selectionSet)));
  for (const definition of [...operations, ...fragments.values()]) {
    measurement.measure(definition.selectionSet);
    measurement.count(definition.directives);
    for (const { directives } of definition.variableDefinitions ?? []) measurement.count(directives);
  }
  if (measurement.directives > most.directives) {
    errors.push(
      new LimitError('TOO_MANY_DIRECTIVES', `A node may have ${most.directives} directives, not more.`),
    );
  }
  if (measurement.repeats > most.repeats) {
    errors.push(
      new LimitError('FIELD_REPEATED', `A field may be selected ${most.repeats} times at one place.`),
    );
  }
  return errors;
}

function compare({ depth, aliases, keys }: Measure): GraphQLError[] {
  const errors: GraphQLError[] = [];
  if (depth > most.depth) {
    errors.push(new LimitError('QUERY_TOO_DEEP', `Fields may be nested ${most.depth} deep, not ${depth}.`));
  }
  if (aliases > most.aliases) {
    errors.push(
      new LimitError(
        'TOO_MANY_ALIASES',
        `An operation may have ${most.aliases} aliases, those of its fragments included, not ${aliases}.`,
      ),
    );
  }
  if (keys.size > most.rootFields) {
    errors.push(
      new LimitError(
        'TOO_MANY_ROOT_FIELDS',
        `An operation may ask for ${most.rootFields} root fields, not ${keys.size}.`,
      ),
    );
  }
  return errors;
}

class Measurement {
  /** The most directives on a node, and the most repeats of a key, that were met. */
  directives = 0;
  repeats = 0;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #measured = new Map<SelectionSetNode, Measure>();

  constructor(fragments: Map<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  count(directives: readonly DirectiveNode[] = []): void {
    this.directives = Math.max(this.directives, directives.length);
  }

  /** Measures a selection set once; one that contains itself counts as empty at its second place. */
  measure(selectionSet: SelectionSetNode | undefined): Measure {
    const measure: Measure = { depth: 0, aliases: 0, keys: new Map() };
    if (!selectionSet) return measure;
    const known = this.#measured.get(selectionSet);
    if (known) return known;
    this.#measured.set(selectionSet, measure);
    for (const selection of selectionSet.selections) {
      this.count(selection.directives);
      if (selection.kind === Kind.FIELD) {
        this.#addField(measure, selection);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        const inner = this.measure(fragment?.selectionSet);
        measure.depth = Math.max(measure.depth, inner.depth);
        measure.aliases += inner.aliases;
        for (const [key, times] of inner.keys) this.#addKey(measure, key, times);
      }
    }
    return measure;
  }

  #addField(measure: Measure, { alias, name, selectionSet }: FieldNode): void {
    const inner = this.measure(selectionSet);
    const allowance = introspectionFields.has(name.value) ? introspectionAllowance : 0;
    measure.depth = Math.max(measure.depth, 1 + Math.max(0, inner.depth - allowance));
    measure.aliases += inner.aliases + (alias ? 1 : 0);
    this.#addKey(measure, (alias ?? name).value, 1);
  }

  #addKey({ keys }: Measure, key: string, times: number): void {
    const sum = (keys.get(key) ?? 0) + times;
    keys.set(key, sum);
    this.repeats = Math.max(this.repeats, sum);
  }
}
