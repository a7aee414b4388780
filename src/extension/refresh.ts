/** Views are filled again when typing rests. Milliseconds. */
const REST_MS = 250;

/** Calls once when calls have rested. */
export function debounced(run: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, REST_MS);
  };
}
