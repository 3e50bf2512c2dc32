/** Words that a full stop shortens wherever they stand, so that it ends no sentence. */
export const abbreviations = toWords([
  // en
  'mr mrs ms mx dr prof rev fr gen col lt sgt capt cpt maj brig cmdr adm sen rep gov amb hon pres st mt messrs supt',
  'jan feb mar apr jun jul aug sep sept oct nov dec cf vs v ed eds al ca approx est dept univ inc ltd corp jr sr',
  'e.g i.e viz op.cit',
  // uk
  'м р рр с сс вул просп пров пл бул обл р-н смт див напр тзв т.зв ім гр акад проф доц канд упоряд тис млн млрд о оо св',
  'нач ген полк підполк лейт серж ін т.ін н.е',
  // ru
  'г гг ул пер д им руб т.н т.е т.д т.п т.к т.ч т.о н.э др ред см ср',
]);

/** Words that a full stop shortens before a number: “No. 5”, but “He said no.” */
export const abbreviationsBeforeNumbers = toWords([
  'no nos art arts para paras p pp vol ch chap fig figs sec sect',
  'ст стст п пп ч абз буд кв корп коп грн т тт рис табл гл стр',
]);

function toWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
