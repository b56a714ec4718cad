/** What the server answers about an article, in the format of the gold annotations. */
import {
  ArticleGraphDocument,
  ArticleMentionsDocument,
  ArticleRelationsDocument,
  type Client,
  WhoSaidWhatDocument,
} from '../src/sdk/index.ts';

/** The types of lasting ties: the annotations hold events only. */
const lasting = new Set([
  'HOLDS_POSITION',
  'LEADS',
  'MEMBER_OF',
  'PART_OF',
  'REPRESENTS',
  'OWNS',
  'ALLIED_WITH',
]);

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
}

async function readAll<Node>(
  read: (after: string | null) => Promise<Page<Node> | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null | undefined = null; ; ) {
    const page: Page<Node> | undefined = await read(after);
    nodes.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor ?? null;
  }
}

/** Asks the server for everything that it found in one article. */
export async function predict(client: Client, id: string, name: string) {
  const { article } = await client.request(ArticleGraphDocument, { id });
  const mentions = await readAll(
    async (after) => (await client.request(ArticleMentionsDocument, { id, after })).article?.mentions,
  );
  const statements = await readAll(
    async (after) =>
      (await client.request(WhoSaidWhatDocument, { article: id, first: 100, after })).article?.statements,
  );
  const relations = await readAll(
    async (after) => (await client.request(ArticleRelationsDocument, { id, after })).article?.relations,
  );
  const names = nameActors(mentions);
  const ids = (actors: { id: string }[]) => actors.map(({ id }) => names.get(id) ?? id);
  return {
    id: name,
    structure: {
      headline: article?.segments.find(({ kind }) => kind === 'HEADLINE')?.span ?? null,
      dateline: article?.segments.find(({ kind }) => kind === 'DATELINE')?.span ?? null,
      datelinePlaces: article?.datelinePlaces ?? [],
      publisher: article?.publisher?.name ?? null,
    },
    actors: collectActors(mentions, names),
    statements: statements.map(({ kind, act, speakers, content, cue, source, chain, about }) => {
      const speaking = new Set(ids(speakers));
      return {
        kind,
        act,
        content,
        cue,
        source,
        speakers: ids(speakers),
        via: chain
          .filter(({ position, explicit }) => position > 0 && explicit)
          .flatMap(({ actor }) => ids([actor]))
          .filter((relay) => !speaking.has(relay)),
        about: ids(about),
      };
    }),
    relations: relations
      .filter(({ type }) => !lasting.has(type))
      .map(({ type, sources, targets, symmetric, claim, occurrence, evidence }) => {
        const [first, ...others] = ids(sources);
        return {
          type,
          source: symmetric ? [first] : ids(sources),
          target: symmetric ? others : ids(targets),
          claim,
          occurrence,
          evidence: evidence.nodes.filter(({ span }) => span.article.id === id).map(({ span }) => span),
        };
      }),
    // The annotations hold what can be resolved to the calendar; words such as "recently" can't.
    times: (article?.times ?? [])
      .filter(({ value }) => value.precision !== 'VAGUE')
      .map(({ span, value }) => ({ span, edtf: value.edtf })),
  };
}

interface Mention {
  form: string;
  span: { exact: string };
  actor: { id: string; name: string; kind: string; country?: string | null | undefined };
}

/** Ids that can be read in a list of errors: the actor's name, numbered where two bear the same. */
function nameActors(mentions: Mention[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { actor } of mentions) {
    if (names.has(actor.id)) continue;
    const count = (taken.get(actor.name) ?? 0) + 1;
    taken.set(actor.name, count);
    names.set(actor.id, count > 1 ? `${actor.name} (${count})` : actor.name);
  }
  return names;
}

function collectActors(mentions: Mention[], names: Map<string, string>) {
  const actors = new Map<
    string,
    { id: string; name: string; kind: string; state: string | null; forms: Set<string> }
  >();
  for (const { form, span, actor } of mentions) {
    const { name, kind, country } = actor;
    const id = names.get(actor.id) ?? actor.id;
    const entry = actors.get(id) ?? { id, name, kind, state: country ?? null, forms: new Set<string>() };
    if (form !== 'PRONOUN') entry.forms.add(span.exact);
    actors.set(id, entry);
  }
  return [...actors.values()].map(({ forms, ...actor }) => ({ ...actor, forms: [...forms] }));
}
