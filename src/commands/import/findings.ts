import { ImportRefusal } from './import-refusal.ts';

/** What may stand in a manuscript that nobody meant to publish; nothing of it is taken over or left out unasked. */
export const dangers = {
  hidden: { name: 'Hidden text', choices: ['drop', 'keep'] },
  struck: { name: 'Struck-out text', choices: ['drop', 'keep'] },
  changes: { name: 'Tracked changes', choices: ['accept', 'reject'] },
  comments: { name: 'Comments', choices: ['drop'] },
} as const;

/** One kind of what nobody may have meant to publish. */
export type Danger = keyof typeof dangers;

/** What the editor says shall happen to each kind. */
export type Choices = Readonly<Partial<Record<Danger, string>>>;

/** One thing that was found, with the words by which the editor finds it again. */
interface Finding {
  readonly what: string;
  readonly words: string;
}

/** What was found while a manuscript was read: what the editor is told of, and what the editor must decide. */
export class Findings {
  readonly told: Finding[] = [];
  readonly #undecided = new Map<Danger, string[]>();
  readonly #choices: Choices;

  constructor(choices: Choices = {}) {
    this.#choices = choices;
  }

  /** Notes what was not taken over as it stood, or what the editor should look at. */
  tell(what: string, words = ''): void {
    this.told.push({ what, words });
  }

  /** What the editor chose for this kind; where nothing was chosen, the words and their line are kept for `refuseUndecided`. */
  decide(danger: Danger, words: string, line?: number): string | undefined {
    const choice = this.#choices[danger];
    const found = line === undefined ? words : `line ${String(line)}: ${words}`;
    if (choice === undefined) this.#undecided.set(danger, [...(this.#undecided.get(danger) ?? []), found]);
    else this.tell(`${dangers[danger].name}, as you chose: ${choice}`, words);
    return choice;
  }

  /** Throws `ImportRefusal` where something was found that the editor must decide first. */
  refuseUndecided(file: string): void {
    if (this.#undecided.size === 0) return;
    const found = [...this.#undecided].map(([danger, words]) => `  ${dangers[danger].name} (${toExamples(words)})`);
    const options = [...this.#undecided.keys()].map(
      (danger) => `    --${danger} ${dangers[danger].choices.join(`   or   --${danger} `)}`,
    );
    throw new ImportRefusal(
      `${file} holds what its readers may not be meant to see. Nothing was written.\n${found.join('\n')}`,
      `Settle it in the file, or say what shall happen, behind the path:\n${options.join('\n')}`,
    );
  }

  /** What was found, a line for each kind with its first words; all words where details are asked for. */
  toLines(details: boolean): string[] {
    return [...Map.groupBy(this.told, ({ what }) => what)].map(([what, found]) => {
      const words = found.map((finding) => finding.words).filter((text) => text !== '');
      if (words.length === 0) return found.length === 1 ? `${what}.` : `${what}: ${String(found.length)}.`;
      return `${what} (${toExamples(words, details ? Infinity : 2)}).`;
    });
  }
}

const shown = 5;

function toExamples(words: readonly string[], most = shown): string {
  const examples = words.slice(0, most).map((text) => `“${text}”`);
  const more = words.length - examples.length;
  return `${String(words.length)}: ${examples.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
