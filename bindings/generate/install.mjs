// `npm ci` of bindings/package.json into the generated folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BindingsError } from './console.mjs';
import { installFingerprint, read } from './fingerprints.mjs';
import { bindings, lockFile, manifest, npmFolder } from './packages.mjs';

const stamp = path.join(npmFolder, 'stamp');

// Fails within seconds rather than minutes without a network, and still survives a hiccup.
const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error',
  '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

export const isInstalled = () => read(stamp) === installFingerprint();

export async function install() {
  const fingerprint = installFingerprint();
  fs.rmSync(stamp, { force: true });
  fs.mkdirSync(npmFolder, { recursive: true });
  for (const file of [manifest, lockFile, path.join(bindings, '.npmrc')]) {
    fs.copyFileSync(file, path.join(npmFolder, path.basename(file)));
  }
  const { code, output } = await run(['ci', ...options], npmFolder);
  if (code !== 0) {
    throw new BindingsError('MLIB004', manifest,
      `npm could not install the packages that the bindings are generated from: ${reason(output)}. Check the network, or the registry and proxy that \`npm config list\` shows, then build again.`);
  }
  fs.writeFileSync(stamp, fingerprint);
}

/** Needed even without an installation: pacmak has npm write the tarballs. */
export async function requireNpm() {
  const { code } = await run(['--version'], bindings);
  if (code !== 0) {
    throw new BindingsError('MLIB003', manifest,
      'npm was not found or does not run. It comes with Node.js (https://nodejs.org): put both on PATH, then build again.');
  }
}

/** npm is a script on Windows (npm.cmd), which only a shell can start. */
function run(args, cwd) {
  return new Promise((resolve) => {
    const npm = spawn('npm', args, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    npm.stdout.on('data', (chunk) => { output += chunk; });
    npm.stderr.on('data', (chunk) => { output += chunk; });
    npm.on('error', (error) => resolve({ code: -1, output: error.message }));
    npm.on('close', (code) => resolve({ code, output }));
  });
}

function reason(output) {
  const lines = output.split('\n').map((line) => /^npm (?:error|ERR!)\s*(.*)$/.exec(line.trim())?.[1]?.trim()).filter(Boolean);
  const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length);
  const text = lines.find((line) => !/^(code|syscall|errno|type|A complete log|If you are behind|This is a problem)\b/.test(line));
  return [code, text].filter(Boolean).join(', ').replace(/\.$/, '') || output.trim().split('\n').at(-1) || 'no reason given';
}
