/** Why a build cannot begin or end, in a sentence with its remedy; told without a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
