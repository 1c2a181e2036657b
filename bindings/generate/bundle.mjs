// The JavaScript that the jsii kernel loads, as few small files: Node spends its start on finding and parsing files.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installedFolder, npmFolder } from './packages.mjs';
import { libraryFolders } from './trim.mjs';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Names stay: cdktf and constructs put class names into messages.
  minifyWhitespace: true,
  legalComments: 'none',
  external: ['constructs', 'cdktf'],
  metafile: true,
  logLevel: 'silent',
};

const bundlers = {
  constructs: bundleWhole,
  cdktf: bundleCdktf,
  '@cdktf/provider-google': bundleProvider,
};

/** Writes lib/ of one package below the folder. @returns the folders of the packages that were bundled into it. */
export async function bundle(name, assembly, folder) {
  const esbuild = createRequire(path.join(npmFolder, 'package.json'))('esbuild');
  const source = path.join(installedFolder(name), 'lib');
  const build = (options) => esbuild.build({ ...common, absWorkingDir: npmFolder, ...options });
  const results = await bundlers[name](build, source, path.join(folder, 'lib'), assembly);
  return bundledPackages(results);
}

async function bundleWhole(build, source, target) {
  return [await build({ entryPoints: [path.join(source, 'index.js')], outfile: path.join(target, 'index.js') })];
}

/** cdktf starts its file helper as a program of its own to write zip files, and nothing else needs the zip library. */
async function bundleCdktf(build, source, target) {
  const helper = path.join(source, 'private', 'fs.js');
  const names = Object.keys(createRequire(helper)(helper));
  const contents = `for (const name of ${JSON.stringify(names)}) exports[name] = (...rest) => require('./private/fs.js')[name](...rest);`;
  const lazyHelper = {
    name: 'lazy-helper',
    setup(plugin) {
      plugin.onLoad({ filter: /[\\/]private[\\/]fs\.js$/ }, ({ path: file }) => (file === helper ? { contents, loader: 'js' } : undefined));
      plugin.onResolve({ filter: /^\.\/private\/fs\.js$/ }, ({ importer }) => (importer === helper ? { path: './private/fs.js', external: true } : undefined));
    },
  };
  return [
    await build({ entryPoints: [path.join(source, 'index.js')], outfile: path.join(target, 'index.js'), plugins: [lazyHelper] }),
    await build({ entryPoints: [helper], outfile: path.join(target, 'private', 'fs.js') }),
  ];
}

/** One file for each submodule, loaded when a program first touches it. */
async function bundleProvider(build, source, target, assembly) {
  const folders = libraryFolders(assembly);
  const getters = folders.map(({ name, folder }) =>
    `Object.defineProperty(exports,${JSON.stringify(name)},{enumerable:true,configurable:true,get:()=>require(${JSON.stringify(`./${folder}`)})});`);
  fs.mkdirSync(target, { recursive: true });
  fs.writeFileSync(path.join(target, 'index.js'),
    ['"use strict";', 'Object.defineProperty(exports,"__esModule",{value:true});', ...getters, ''].join('\n'));
  return [await build({
    entryPoints: folders.map(({ folder }) => ({ in: path.join(source, folder, 'index.js'), out: path.join(folder, 'index') })),
    outdir: target,
  })];
}

function bundledPackages(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'))?.[1]).filter(Boolean);
  return [...new Set(folders)].sort().map((folder) => path.resolve(npmFolder, folder));
}
