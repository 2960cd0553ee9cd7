// The simulated years are by far the longest tests: begun first, their two halves run side by side, and nobody waits for them at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = /simulation[\\/]years[\\/]\w+Half/;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
