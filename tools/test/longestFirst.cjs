// Long tests begin first, so that both cores are busy to the end and nobody waits for one of them.
const { default: Sequencer } = require('@jest/test-sequencer');

/** In this order. What took long the last time follows (jest remembers), then everything else. */
const LONG = [/simulation[\\/]crash[\\/]crashMatrix/, /simulation[\\/]/, /e2e[\\/]story/, /e2e[\\/]/];

const rank = ({ path }) => {
  const at = LONG.findIndex((long) => long.test(path));
  return at < 0 ? LONG.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
