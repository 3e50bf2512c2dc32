const lists = [
  'a an the and or but nor of in on at to from by for with within about into onto over under as is are was were be been',
  'being am it its this that these those there their they them he she his her we our us you your i my me do does did done',
  'have has had how many much who whom whose what when where why which than then so such not no any some all also too can',
  'could will would',
  'і й та а але або чи в у на з із зі до від за для про при під над через що як хто де коли чому це ці цей ця не є',
  'и да но или в во на с со к ко от до по за для о об про при под над через что как кто где когда почему это эти этот эта не',
  've da de ile icun',
];

const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));

/** True for a word that carries no meaning of its own: “of”, “the”, “how many”, “в”. */
export function isFunctionWord(plain: string): boolean {
  return functionWords.has(plain);
}
