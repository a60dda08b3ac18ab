import { weekdaysIn } from '../reading/dates/weekdays';
import type { DatedWeekday } from './post';
import type { PostReading } from './postReading';

/** The weekdays of a post that stand beside a date. A date without a year takes it from the same day elsewhere in the post. */
export function weekdaysOf({ lines, fullDates }: PostReading): DatedWeekday[] {
  const dated = lines.filter(({ dates }) => dates.length > 0);
  return dated.flatMap((line) =>
    weekdaysIn(line).flatMap((mention) => {
      const spot = line.placeOf(mention.from, mention.to);
      const day = line.placeOf(mention.date.from, mention.date.to);
      // A pair that is broken over two lines could not be shown.
      if (day.line !== spot.line) return [];
      const iso = fullDates.get(mention.date.iso.slice(1)) ?? mention.date.iso;
      return [{ weekday: mention.weekday, line: spot.line, range: spot.range, date: day.range, iso }];
    }),
  );
}
