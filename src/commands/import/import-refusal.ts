/** Why a text cannot be brought in, and what to do. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  constructor(what: string, remedy: string) {
    super(`${what}\n  ${remedy}`);
  }
}
