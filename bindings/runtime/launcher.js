'use strict';
// Runs the jsii kernel in one Node process instead of two, with V8's code cache. JsiiLauncher.cs names it in JSII_RUNTIME.
//
// The stock bin/jsii-runtime.js starts a second Node on lib/program.js and pipes every message through the first, so that
// what a program prints cannot mix with the protocol. Here program.js runs at once: the protocol is taken from standard
// input and output, and what is printed goes to standard error in the envelope that the stock runtime uses.
// Whatever is odd before the kernel runs leads to the stock runtime.
const path = require('path');

try {
  useCodeCache(path.join(__dirname, `code-${process.version}-${process.arch}`));
  wrapPrintedText();
  connectProtocol();
} catch {
  module.exports = require('./bin/jsii-runtime.js');
  return;
}
require('./lib/program.js');

/** program.js reads and writes file descriptor 3, where the stock runtime connects it. */
function connectProtocol() {
  const fs = require('fs');
  const { readSync, writeSync } = fs;
  occupyDescriptor(fs, 3);
  fs.readSync = (descriptor, ...rest) => readSync(descriptor === 3 ? 0 : descriptor, ...rest);
  // A bare write to standard output would break the protocol: it becomes printed text.
  fs.writeSync = (descriptor, ...rest) => {
    if (descriptor === 1) {
      process.stdout.write(rest[0]);
      return rest[0].length;
    }
    return writeSync(descriptor === 3 ? 1 : descriptor, ...rest);
  };
}

/** Makes sure that no file is opened as this descriptor later. */
function occupyDescriptor(fs, wanted) {
  const opened = [];
  let descriptor;
  do {
    descriptor = fs.openSync(require('os').devNull, 'r');
    opened.push(descriptor);
  } while (descriptor < wanted);
  opened.filter((each) => each !== wanted).forEach((each) => fs.closeSync(each));
}

function wrapPrintedText() {
  const { writeSync } = require('fs');
  const { Writable } = require('stream');
  for (const name of ['stdout', 'stderr']) {
    const stream = new Writable({
      decodeStrings: true,
      write(chunk, encoding, done) {
        writeAll(writeSync, Buffer.from(`${JSON.stringify({ [name]: chunk.toString('base64') })}\n`));
        done();
      },
    });
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get: () => stream });
  }
}

function writeAll(writeSync, buffer) {
  for (let written = 0; written < buffer.length;) {
    try {
      written += writeSync(2, buffer, written);
    } catch (error) {
      if (error.code !== 'EAGAIN') {
        throw error;
      }
    }
  }
}

/**
 * Keeps what V8 compiled of a module for the next run, by the hash of its source: the kernel unpacks packages to another
 * path each time. A file appears whole (rename), so parallel runs are safe; V8 rejects what another build of it made.
 */
function useCodeCache(folder) {
  const crypto = require('crypto');
  const fs = require('fs');
  const Module = require('module');
  const vm = require('vm');
  const fresh = [];
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });

  const compileUncached = Module.prototype._compile;
  Module.prototype._compile = function compile(content, filename, format) {
    // Newer Nodes send ES modules through here too.
    if (format !== undefined && format !== 'commonjs') {
      return compileUncached.call(this, content, filename, format);
    }
    const source = Module.wrap(content.replace(/^#!.*/, ''));
    const file = path.join(folder, crypto.createHash('sha256').update(source).digest('hex'));
    const script = new vm.Script(source, {
      filename,
      cachedData: read(file),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (script.cachedDataRejected !== false) {
      fresh.push({ script, file });
    }
    const require = Object.assign((id) => this.require(id), {
      resolve: (request, options) => Module._resolveFilename(request, this, false, options),
      main: process.mainModule,
      extensions: Module._extensions,
      cache: Module._cache,
    });
    return script.runInThisContext().call(this.exports, this.exports, require, this, filename, path.dirname(filename));
  };
  // At the end, because then the functions that the run needed are compiled too.
  process.on('exit', () => fresh.forEach(({ script, file }) => keep(file, script)));

  function read(file) {
    try {
      return fs.readFileSync(file);
    } catch {
      return undefined;
    }
  }

  function keep(file, script) {
    const part = `${file}.${process.pid}`;
    try {
      fs.writeFileSync(part, script.createCachedData(), { mode: 0o600 });
      fs.renameSync(part, file);
    } catch {
      fs.rmSync(part, { force: true });
    }
  }
}
