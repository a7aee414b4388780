import assert from "node:assert/strict";
import { VENDORS, vendorOf } from "../../src/table";

describe("table: vendors’ files", () => {
  it("knows each by exactly its columns, in any order", () => {
    for (const { id, columns, headerless } of VENDORS) {
      const names = columns.map(({ name }) => name);
      assert.equal(vendorOf(names)?.id, headerless === true ? undefined : id);
      assert.equal(vendorOf([...names].reverse())?.id, headerless === true ? undefined : id);
      assert.equal(vendorOf([...names, "Profile"]), undefined);
      assert.equal(vendorOf(names.slice(1)), undefined);
    }
  });

  it("is not taken in by made-up headers", () => {
    assert.equal(vendorOf("Text,Scheduled Date,Scheduled Time,Media".split(",")), undefined);
    assert.equal(vendorOf("text,image url,tags,posting time".split(",")), undefined);
  });

  it("has a cell above each column of the file with two header rows", () => {
    for (const { above, columns } of VENDORS)
      if (above !== undefined) assert.equal(above.length, columns.length);
  });
});
