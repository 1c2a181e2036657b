import { createRequire } from 'node:module';

/** Loads the npm packages that the C# bindings are generated from, so that both sides run the same versions. */
export const load = createRequire(new URL('../../bindings/.generated/npm/package.json', import.meta.url));

export const createBeforeDestroy = { createBeforeDestroy: true };
