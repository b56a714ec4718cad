/**
 * What a Relay application would write. What its compiler made of it is in generated/; after a change, in this folder:
 * `npx relay-compiler@21 relay.config.json` (no dependency of ours: it brings 120 MB for five platforms).
 */

/** The compiler looks for texts with this tag; here they are only texts. */
const graphql = String.raw;

export const documents = [
  graphql`
    query RelayListQuery($count: Int!) { ...RelayList @arguments(count: $count) }
  `,
  graphql`
    fragment RelayList on Query
    @refetchable(queryName: "RelayListPageQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
      articles(first: $count, after: $cursor) @connection(key: "RelayList_articles") { edges { node { headline } } }
    }
  `,
  graphql`
    query RelayActorQuery($name: String!) { actor(name: $name) { ...RelayActor } }
  `,
  graphql`
    fragment RelayActor on Actor
    @refetchable(queryName: "RelayActorPageQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
      name
      statements(first: $count, after: $cursor) @connection(key: "RelayActor_statements") { edges { node { text } } }
    }
  `,
  graphql`
    mutation RelayIngestMutation($input: IngestArticleInput!) {
      ingestArticle(input: $input) { __typename ... on Article { headline } ... on InvalidInputError { code } }
    }
  `,
];
