// Adds up the test runs' result files and prints the one closing line. A file that is missing is a suite that did not run: that is a failure.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const file of files) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    console.log(`Sviten ${file.replace('.trx', '')} kördes inte.`);
    sum.failed += 1;
    continue;
  }
  const counters = /<Counters ([^>]*)\/>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  const [total, passed, failed] = [number('total'), number('passed'), number('failed') + number('error') + number('timeout') + number('aborted')];
  if (total === 0) {
    console.log(`Sviten ${file.replace('.trx', '')} innehöll inga test.`);
    sum.failed += 1;
  }
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += total - passed - failed;
}

console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
