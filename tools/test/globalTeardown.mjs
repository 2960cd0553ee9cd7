// Runs once after all tests: removes the page that the browser tests shared.
import { rmSync } from 'node:fs';

export default function globalTeardown() {
  if (process.env.HENJI_SIDEBAR) rmSync(process.env.HENJI_SIDEBAR, { force: true });
}
