import { calendarWith, endsQuickly, prepare } from "./hostile-roots";
import { filledValues } from "./hostile-texts";

/** Places of a post in which a text stands, but for the text itself. */
const PLACES = ["title", "link", "hashtags", "alt", "id", "publish", "deadline", "budget", "language"];

describe("hostile texts end quickly: a million characters in a post", function () {
  this.timeout(120_000);
  before(prepare);

  for (const [name, fill] of filledValues()) {
    it(name, () => {
      endsQuickly({ "a.calendar.yaml": calendarWith("text", JSON.stringify(fill(1_000_000))) }, "text");
      const short = JSON.stringify(fill(100_000));
      for (const place of PLACES) endsQuickly({ "a.calendar.yaml": calendarWith(place, short) }, place);
    });
  }
});
