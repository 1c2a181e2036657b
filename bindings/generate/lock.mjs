// One generation at a time on a machine: `dotnet build` runs projects in parallel, and people run several builds.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BindingsError } from './console.mjs';
import { generated } from './packages.mjs';
import { read } from './fingerprints.mjs';

const file = path.join(generated, 'lock');
const patience = 10 * 60_000;
// The projects of one build wait for each other every time; only a longer wait needs a word.
const quiet = 45_000;

/** Runs the action while no other process does; a lock whose owner is gone (a killed build) is taken over. */
export async function locked(action) {
  fs.mkdirSync(generated, { recursive: true });
  await acquire();
  try {
    return await action();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

async function acquire() {
  const started = Date.now();
  let told = false;
  while (!tryAcquire()) {
    if (!told && Date.now() - started > quiet) {
      console.log('bindings: waiting for another build that is generating them');
      told = true;
    }
    if (Date.now() - started > patience) {
      throw new BindingsError('MLIB006', file, 'another build has held this lock for 10 minutes. End that build, or delete the file, and build again.');
    }
    await sleep(200);
  }
}

function tryAcquire() {
  // The content is complete before the name appears: nobody ever reads a half-written owner.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, `${process.pid}`);
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    removeIfAbandoned(mine);
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function removeIfAbandoned(mine) {
  const owner = read(file);
  if (owner === undefined || isAlive(Number(owner))) {
    return;
  }
  // Of several that see the same dead owner only one wins the rename, and it checks what it took.
  const taken = `${mine}.abandoned`;
  try {
    fs.renameSync(file, taken);
  } catch {
    return;
  }
  if (read(taken) !== owner) {
    fs.linkSync(taken, file);
  }
  fs.rmSync(taken, { force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
