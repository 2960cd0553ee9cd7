// The custom functions. What each is called, takes and says stands as data in src/text/functions; the build makes their stubs from it.
export { customFunction as customFunction_ } from './app/functions/customFunction';
