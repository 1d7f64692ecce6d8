package org.redress.server.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a file.
 *
 * @param number line number as a person counts rows: the header is row 1
 * @param columns place of each column, by trimmed header
 * @param cells the values as they stand in the file
 */
record SourceRow(long number, Map<String, Integer> columns, List<String> cells) {

  /** The trimmed value of a column. */
  String value(String column) {
    int place = Objects.requireNonNull(columns.get(column), column);
    return place < cells.size() ? cells.get(place).strip() : "";
  }
}
