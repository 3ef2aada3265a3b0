/** Lists after a run what was skipped because this machine lacks something; jest loads this by its default export. */
export default class SkippedReporter {
  constructor({ testNamePattern }) {
    // Tests that the command line left out count as skipped too.
    this.isWhole = !testNamePattern;
  }

  onRunComplete(_, { testResults }) {
    if (!this.isWhole) return;
    const counts = new Map();
    for (const { status, fullName } of testResults.flatMap((file) => file.testResults)) {
      const need = status === "pending" ? /\(needs ([^)]*)\)/.exec(fullName)?.[1] : undefined;
      if (need !== undefined) counts.set(need, (counts.get(need) ?? 0) + 1);
    }
    for (const [need, count] of counts)
      process.stderr.write(`Skipped, since ${need} is not here: ${count} tests. --verbose names them.\n`);
  }
}
