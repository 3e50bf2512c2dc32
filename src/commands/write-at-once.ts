import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that nothing half written is left where the command is killed. */
export async function writeAtOnce(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
