/** Calls back once what is drawn now has been painted; the returned function takes that back. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  // The frame callback runs before its frame is painted, a timer set in it after.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
  };
}
