import { rename, rm } from 'node:fs/promises';

/** Puts a finished site in the place of the one that stood before; that one stays whole until this moment. */
export async function publishSite(finished: string, target: string): Promise<void> {
  const place = target.replace(/\/$/, '');
  const former = `${place}.former`;
  await rm(former, { recursive: true, force: true });
  await rename(place, former).catch(() => undefined);
  await rename(finished.replace(/\/$/, ''), place);
  await rm(former, { recursive: true, force: true });
}
