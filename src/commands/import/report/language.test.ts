import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './language.ts';

const texts = {
  en: 'The Centre says that men who live in the occupied part of the south are called up, although nobody may call them up. In the view of experts in international law, this is a war crime. It rained all night, and nobody left the house before the morning came.',
  nb: 'Senteret sier at menn som bor i den okkuperte delen av sør blir kalt inn, selv om ingen har lov til å kalle dem inn. Ifølge eksperter i folkerett er dette en krigsforbrytelse. Det regnet hele natten, og ingen forlot huset før morgenen kom.',
  da: 'Centret oplyser, at mænd, der bor i den besatte del af syden, bliver indkaldt, selv om ingen har lov til at indkalde dem. Ifølge eksperter i folkeret er det en krigsforbrydelse. Det regnede hele natten, og ingen forlod huset, før det blev morgen.',
  fi: 'Keskus kertoo, että miehitetyssä etelässä asuvia miehiä kutsutaan aseisiin, vaikka kukaan ei saisi kutsua heitä. Kansainvälisen oikeuden asiantuntijoiden mukaan tämä on sotarikos. Satoi koko yön, eikä kukaan lähtenyt talosta ennen aamua.',
  sk: 'Centrum uvádza, že muži, ktorí žijú v okupovanej časti juhu, dostávajú povolávacie rozkazy, hoci ich nikto povolávať nesmie. Podľa odborníkov na medzinárodné právo ide o vojnový zločin. Celú noc pršalo a nikto nevyšiel z domu, kým neprišlo ráno.',
  fa: 'مرکز می‌گوید مردانی که در بخش اشغال‌شدهٔ جنوب زندگی می‌کنند به خدمت فراخوانده می‌شوند، هرچند هیچ‌کس اجازه ندارد آنان را فرابخواند. به گفتهٔ کارشناسان حقوق بین‌الملل این یک جنایت جنگی است. تمام شب باران بارید و کسی پیش از صبح از خانه بیرون نرفت.',
};

for (const [language, text] of Object.entries(texts)) {
  test(`A text of a few sentences is known by its language: ${language}`, () => {
    assert.deepEqual(detectLanguage(`${text}\n\n${text}`), { language, isSure: true });
  });
}
