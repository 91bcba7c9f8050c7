// Counts what was tried: `N passed, N failed` for people, and a file for tools/test.py.
import { writeFileSync } from 'node:fs';

export default class Counts {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    // A test that passes only sometimes has failed.
    const failed = outcomes.length - passed - skipped;
    console.log(`${passed} passed, ${failed} failed`);
    if (process.env.LUWTE_COUNTS) {
      writeFileSync(process.env.LUWTE_COUNTS, JSON.stringify({ passed, failed, skipped }));
    }
  }
}
