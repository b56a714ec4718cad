/** What a document may cost: its parsing, its validation, and the answer that it asks for. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { computeCost } from './cost.ts';
import { LimitError } from './error.ts';
import { findExcess } from './excess.ts';
import { maxObjects } from './max-objects.ts';

/** Full introspection is 182 tokens. */
const maxTokens = 2000;

const longestMessage = 1000;

/** Refuses documents that would exhaust the parser, the rules of GraphQL, or the execution. */
export function useDocumentLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(String(source), options));
    },
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn((schema, document, ...rest) => {
        const excess = findExcess(document);
        return excess.length > 0 ? excess : validateFn(schema, document, ...rest);
      });
    },
    onExecutionResult({ result }) {
      if (result && 'errors' in result) result.errors?.forEach(shorten);
    },
    onExecute: refuseCostly,
    onSubscribe: refuseCostly,
  };
}

/** Cuts a message that quotes what the caller sent: up to fifty of them may quote the same megabytes. */
function shorten(error: Error): void {
  if (error.message.length > longestMessage) error.message = `${error.message.slice(0, longestMessage)}…`;
}

function parseWithin(source: string, options: object | undefined): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new LimitError('DOCUMENT_TOO_NESTED', 'This document is nested too deeply to be read.');
    }
    if (error instanceof GraphQLError && /Document contains more/.test(error.message)) {
      throw new LimitError(
        'TOO_MANY_TOKENS',
        `A document may have ${maxTokens} tokens: pass long lists and texts as variables.`,
      );
    }
    throw error;
  }
}

interface Execution {
  args: {
    schema: GraphQLSchema;
    document: DocumentNode;
    operationName?: string | null | undefined;
    variableValues?: unknown;
  };
  setResultAndStopExecution(result: { errors: GraphQLError[] }): void;
}

function refuseCostly({ args, setResultAndStopExecution }: Execution): void {
  const { schema, document, operationName, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const variables = (variableValues ?? {}) as Record<string, unknown>;
  const cost = computeCost({ schema, operation, fragments, variables });
  if (cost > maxObjects) {
    const message = `This may take the work of ${cost} objects, and ${maxObjects} are allowed: ask for smaller pages, or in several requests.`;
    setResultAndStopExecution({ errors: [new LimitError('QUERY_TOO_COSTLY', message)] });
  }
}
