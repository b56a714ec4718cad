/** Where the server listens, and how it stops. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address can't be listened on; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface Address {
  host: string;
  port: number;
}

const unknownHost = ({ host }: Address) =>
  `HOST ${host} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for all of its addresses.`;

const reasons: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} of ${host} is taken by another program, perhaps by a server that still runs: stop that one, or set PORT to another port (0 takes a free one).`,
  EACCES: ({ port }) => `Port ${port} may not be used by you: set PORT to one from 1024 on.`,
  EADDRNOTAVAIL: unknownHost,
  EAFNOSUPPORT: unknownHost,
  EINVAL: unknownHost,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
};

/**
 * Starts to listen; the address under which the server is reached.
 * @throws ListenError when the port is taken or forbidden, and when the host is none of this machine
 */
export async function startListening(server: Server, wanted: Address): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(wanted.port, wanted.host, resolve),
    );
  } catch (error) {
    const explain = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    throw explain ? new ListenError(explain(wanted), { cause: error }) : error;
  }
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Stops to listen and waits for the requests under way, but not longer than so many milliseconds: one may never be sent to its end. */
export async function stopListening(server: Server, patience: number): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(deadline);
}
