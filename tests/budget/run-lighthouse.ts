import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Fetched when it is asked for, into npm’s own cache: it is larger than all that the tests need besides. */
const lighthouse = 'lighthouse@13.5.0';

/** What is read of Lighthouse’s report. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly displayValue?: string;
        readonly numericValue?: number;
      }
    >
  >;
}

/** Runs Lighthouse once on this address, in the browser that listens on this port. */
export async function runLighthouse(
  address: string,
  port: number,
  categories: readonly string[],
): Promise<LighthouseResult> {
  const options = [`--port=${String(port)}`, '--output=json', '--quiet', `--only-categories=${categories.join(',')}`];
  const command = ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address, ...options];
  const { stdout } = await promisify(execFile)('npm', command, { maxBuffer: 64_000_000 });
  return JSON.parse(stdout) as LighthouseResult;
}

/** The run in the middle, by when its largest picture was painted: speed differs from run to run. */
export function toMedianRun(results: readonly LighthouseResult[]): LighthouseResult {
  const paint = ({ audits }: LighthouseResult): number => audits['largest-contentful-paint']?.numericValue ?? Infinity;
  const median = results.toSorted((one, other) => paint(one) - paint(other))[Math.floor(results.length / 2)];
  if (!median) throw new Error('Lighthouse gave no result.');
  return median;
}
