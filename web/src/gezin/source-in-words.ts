/**
 * Of where a norm comes from what a professional can look up: a law, an agreement. Our own marks of
 * a report and of the catalogue stand in norms/ and in the interface.
 */
export function sourceInWords(source: string): string {
  return source
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        !/^(S\d|[GKp§\d(]|catalogus|[A-Z]{3}-\d|eenheid niet|hier kalender|gelijk aan)/.test(part),
    )
    .join('; ');
}
