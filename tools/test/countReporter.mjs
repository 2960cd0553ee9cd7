// Closes the test run with the one line that scripts and people look for: "N passed, N failed".
import { writeSync } from 'node:fs';

const STDOUT = 1;

export default class CountReporter {
  onRunComplete(_contexts, results) {
    const brokenFiles = results.testResults.filter((file) => file.testExecError).length;
    const failed = results.numFailedTests + brokenFiles;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    const line = `${results.numPassedTests} passed, ${failed} failed${tail}\n`;
    // Whoever started jest may want to say the line itself, after everything else (runTests.mjs).
    if (process.env.HENJI_COUNT) writeSync(Number(process.env.HENJI_COUNT), line);
    else writeSync(STDOUT, `\n${line}`);
  }
}
