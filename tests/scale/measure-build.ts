import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

const sayUse = `data:text/javascript,process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();console.error('used:',userCPUTime+systemCPUTime,maxRSS)})`;

/** What a build of this content into this folder takes. */
export async function measureBuild(content: string, outDir: string): Promise<Record<string, number>> {
  const start = performance.now();
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', sayUse, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    { env: { ...process.env, CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 256_000_000 },
  );
  const [, cpu, memory] = /used: (\d+) (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - start) / 1000,
    'CPU seconds': Number(cpu) / 1e6,
    GiB: Number(memory) / 1024 ** 2,
  };
}
