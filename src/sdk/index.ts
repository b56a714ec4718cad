/** The client package: `createClient`, and the documents of `operations/` with their types. */
export { type AnswerError, type Client, type ClientOptions, createClient, RequestError } from './client.ts';
export * from './generated/graphql.ts';
