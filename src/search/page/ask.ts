/** How long, in milliseconds, is waited for an answer, and before what failed is tried a second and a third time. */
const patience = 15_000;
const pauses = [500, 2_000];

/** What this work makes; what fails or takes too long is tried twice more. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await inTime(work());
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return inTime(work());
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patience);
    work.then(resolve, reject);
  });
}

/** Asks for a file of the search; an answer that is not what it should be, as a portal’s page is, is none. */
export type Ask = (name: string, isMeant?: (content: unknown) => boolean) => Promise<unknown>;

/** Asks for files of this folder, the start file always anew. */
export function toAsk(folder: string, start: string): Ask {
  return (name, isMeant = isObject) =>
    persist(async () => {
      const response = await fetch(folder + name, { cache: name === start ? 'no-cache' : 'default' });
      const content: unknown = await response.json();
      if (!response.ok || !isMeant(content)) throw new Error(name);
      return content;
    });
}

const isObject = (content: unknown): boolean => typeof content === 'object' && content !== null;
