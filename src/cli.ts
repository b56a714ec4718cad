/** The command line: finds the command, and says what there is where it is not understood. The commands are in cli/. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ingestFiles } from './cli/ingest.ts';
import { type Command, type Terminal, UsageError } from './cli/terminal.ts';

const commands: Readonly<Record<string, Command>> = { ingest: ingestFiles };

const usage = `Usage: narasumber COMMAND ...

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

narasumber COMMAND --help tells more, narasumber --version tells the version.
`;

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return `narasumber ${version}\n`;
}

/**
 * Runs a command. The exit code is 0 when all went well, 1 when something could not be done, 2 when the command was not
 * understood.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const asksHelp = (command ? rest : argv).some((argument) => argument === '--help' || argument === '-h');
  if (asksHelp) {
    terminal.output(command?.usage ?? usage);
    return 0;
  }
  if (argv.includes('--version')) {
    terminal.output(readVersion());
    return 0;
  }
  if (!command) {
    terminal.problem(`${name ? `There is no command "${name}".` : 'Name a command.'}\n\n${usage}`);
    return 2;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) terminal.problem(`${error.message}\n\n${command.usage}`);
    else terminal.problem(`narasumber: ${(error as Error).message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// Installed as a command, this file is reached by a link.
const [, script] = process.argv;
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.slice(2), {
    output: (text) => process.stdout.write(text),
    problem: (text) => process.stderr.write(text),
    progress: process.stderr.isTTY ? process.stderr : null,
  });
}
