// The smaller copy of a package's jsii assembly and of its package.json.
import { wantedSubmodules } from './resources.mjs';

/** Keeps the wanted submodules of the provider; every type of the other packages. */
export function trimAssembly(assembly, trimmed) {
  const wanted = trimmed ? wantedSubmodules(assembly) : undefined;
  const isWanted = (fqn) => wanted === undefined || wanted.has(fqn.split('.').slice(0, 2).join('.'));
  const submodules = filter(assembly.submodules ?? {}, isWanted);
  const types = filter(assembly.types, isWanted);
  // Readmes become classes nobody uses.
  const { readme, ...rest } = assembly;
  return {
    ...rest,
    submodules: Object.fromEntries(Object.entries(submodules).map(([fqn, { readme, ...submodule }]) => [fqn, submodule])),
    types: Object.fromEntries(Object.entries(types).map(([fqn, type]) => [fqn, trimType(type)])),
  };
}

const filter = (record, isWanted) => Object.fromEntries(Object.entries(record).filter(([fqn]) => isWanted(fqn)));

/** The runtime parses the descriptions of parameters from an attribute, at the cost of every start. */
function trimType(type) {
  const withoutDocs = (callable) => callable?.parameters === undefined
    ? callable
    : { ...callable, parameters: callable.parameters.map(({ docs, ...parameter }) => parameter) };
  return {
    ...type,
    ...(type.initializer && { initializer: withoutDocs(type.initializer) }),
    ...(type.methods && { methods: type.methods.map(withoutDocs) }),
  };
}

/** What pacmak and the jsii kernel read of a package.json; what is bundled is no dependency any more. */
export function trimManifest({ name, version, description, license, author, repository, main, jsii, peerDependencies }) {
  return { name, version, description, license, author, repository, main, jsii, peerDependencies };
}

/** The folders below lib/ of the submodules that are left, as jsii wrote them (`src/compute-network/index:`). */
export function libraryFolders(assembly) {
  return Object.entries(assembly.submodules).map(([fqn, { symbolId }]) => ({
    name: fqn.split('.').at(-1),
    folder: symbolId.replace(/^src\//, '').replace(/\/index:$/, ''),
  }));
}
