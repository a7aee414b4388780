import { endsQuickly, prepare } from "./hostile-roots";
import { headersOf, structures } from "./hostile-texts";

describe("hostile texts end quickly: in every kind of file", function () {
  this.timeout(120_000);
  before(prepare);

  for (const [name, body] of structures()) {
    it(name, () => {
      for (const [path, text] of headersOf(body)) endsQuickly({ [path]: text }, path);
    });
  }
});
