import { parseArgs } from 'node:util';
import { dangers, type Choices, type Danger } from './findings.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Parting } from './report/sections.ts';

const usage = [
  'npm run import -- path/to/report.docx [--into another-folder] [--replace] [--details]',
  '    [--language en] [--text-language ar]',
  '    [--sections heading|paragraph]',
  ...Object.entries(dangers).map(([danger, { choices }]) => `    [--${danger} ${choices.join('|')}]`),
].join('\n');

/** What the editor asked for on the command line. */
export interface Arguments {
  readonly file: string;
  readonly into: string | undefined;
  readonly replace: boolean;
  readonly language: string | undefined;
  /** The language of the text, where the editor knows it better than a guess. */
  readonly textLanguage: string | undefined;
  readonly details: boolean;
  readonly parting: Parting | undefined;
  readonly choices: Choices;
}

/** What stands behind the command; throws `ImportRefusal` with the usage where it is not understood. */
export function readArguments(): Arguments {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        ...{ into: text, replace: flag, language: text, 'text-language': text, details: flag, sections: text },
        ...{ hidden: text, struck: text, changes: text, comments: text },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one file.');
    const { into, replace, language, details, sections, 'text-language': textLanguage } = values;
    if (sections !== undefined && sections !== 'heading' && sections !== 'paragraph')
      throw new Error(`Sections cannot be parted by ${sections}.`);
    return { file, into, replace, language, textLanguage, details, parting: sections, choices: toChoices(values) };
  } catch (error) {
    throw new ImportRefusal(error instanceof Error ? error.message : '', usage);
  }
}

function toChoices(values: Partial<Record<Danger, string>>): Choices {
  const known = Object.keys(dangers) as Danger[];
  const chosen = known.flatMap((danger) => {
    const value = values[danger];
    if (value === undefined) return [];
    const { choices } = dangers[danger];
    if (!choices.some((choice) => choice === value))
      throw new Error(`\`--${danger} ${value}\` is none of ${choices.join(', ')}.`);
    return [[danger, value] as const];
  });
  return Object.fromEntries(chosen);
}
