/** One change of a report: of what, and into which of a few. */
export interface Step {
  readonly kind: 'words' | 'speaker' | 'withdraw' | 'add' | 'rename' | 'title' | 'move' | 'name';
  readonly section: number;
  readonly statement: number;
  readonly choice: number;
}

interface Words {
  readonly text: string;
  readonly source: string;
}

interface RandomSection {
  readonly id: string;
  readonly title: string;
  readonly formerly: readonly string[];
  readonly statements: readonly (Words | 'withdrawn')[];
}

/** A report as it stands at one moment. */
interface Moment {
  readonly sections: readonly RandomSection[];
  readonly names: Readonly<Record<string, string>>;
}

const speakers = ['anna', 'boris', 'report'] as const;

const beginning: Moment = {
  names: { anna: 'Anna', boris: 'Boris', report: 'The report itself' },
  sections: ['rain', 'snow'].map((id) => ({
    id,
    title: `On ${id}`,
    formerly: [],
    statements: speakers.map((source, at) => ({ text: `There was ${String(at)}.`, source })),
  })),
};

/** A report of two sections that changes step by step, and what its editor says of that at each publication. */
export class RandomReport {
  #now = beginning;
  #published: Moment | undefined;
  readonly #moves = new Map<string, string>();

  /** Changes one thing of it. */
  take({ kind, section: of, statement, choice }: Step): void {
    const section = this.#now.sections[of];
    const published = this.#published?.sections[of]?.statements.length ?? 0;
    if (!section) return;
    const at = statement % Math.max(published, 1);
    const words = section.statements[at];
    if (kind === 'name') {
      const id = speakers[statement % 2] ?? 'anna';
      this.#now = { ...this.#now, names: { ...this.#now.names, [id]: `${id} ${'of Rivne '.repeat(choice)}`.trim() } };
    } else if (kind === 'title') this.#change(of, { title: `On ${section.id} ${String(choice)}` });
    else if (kind === 'rename')
      this.#change(of, {
        id: `${section.id.replace(/-.*/, '')}-${String(section.formerly.length)}`,
        formerly: [...section.formerly, section.id],
      });
    else if (kind === 'add') this.#add(of, { text: `New ${String(choice)}.`, source: 'report' });
    else if (words === undefined || words === 'withdrawn') return;
    else if (kind === 'words') this.#put(of, at, { ...words, text: `There was ${String(choice)}.` });
    else if (kind === 'speaker') this.#put(of, at, { ...words, source: speakers[choice] ?? 'anna' });
    else if (this.toWordings().size > 1) {
      this.#put(of, at, 'withdrawn');
      if (kind === 'move') this.#moves.set(toNumber(of, at), this.#add(1 - of, words));
    }
  }

  /** The files of its content; what is undefined is to be taken away. */
  toFiles(): [name: string, text: string | undefined][] {
    const { sections, names } = this.#now;
    const gone = (this.#published?.sections ?? []).map((section, of) => [toFileName(section, of), undefined] as const);
    const sources = speakers.map((id) => {
      const kind = id === 'report' ? 'kind: publication, itself: true' : 'kind: named person';
      return `${id}: { name: ${names[id] ?? ''}, ${kind} }\n`;
    });
    return [
      ...gone.map(([name, text]): [string, undefined] => [name, text]),
      ['places.yaml', '{}\n'],
      ['sources.yaml', sources.join('')],
      ['corrections.yaml', `[\n${this.#toEntries().join(',\n')}\n]\n`],
      ...sections.map((section, of): [string, string] => [toFileName(section, of), toText(section)]),
    ];
  }

  /** Notes that it was published as it stands. */
  settle(): void {
    this.#published = this.#now;
    this.#moves.clear();
  }

  /** What stands under each number: the words, and who says them. */
  toWordings(): Map<string, readonly [text: string, attribution: string]> {
    const { sections, names } = this.#now;
    return new Map(
      sections.flatMap(({ statements }, of) =>
        statements.flatMap((words, at) =>
          words === 'withdrawn' ? [] : [[toNumber(of, at), [words.text, names[words.source] ?? '']] as const],
        ),
      ),
    );
  }

  #change(of: number, changes: Partial<RandomSection>): void {
    const sections = this.#now.sections.map((section, at) => (at === of ? { ...section, ...changes } : section));
    this.#now = { ...this.#now, sections };
  }

  #put(of: number, at: number, words: Words | 'withdrawn'): void {
    this.#change(of, { statements: this.#now.sections[of]?.statements.with(at, words) ?? [] });
  }

  #add(of: number, words: Words): string {
    const statements = [...(this.#now.sections[of]?.statements ?? []), words];
    this.#change(of, { statements });
    return toNumber(of, statements.length - 1);
  }

  /** An entry for each thing that is not as it was published. */
  #toEntries(): string[] {
    const { sections = [], names = {} } = this.#published ?? {};
    const of = [
      ...sections.flatMap(({ title, statements }, at) => [
        ...(title === this.#now.sections[at]?.title ? [] : [`section: ${String(at + 1)}`]),
        ...statements.flatMap((words, place) =>
          JSON.stringify(words) === JSON.stringify(this.#now.sections[at]?.statements[place])
            ? []
            : [this.#toStatementEntry(toNumber(at, place))],
        ),
      ]),
      ...speakers.filter((id) => this.#published && names[id] !== this.#now.names[id]).map((id) => `source: ${id}`),
    ];
    return of.map((entry) => `{ ${entry}, what: What., why: Why. }`);
  }

  #toStatementEntry(number: string): string {
    const to = this.#moves.get(number);
    return `statement: '${number}'${to === undefined ? '' : `, moved-to: '${to}'`}`;
  }
}

function toNumber(section: number, statement: number): string {
  return `${String(section + 1)}.${String(statement + 1)}`;
}

function toFileName({ id }: RandomSection, of: number): string {
  return `sections/${String(of + 1)}-${id}.mdx`;
}

function toText({ title, formerly, statements }: RandomSection): string {
  const lines = statements.map((words) => (words === 'withdrawn' ? '[^withdrawn]' : `${words.text}[^${words.source}]`));
  const cited = new Set(statements.flatMap((words) => (words === 'withdrawn' ? [] : [words.source])));
  const head = ['---', `title: ${title}`, 'summary: Of weather.', `formerly: [${formerly.join(', ')}]`, '---'];
  return [...head, '', ...lines, '', ...[...cited].map((id) => `[^${id}]: Told to us.\n`)].join('\n');
}
