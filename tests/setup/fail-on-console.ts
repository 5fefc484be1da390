/** What is printed during a test is a fault that nobody sees: it fails the test instead. */
const methods = ['log', 'info', 'warn', 'error'] as const;
let printed: string[] = [];

for (const method of methods) {
  // eslint-disable-next-line no-console -- replacing the console is this file's whole purpose
  console[method] = (...parts: unknown[]) => {
    printed.push(`console.${method}: ${parts.map(String).join(' ')}`);
  };
}

afterEach(() => {
  const lines = printed;
  printed = [];
  if (lines.length > 0) throw new Error(`The test printed:\n${lines.join('\n')}`);
});
