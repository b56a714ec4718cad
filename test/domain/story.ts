import type { Database } from '../../src/database/client.ts';
import type { Draft } from '../../src/extract/draft.ts';
import { actor, ingestDraft, link, type RelationOptions, relation, statement } from './draft.ts';

/** The places of the actors in each story. */
export const pyongyang = 0;
export const moscow = 1;
const publisher = 2;
export const speaker = 3;
const relay = 4;

export interface Story extends RelationOptions {
  date?: string;
  /** Who says it; nobody for the article itself. */
  by?: ReturnType<typeof actor>;
  outlet?: string;
  via?: string;
}

export const whiteHouse = actor('Gedung Putih', 'GOVERNMENT_BODY', { country: 'US' });
export const northKorea = actor('Korea Utara', 'STATE', { country: 'KP' });
export const unnamed = actor('seorang pejabat', 'ANONYMOUS');

/** Ingests an article in which somebody tells that North Korea sends arms to Russia, unless told. */
export function tell(
  database: Database,
  { date = '2023-10-17', by, outlet = 'Harian Contoh', via, ...options }: Story = {},
): Promise<number> {
  const isParty = by === northKorea;
  const of = isParty ? pyongyang : speaker;
  const chain = [link(publisher, 'PUBLISHES'), ...(via ? [link(relay, 'CITES')] : []), link(of)];
  const draft: Partial<Draft> = {
    publisher,
    actors: [
      northKorea,
      actor('Rusia', 'STATE', { country: 'RU' }),
      actor(outlet, 'MEDIA'),
      by && !isParty ? by : actor('kalangan', 'GROUP'),
      ...(via ? [actor(via, 'MEDIA')] : []),
    ],
    statements: by ? [statement({ speakers: [of], chain })] : [],
    relations: [relation({ ...(by ? { said: 0, assertedBy: of } : {}), ...options })],
  };
  return ingestDraft(database, draft, { publishedAt: date });
}

/** What the relations have become, with the article and the role of each piece of evidence. */
export async function readRelations(database: Database) {
  const rows = await database.writer.relation.findMany({
    include: { evidence: { orderBy: { id: 'asc' } }, participants: { orderBy: { position: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ evidence, ...row }) => ({
    claim: row.claim,
    occurrence: row.occurrence,
    sources: row.independentSources,
    evidence: evidence.map(({ articleId, role }) => `${articleId} ${role}`),
  }));
}
