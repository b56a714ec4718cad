/** Addresses as they are kept and looked up: the same page has the same text [WHATWG URL]. */

/** Whether an address holds a user name or password: it is refused, because what is kept is shown to everybody. */
export function hasCredentials(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/**
 * Returns an http or https address as the standard writes it, null where it is none. The fragment is left out: it names a place in the
 * page and is never sent [RFC 3986 3.5]. The query is kept: it may be all that tells two pages apart.
 */
export function normalizeAddress(address: string): string | null {
  const written = address.trim();
  if (!/^https?:\/\/\S+$/iu.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

/** Returns the host of an address, or a host as somebody writes it, without `www.` and as look-ups compare it. */
export function createHostKey(host: string): string {
  const address = normalizeAddress(host) ?? normalizeAddress(`http://${host.trim()}`);
  const name = address === null ? host.trim().toLowerCase() : new URL(address).hostname;
  return name.replace(/^www\./u, '');
}
