/** Where a life lies on a line of years, in hundredths of its length. */
export interface Lifeline {
  start: number;
  length: number;
  /** It has not ended. */
  isAlive: boolean;
  /** The time that a text describes, on the same line. */
  period?: { start: number; length: number };
}

interface Span {
  from?: string | undefined;
  until?: string | undefined;
}

/** `2016-07` → 2016.5. */
export function yearFraction(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** A life on the line from one year to another; nothing where no end of it is known. */
export function lifeline(life: Span, domain: { from: string; to: string }, period?: { from: string; to: string }): Lifeline | undefined {
  if (!life.from && !life.until) return undefined;
  const [low, high] = [yearFraction(domain.from), yearFraction(domain.to)];
  const at = (year: number) => round(Math.min(100, Math.max(0, ((year - low) / (high - low)) * 100)));
  const span = (from: string | undefined, until: string | undefined) => {
    const start = from ? at(yearFraction(from)) : 0;
    return { start, length: round(Math.max(1, (until ? at(yearFraction(until)) : 100) - start)) };
  };
  const isAlive = !life.until || life.until > domain.to;
  return { ...span(life.from, life.until), isAlive, ...(period ? { period: span(period.from, period.to) } : {}) };
}

const round = (value: number) => Math.round(value * 10) / 10;
