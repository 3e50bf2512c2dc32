import fc from 'fast-check';
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { findProvenPublication, type Proof } from '../../../tests/check-proof.ts';
import { makeKey } from '../../../tests/servers/time-authority.ts';
import { tinySections, toTinyReport, type TinySections } from '../../../tests/tiny-report.ts';
import { readSeals } from '../../content/read-seals.ts';
import { toEdition } from '../../model/edition.ts';
import { checkRecord } from '../../model/record/check-record.ts';
import { toHash, toHead } from '../../model/record/log/canonical.ts';
import { toPublished } from '../../model/record/next-record.ts';
import { toProof, toProofFiles } from '../../model/record/seals/proof.ts';
import { sealFiles, toHeadName, type Seals } from '../../model/record/seals/seals.ts';
import type { Report } from '../../model/report.ts';
import { signText } from './sign.ts';

/** One publication: its day, and what it says otherwise than the one before, by numbers. */
interface Step {
  readonly day: string;
  readonly words: Readonly<Record<string, string>>;
}

const honest: readonly Step[] = [
  { day: '2026-11-23', words: {} },
  { day: '2026-12-01', words: { '1.2': 'Lists of at least 50 prisoners were ordered.' } },
  { day: '2026-12-09', words: { '2.1': 'The call-up went on, she said.', '1.3': 'Recruitment began in May.' } },
];
const numbers = ['1.1', '1.2', '1.3', '2.1'];

/** The report after these publications, each of which says openly what it changed. */
function publishAll(steps: readonly Step[]): Report {
  let words: Readonly<Record<string, string>> = {};
  let report = toTinyReport();
  for (const [index, step] of steps.entries()) {
    words = { ...words, ...step.words };
    const changed = toTinyReport(toSections(words));
    const { record, settings } = report;
    const published = new Map(
      report.sections.flatMap(({ statements }) => statements).map(({ number, text }) => [number, text]),
    );
    const corrections = Object.entries(step.words)
      .filter(([number, text]) => index > 0 && published.get(number) !== text)
      .map(([statement]) => ({ statement, what: 'Its words.', why: 'A slip.' }));
    report = toPublished({ ...changed, record, settings, corrections }, step.day);
  }
  return report;
}

function toSections(words: Readonly<Record<string, string>>): TinySections {
  return Object.fromEntries(
    Object.entries(tinySections).map(([id, statements], section) => [
      id,
      statements.map((statement, at) => {
        if (statement === 'withdrawn') return statement;
        const [text, ...who] = statement;
        return [words[`${String(section + 1)}.${String(at + 1)}`] ?? text, ...who] as const;
      }),
    ]),
  );
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'forgery-'));
after(() => rm(folder, { recursive: true }));
const [key, forgersKey] = [path.join(folder, 'key'), path.join(folder, 'forger')];
[key, forgersKey].forEach(makeKey);

const getLast = ({ record }: Report) => {
  const last = record.publications.at(-1);
  assert.ok(last);
  return last;
};

/** The seals of this report once its last publication is signed with this key, the first ever. */
async function sign(report: Report, by: string): Promise<Seals> {
  const directory = `${by}-content`;
  const signature = await signText(directory, new Map(), by, toHead(getLast(report)));
  const { seals } = await readSeals(directory);
  return new Map([...seals, [toHeadName(getLast(report), 'sig'), Buffer.from(signature)]]);
}

const sound = publishAll(honest);
const seals = await sign(sound, key);
/** What somebody outside has written down. */
const kept = toHash(getLast(sound));

const toProofs = (report: Report): Map<string, Proof> => {
  const edition = toEdition(report, 'https://report.example/');
  const files = report.sections.flatMap((section) => toProofFiles(edition, section));
  return new Map(
    files.map(({ statements }) => [statements[0]?.number ?? '', JSON.parse(toProof(edition, statements)) as Proof]),
  );
};
const soundProofs = toProofs(sound);

const forgeries = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    at: fc.nat(honest.length - 1),
    number: fc.constantFrom(...numbers),
    text: fc.stringMatching(/^[A-Z][a-z ]{3,40}[a-z]\.$/),
  }),
  fc.record({
    kind: fc.constant('day' as const),
    days: fc.integer({ min: -300, max: 7 }).filter((days) => days !== 0),
  }),
  fc.record({ kind: fc.constant('omission' as const), at: fc.nat(honest.length - 1) }),
);

/** The report as somebody forges it, who has all of the site but no key: words, record, hashes and roots fit each other. */
function forge(forgery: typeof forgeries extends fc.Arbitrary<infer T> ? T : never): Report {
  if (forgery.kind === 'omission') return publishAll(honest.filter((_, index) => index !== forgery.at));
  if (forgery.kind === 'day') {
    const toDay = (day: string) => new Date(Date.parse(day) + forgery.days * 86_400_000).toISOString().slice(0, 10);
    return publishAll(honest.map((step) => ({ ...step, day: toDay(step.day) })));
  }
  const words = { [forgery.number]: forgery.text };
  return publishAll(
    honest.map((step, index) => (index === forgery.at ? { ...step, words: { ...step.words, ...words } } : step)),
  );
}

test('What stands in the report as it was published and signed is proven by each of its proofs', () => {
  assert.deepEqual(checkRecord({ ...sound, seals }), []);
  assert.deepEqual([...soundProofs.keys()], numbers);
  for (const [number, proof] of soundProofs) assert.equal(findProvenPublication(proof, number), kept);
});

test('Whoever rewrites words, days and the whole record to fit each other is refused, every time', () => {
  fc.assert(
    fc.property(forgeries, (forgery) => {
      const forged = forge(forgery);
      assert.deepEqual(checkRecord(forged), [], 'The forgery does not fit together, and would be found without a key.');
      assert.notEqual(toHash(getLast(forged)), kept);
      const [mistake] = checkRecord({ ...forged, seals });
      assert.match(mistake?.rule ?? '', /^seal-(broken|of-nothing)$/);
      for (const [number, proof] of toProofs(forged)) {
        const sound = soundProofs.get(number) ?? {};
        const changed = JSON.stringify(proof[`statement ${number}`]) !== JSON.stringify(sound[`statement ${number}`]);
        assert.notEqual(findProvenPublication(proof, number), kept);
        if (!changed) continue;
        const asSound = { ...proof, head: sound.head ?? [] };
        for (const spliced of [asSound, { ...asSound, [`path ${number}`]: sound[`path ${number}`] ?? [] }])
          assert.equal(findProvenPublication(spliced, number), undefined);
      }
    }),
    { numRuns: 60 },
  );
});

test('A forger with a key of his own is a stranger to whoever kept the editors’', async () => {
  const forged = publishAll(honest.slice(0, 2));
  const own = await sign(forged, forgersKey);
  assert.deepEqual(checkRecord({ ...forged, seals: own }), []);
  const mixed = new Map([...own, [sealFiles.signers, seals.get(sealFiles.signers) ?? Buffer.of()]]);
  assert.deepEqual(
    checkRecord({ ...forged, seals: mixed }).map(({ rule }) => rule),
    ['seal-of-stranger'],
  );
});
