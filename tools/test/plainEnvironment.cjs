// jest's own environment with one difference: the global object is an ordinary one. jest's is a proxy behind an
// interceptor, so that every `Math` or `Map` in the code under test costs about a microsecond, which made the emulator
// several times slower in tests than outside.
const { noting } = require('./fileCosts.cjs');
const { constants, createContext, runInContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** What every fresh context has of its own, and must keep: its errors, arrays and promises are those of its literals. */
const isOwn = (global, name) => Object.hasOwn(global, name);
/** jest gives the host's, so that buffers made by Node are instances of what tests call by these names. */
const OF_HOST = ['ArrayBuffer', 'Uint8Array'];

class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    // Node before 20.18 has no such context: then all is as jest makes it.
    if (!constants?.DONT_CONTEXTIFY) return;
    const plain = createContext(constants.DONT_CONTEXTIFY);
    const global = runInContext('globalThis', plain);
    for (const name of Reflect.ownKeys(this.global)) {
      if (isOwn(global, name) && !OF_HOST.includes(name)) continue;
      Object.defineProperty(global, name, Object.getOwnPropertyDescriptor(this.global, name));
    }
    global.global = global;
    global.Error.stackTraceLimit = 100;
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    this.fakeTimers = null;
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global });
    this.moduleMocker = new this.moduleMocker.constructor(global);
    this.context = plain;
    this.global = global;
  }
}

module.exports = noting(PlainEnvironment);
