// bindings/resources.txt: which Terraform types are wanted, as submodules of the provider package.
import fs from 'node:fs';
import { BindingsError } from './console.mjs';
import { resourceList } from './packages.mjs';

/** @returns the names of the wanted submodules; the first type that the provider does not have is an error. */
export function wantedSubmodules(assembly) {
  const known = submodulesByType(assembly);
  const wanted = new Set([known.get('google')]);
  fs.readFileSync(resourceList, 'utf8').split(/\r?\n/).forEach((line, index) => {
    const type = line.replace(/#.*/, '').trim();
    if (type === '') {
      return;
    }
    const submodule = known.get(type);
    if (submodule === undefined) {
      throw new BindingsError('MLIB005', `${resourceList}(${index + 1})`,
        `'${type}' is not a resource of ${assembly.name} ${assembly.version}. Did you mean '${nearest(type, [...known.keys()])}'? A data source is written data.TYPE.`);
    }
    wanted.add(submodule);
  });
  return wanted;
}

/** Each submodule's readme has its Terraform type as the heading: `google_…`, or `data_google_…` for a data source. */
function submodulesByType(assembly) {
  const types = new Map();
  for (const [name, submodule] of Object.entries(assembly.submodules)) {
    const heading = /^# `([^`]+)`/.exec(submodule.readme?.markdown ?? '')?.[1];
    if (heading !== undefined) {
      types.set(heading === 'provider' ? 'google' : heading.replace(/^data_google_/, 'data.google_'), name);
    }
  }
  types.set('google', `${assembly.name}.provider`);
  return types;
}

function nearest(word, candidates) {
  let best = { word: '', distance: Infinity };
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < best.distance) {
      best = { word: candidate, distance };
    }
  }
  return best.word;
}

function editDistance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[right.length];
}
