// What each package was generated from, as one hash: files with new dates but the same content cost no generation.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bindings, lockFile, manifest, outputFolder, packages, resourceList } from './packages.mjs';

const scripts = () => {
  const folder = path.join(bindings, 'generate');
  return fs.readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort().map((name) => path.join(folder, name));
};

function hash(files) {
  const digest = crypto.createHash('sha256');
  for (const file of files) {
    // Line ends differ between checkouts of the same commit.
    digest.update(path.basename(file)).update('\0').update(fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  }
  return digest.digest('hex');
}

export const installFingerprint = () => hash([manifest, lockFile]);

export const packageFingerprint = (entry) =>
  hash([manifest, lockFile, ...scripts(), ...(entry.trimmed ? [resourceList] : [])]);

export const stampFile = (entry) => path.join(outputFolder(entry.dotnet), 'stamp');

export function stalePackages() {
  return packages.filter((entry) => read(stampFile(entry)) !== packageFingerprint(entry));
}

export function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
