import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from './split-sentences.ts';

const english: readonly (readonly [string, readonly string[]])[] = [
  ['It rained. It was cold! Was it?', ['It rained.', 'It was cold!', 'Was it?']],
  ['Dr. Smith met Gen. J. R. Brown. He left.', ['Dr. Smith met Gen. J. R. Brown.', 'He left.']],
  [
    'See Art. 51, No. 7, p. 12. He said no. Then he left.',
    ['See Art. 51, No. 7, p. 12.', 'He said no.', 'Then he left.'],
  ],
  ['It fell by 3.5 per cent. In 2.1 it rose.', ['It fell by 3.5 per cent.', 'In 2.1 it rose.']],
  ['U.S. forces left. The U.N. stayed.', ['U.S. forces left.', 'The U.N. stayed.']],
  ['He said: “It rained. It was cold.” Then he left.', ['He said: “It rained. It was cold.”', 'Then he left.']],
  ['“Stop!” he cried. “Go.” She went.', ['“Stop!” he cried.', '“Go.”', 'She went.']],
  [
    'He left (nobody knows why. Nor when.) in May. She stayed.',
    ['He left (nobody knows why. Nor when.) in May.', 'She stayed.'],
  ],
  [
    'He said "It rained. It was cold." and left. She stayed.',
    ['He said "It rained. It was cold." and left.', 'She stayed.'],
  ],
  ['It cost “5 hryvnias. It rained. It was cold.', ['It cost “5 hryvnias.', 'It rained.', 'It was cold.']],
  ['1. The first. 2. The second.', ['1. The first.', '2. The second.']],
  ['He waited… and left. Etc. is Latin.', ['He waited… and left.', 'Etc. is Latin.']],
  ['No end', ['No end']],
  ['He left.', ['He left.']],
  ['Visit www.report.example. It is open.', ['Visit www.report.example.', 'It is open.']],
  ['a. The first. b. The second.', ['a. The first. b. The second.']],
  ['He took vitamin c. Then he left.', ['He took vitamin c.', 'Then he left.']],
  ['It says ii. The end. iii. The rest.', ['It says ii.', 'The end. iii. The rest.']],
  ['', []],
];

const ukrainian: readonly (readonly [string, readonly string[]])[] = [
  ['Він жив у м. Київ. Потім поїхав.', ['Він жив у м. Київ.', 'Потім поїхав.']],
  [
    'Згідно зі ст. 5 та ч. 2 п. 3 це злочин. Так сказав О. П. Петренко.',
    ['Згідно зі ст. 5 та ч. 2 п. 3 це злочин.', 'Так сказав О. П. Петренко.'],
  ],
  ['Вона сказала: «Так. Ні.» Потім пішла.', ['Вона сказала: «Так. Ні.»', 'Потім пішла.']],
  ['Вона сказала: „Так. Ні.“ Потім пішла.', ['Вона сказала: „Так. Ні.“', 'Потім пішла.']],
  ['— Стій! — крикнув він. — Іди.', ['— Стій! — крикнув він. — Іди.']],
  ['Площа 3,5 тис. кв. м. У селі 40 хат.', ['Площа 3,5 тис. кв. м. У селі 40 хат.']],
];

const others: Readonly<Record<string, typeof english>> = {
  zh: [
    ['今天下雨。明天晴！后天呢？', ['今天下雨。', '明天晴！', '后天呢？']],
    ['他说：“今天下雨。明天晴。”然后离开了。', ['他说：“今天下雨。明天晴。”', '然后离开了。']],
    ['（一）公布名单；（二）作出答复。完毕。', ['（一）公布名单；（二）作出答复。', '完毕。']],
    ['2022年5月，第3.5条生效。', ['2022年5月，第3.5条生效。']],
  ],
  ja: [['彼は「雨だ。寒い。」と言った。そして去った。', ['彼は「雨だ。寒い。」と言った。', 'そして去った。']]],
  ar: [['هل هطل المطر؟ نعم. خرج الناس.', ['هل هطل المطر؟', 'نعم.', 'خرج الناس.']]],
  hi: [['बारिश हुई। लोग चले गए।', ['बारिश हुई।', 'लोग चले गए।']]],
  ur: [['بارش ہوئی۔ لوگ چلے گئے۔', ['بارش ہوئی۔', 'لوگ چلے گئے۔']]],
  ru: [
    ['Взяли хлеб, воду и т.д. Это было в мае. См. ст. 5.', ['Взяли хлеб, воду и т.д. Это было в мае.', 'См. ст. 5.']],
  ],
};

for (const [language, rows] of Object.entries({ en: english, uk: ukrainian, ...others })) {
  for (const [paragraph, sentences] of rows) {
    test(`${String(sentences.length)} sentences: ${paragraph}`, () => {
      assert.deepEqual(splitSentences(paragraph, language), sentences);
      assert.equal(
        splitSentences(paragraph, language).join(language === 'zh' || language === 'ja' ? '' : ' '),
        paragraph,
      );
    });
  }
}
