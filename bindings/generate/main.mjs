// Generates the C# bindings below bindings/.generated; started by the build (bindings/Bindings.targets).
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { fail, showStatus, step } from './console.mjs';
import { packageFingerprint, stalePackages } from './fingerprints.mjs';
import { install, isInstalled, requireNpm } from './install.mjs';
import { locked } from './lock.mjs';
import { writeNotices } from './notices.mjs';
import { keepSources, pacmak } from './pacmak.mjs';
import { generated, installedFolder, outputFolder, packages, readJson } from './packages.mjs';
import { trimAssembly, trimManifest } from './trim.mjs';

try {
  await locked(generateStale);
} catch (error) {
  fail(error);
} finally {
  showStatus('');
}

async function generateStale() {
  const stale = stalePackages();
  if (stale.length > 0) {
    await generate(stale);
  }
}

async function generate(stale) {
  await requireNpm();
  if (isInstalled()) {
    step(1, 'the npm packages are there');
  } else {
    step(1, 'installing the npm packages (the first time only, 390 MB on disk)');
    await install();
  }
  const stage = path.join(generated, 'stage');
  fs.rmSync(stage, { recursive: true, force: true });
  const folders = await stagePackages(stage, stale);
  step(4, 'writing the C# sources with jsii-pacmak');
  const sources = pacmak(folders, path.join(stage, 'out'));
  step(5, 'putting them in place; now they are compiled');
  stale.forEach((entry) => publish(entry, path.join(sources, entry.dotnet), stage));
  fs.rmSync(stage, { recursive: true, force: true });
}

/** Lays all trimmed packages out like node_modules, because pacmak looks for dependencies there. @returns the stale ones. */
async function stagePackages(stage, stale) {
  step(2, `trimming ${stale.map((entry) => entry.npm).join(', ')}`);
  const staged = packages.map((entry) => {
    const installed = installedFolder(entry.npm);
    const folder = path.join(stage, 'node_modules', ...entry.npm.split('/'));
    const assembly = trimAssembly(readJson(path.join(installed, '.jsii')), entry.trimmed);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, '.jsii'), JSON.stringify(assembly));
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(trimManifest(readJson(path.join(installed, 'package.json')))));
    return { entry, folder, assembly };
  });
  step(3, 'bundling their JavaScript');
  for (const { entry, folder, assembly } of staged) {
    writeNotices(entry.npm, await bundle(entry.npm, assembly, folder), folder);
  }
  return staged.filter(({ entry }) => stale.includes(entry)).map(({ folder }) => folder);
}

/** A package appears whole or not at all: its folder is renamed into place with the stamp already inside. */
function publish(entry, sources, stage) {
  const ready = path.join(stage, 'ready', entry.dotnet);
  keepSources(sources, ready);
  const staged = path.join(stage, 'node_modules', ...entry.npm.split('/'));
  for (const file of ['LICENSE', 'NOTICE', 'THIRD-PARTY-NOTICES'].filter((name) => fs.existsSync(path.join(staged, name)))) {
    fs.copyFileSync(path.join(staged, file), path.join(ready, `${file}.txt`));
  }
  fs.writeFileSync(path.join(ready, 'stamp'), packageFingerprint(entry));
  fs.rmSync(outputFolder(entry.dotnet), { recursive: true, force: true });
  fs.renameSync(ready, outputFolder(entry.dotnet));
}
