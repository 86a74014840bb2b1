const bucketYears = 5;

/** `('2013-04', '2022')` → `['2010 to 2014', '2015 to 2019', '2020 to 2024']`: the spans that a time touches, to filter by. */
export function periodBuckets(from: string | undefined, to: string | undefined = from): string[] {
  if (!from || !to) return [];
  const [first, last] = [from, to].map((date) => Math.floor(Number(date.slice(0, 4)) / bucketYears) * bucketYears) as [number, number];
  const count = Math.max(0, (last - first) / bucketYears) + 1;
  return Array.from({ length: count }, (_, index) => first + index * bucketYears).map((start) => `${start} to ${start + bucketYears - 1}`);
}
