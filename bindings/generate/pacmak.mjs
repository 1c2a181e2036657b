// jsii-pacmak: C# source and a tarball from a jsii package.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { markAccessors } from './accessors.mjs';
import { npmFolder } from './packages.mjs';

const program = path.join(npmFolder, 'node_modules', 'jsii-pacmak', 'bin', 'jsii-pacmak');

/** Generates from the packages' folders into `<target>/dotnet/<id>/`. */
export function pacmak(folders, target) {
  const result = spawnSync(process.execPath, [program, '--code-only', '--targets', 'dotnet', '--force-subdirectory', '--no-fingerprint', '--outdir', target, ...folders], {
    encoding: 'utf8',
    env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0] },
  });
  if (result.status !== 0) {
    throw new Error(`jsii-pacmak ended with ${result.status}: ${result.error ?? ''}${result.stdout}${result.stderr}`);
  }
  return path.join(target, 'dotnet');
}

/** Keeps the C# files and the tarball; the project file and its dressing are ours (bindings/Directory.Build.props). */
export function keepSources(generatedFolder, target) {
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(generatedFolder, { recursive: true })) {
    const file = path.join(generatedFolder, name);
    if (name.endsWith('.tgz')) {
      fs.renameSync(file, path.join(target, path.basename(name)));
    } else if (name.endsWith('.cs')) {
      const to = path.join(target, 'src', name);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, markAccessors(fs.readFileSync(file, 'utf8')));
    }
  }
}
