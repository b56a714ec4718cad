/** Holds few and short documents, so that strangers can't fill the memory: one of 2,000 tokens takes half a megabyte parsed. */
const most = 200;
const longest = 10_000;

/** Creates a memory of what was read from the documents used last; a long document is read anew each time. */
export function createDocumentCache<Value>() {
  const values = new Map<string, Value>();
  return {
    get(document: string): Value | undefined {
      const value = values.get(document);
      if (value !== undefined) {
        values.delete(document);
        values.set(document, value);
      }
      return value;
    },
    set(document: string, value: Value): void {
      if (document.length > longest) return;
      values.set(document, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
