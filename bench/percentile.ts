/** How many milliseconds a share of the runs took at most: 0.5 is the median. Two decimals, right-aligned in 8 columns. */
export function percentile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return value.toFixed(2).padStart(8);
}
