/** Work that never runs twice at once: calls while it runs are answered by one more run after it. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  async function run(): Promise<void> {
    try {
      do {
        isAskedAgain = false;
        await work();
      } while (isAskedAgain);
    } finally {
      running = undefined;
    }
  }
  return () => {
    isAskedAgain = running !== undefined;
    running ??= run();
    return running;
  };
}
