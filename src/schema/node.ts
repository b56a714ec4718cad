/** Anything by its id [Relay]. */
import type { Context } from '../context.ts';
import { InvalidArgumentError } from '../graph/errors.ts';
import { decodeId, type NodeType } from '../graph/id.ts';
import { builder } from './builder.ts';

const longestList = 100;

/** Loads the row that an id names, marked with its type; null where there is none, or the text is not an id. */
async function loadNode({ graph: { load } }: Context, text: string) {
  const decoded = decodeId(text);
  const loaders: Record<NodeType, { load(id: number): Promise<object | null> }> = {
    Article: load.article,
    Actor: load.actor,
    Mention: load.mention,
    Statement: load.statement,
    Relation: load.relation,
  };
  if (!decoded || !Object.hasOwn(loaders, decoded.type)) return null;
  const row = await loaders[decoded.type as NodeType].load(decoded.id);
  return row && { ...row, __typename: decoded.type };
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'Anything by its id; null where nothing has it. An actor that was joined with another answers as that one.',
    args: { id: t.arg.id({ required: true, description: 'The id.' }) },
    resolve: (_, { id }, context) => loadNode(context, id),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the same order; null where nothing has the id.',
    args: { ids: t.arg.idList({ required: true, description: `The ids: at most ${longestList}.` }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > longestList) {
        throw new InvalidArgumentError(
          'INVALID_ARGUMENTS',
          `At most ${longestList} ids can be asked for at once.`,
        );
      }
      return ids.map((id) => loadNode(context, id));
    },
  }),
}));
