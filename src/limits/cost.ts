/**
 * What an operation may make: the objects of its answer, computed before it is executed by multiplying the sizes of its
 * pages. It is an estimate from above for pages, which may have fewer rows, and a guess for short lists without pages.
 */
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { pageSize } from '../graph/window.ts';

/** How long a list without pages is taken to be, such as the speakers of a statement; answer.ts counts the real ones. */
const shortList = 2;

/** The longest list of those that take `first` but have no pages, such as the groups of a statistic. */
const longestList = 1000;

export interface CostRequest {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As they came, not yet checked. */
  variables: Readonly<Record<string, unknown>>;
}

/** The objects of a selection set for one parent: `each` counts for every row of the page that the parent is. */
interface Cost {
  once: number;
  each: number;
}

/** Computes how many objects a valid operation may make; a fragment is computed once, however often it is spread. */
export function computeCost(request: CostRequest): number {
  const { schema, operation, fragments } = request;
  const computed = new Map<SelectionSetNode, Cost>();

  function computeSelections(selectionSet: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const known = computed.get(selectionSet);
    if (known) return known;
    const cost: Cost = { once: 0, each: 0 };
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(cost, selection, parent);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const type = fragment?.typeCondition ? typeFromAST(schema, fragment.typeCondition) : parent;
      if (!fragment || !isCompositeType(type)) continue;
      const inner = computeSelections(fragment.selectionSet, type);
      cost.once += inner.once;
      cost.each += inner.each;
    }
    computed.set(selectionSet, cost);
    return cost;
  }

  function addField(cost: Cost, node: FieldNode, parent: GraphQLCompositeType): void {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return;
    const inner = computeSelections(node.selectionSet, type);
    cost.once += readWork(field, node);
    const size = readSize(field, node, request);
    const [objects, rows] = isList(field.type) ? [size * (1 + inner.once), 0] : [1 + inner.once, inner.each];
    if (isList(field.type) && isConnection(parent)) cost.each += 1 + inner.once;
    else cost.once += objects + size * rows;
  }

  const root = schema.getRootType(operation.operation);
  return root ? computeSelections(operation.selectionSet, root).once : 0;
}

/** What a field and its arguments say (`extensions.work`) that is read before the answer, as so many objects: a search, a count, a sort. */
function readWork(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const given = new Set(node.arguments?.map(({ name }) => name.value));
  const parts = [field, ...field.args.filter(({ name }) => given.has(name))];
  return parts.reduce((sum, { extensions: { work } }) => sum + (typeof work === 'number' ? work : 0), 0);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

/** The rows that a field may have: as many as its page or its list of ids, where it takes one. */
function readSize(field: GraphQLField<unknown, unknown>, node: FieldNode, request: CostRequest): number {
  const takes = (name: string) => field.args.some((argument) => argument.name === name);
  const given = (name: string) =>
    readValue(
      node.arguments?.find((argument) => argument.name.value === name),
      request,
    );
  if (takes('ids')) {
    const ids = given('ids');
    return Array.isArray(ids) ? Math.min(ids.length, pageSize.most) : 1;
  }
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return shortList;
  const sizes = [given('first'), given('last')].filter((size) => typeof size === 'number');
  // What is out of range is refused by the list itself, which says so better.
  const most = takes('last') ? pageSize.most : longestList;
  if (sizes.length > 0) return Math.min(Math.max(0, ...sizes), most);
  return typeof first.defaultValue === 'number' ? first.defaultValue : pageSize.default;
}

function readValue(argument: ArgumentNode | undefined, { operation, variables }: CostRequest): unknown {
  let value = argument?.value;
  if (value?.kind === Kind.VARIABLE) {
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) return variables[name];
    value = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  }
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.LIST ? value.values : undefined;
}
