import { z } from 'astro/zod';
import { parseYaml, readContentFile, type ReadEntries, type YamlValue } from './content-file.ts';

/** A YAML file of the content, held against its schema, with the place of each of its parts. */
export async function readYamlFile<S extends z.ZodType>(
  directory: string,
  name: string,
  schema: S,
): Promise<YamlValue<z.infer<S>> & { file: string }> {
  const { file, text, mistakes } = await readContentFile(directory, name);
  if (text === undefined) return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), mistakes };
  const parsed = parseYaml(text, schema, file);
  return { file, ...parsed, mistakes: [...mistakes, ...parsed.mistakes] };
}

/** A YAML file of entries by their ids. */
export async function readEntries<S extends z.ZodType>(
  directory: string,
  name: string,
  schema: S,
): Promise<ReadEntries<z.infer<S>>> {
  const { value, ...read } = await readYamlFile(directory, name, z.record(z.string(), schema));
  const entries = Object.entries((value ?? {}) as Record<string, z.infer<S> & object>);
  return { ...read, entries: entries.map(([id, entry]) => ({ ...entry, id })) };
}
