// What a person sees of a generation: a line for each step, or one error.
import fs from 'node:fs';
import { manifest } from './packages.mjs';

/** A failure that has an id, a reason and a fix; anything else that is thrown is a bug of ours and keeps its stack. */
export class BindingsError extends Error {
  constructor(id, origin, message) {
    super(message);
    this.id = id;
    this.origin = origin;
  }
}

const steps = 5;
const terminal = openTerminal();

export function step(number, text) {
  const line = `bindings: ${number}/${steps} ${text}`;
  console.log(line);
  showStatus(line);
}

/**
 * `dotnet run` and MSBuild's live display hide what a build prints, for the minute in which somebody new wonders.
 * They leave the line of the cursor alone, so the status goes there, without a line end, and goes away afterwards.
 */
export function showStatus(line) {
  if (terminal !== undefined) {
    fs.writeSync(terminal, `\r\x1b[K${line}\r`);
  }
}

/** Writes `id|file|text|` on one line of standard error, which Generate.proj turns into one error of the build. */
export function fail(error) {
  const known = error instanceof BindingsError;
  const text = known ? error.message : `Generating the C# bindings failed: ${error.stack ?? error}`;
  const fields = [known ? error.id : 'MLIB009', known ? error.origin : manifest, text];
  console.error(fields.map((field) => field.replace(/\s*\r?\n\s*/g, ' ').replaceAll('|', '/')).join('|') + '|');
  process.exitCode = 1;
}

/** The terminal behind the pipes of a build; there is none in CI or in a service. */
function openTerminal() {
  if (process.env.CI) {
    return undefined;
  }
  try {
    return fs.openSync(process.platform === 'win32' ? '\\\\.\\CONOUT$' : '/dev/tty', 'w');
  } catch {
    return undefined;
  }
}
