// Runs around every test: fails the one in which a script called something of Google's that the emulator does not have,
// even where the script caught the error. A world made with `allowMissing` is let off.
import { takeMissing } from '../emulator/engine/missingCalls';

function check(): void {
  const names = [...new Set(takeMissing().map(({ member, functionName }) => `${member} (in ${functionName})`))];
  if (names.length > 0) throw new Error(`The emulator does not have: ${names.join(', ')}.`);
}

afterEach(check);
afterAll(check);
