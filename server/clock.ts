/** The present instant, ISO 8601, on the calendar of the place where the server runs. */
export function presentInstant(): string {
  const now = new Date();
  return instantAt(now.getTime(), -now.getTimezoneOffset());
}

/** An instant written with an offset: minutes by which the place's clocks are ahead of UTC. */
export function instantAt(milliseconds: number, offset: number): string {
  const clock = new Date(milliseconds + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${clock}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
