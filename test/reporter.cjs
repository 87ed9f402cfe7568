/** Closes the whole run, all projects together, with a line that a person or a script can read: "N passed, N failed". */
module.exports = class Closing {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults.filter(({ status }) => status === "pending" || status === "todo"),
    );
    const names = skipped.map(({ fullName }) => `skipped: ${fullName}`);
    // A file that could not be run at all counts as a failure: none of its tests would show otherwise.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const closing = [...names, `${results.numPassedTests} passed, ${failed} failed`, ""].join("\n");
    // Jest's own summary comes after every reporter; this line comes after that.
    process.once("exit", () => process.stdout.write(closing));
  }
};
