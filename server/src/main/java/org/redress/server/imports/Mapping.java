package org.redress.server.imports;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file means: its form, its columns and its codes. Read from YAML; see {@code
 * docs/import-mappings.md}.
 *
 * @param name short name, also part of the ids of imported cases
 * @param source name of the data set as it stands in the record of every imported case
 * @param encoding character set of the file
 * @param separator what stands between two values
 * @param quote what stands around a value that holds a separator
 * @param dateFormats patterns tried in this order; a pattern without a time means midnight
 * @param zone time zone of the dates
 * @param currency ISO 4217 code of amounts without a currency of their own
 * @param decimalSeparator what stands before the minor units; the other of {@code .} and {@code ,}
 *     groups thousands
 * @param nulls values that mean "nothing"
 * @param key columns that name a complaint; the word {@code ALL} stands for the whole row
 * @param merge how several rows with the same key become one complaint; without it each row is one
 * @param registerMerchants whether operators become merchant records
 * @param fields where each field comes from
 * @param results meaning of each result code; {@code "*"} stands for any other
 */
record Mapping(
    String name,
    String source,
    Charset encoding,
    char separator,
    char quote,
    List<String> dateFormats,
    ZoneId zone,
    String currency,
    char decimalSeparator,
    List<String> nulls,
    List<String> key,
    @Nullable MergeRule merge,
    boolean registerMerchants,
    Map<CaseField, FieldSource> fields,
    Map<String, RecordedResult> results) {

  /** The key that stands for the whole row. */
  static final String WHOLE_ROW = "ALL";

  /** Every column that a file must have. */
  Set<String> columnsNeeded() {
    var needed = new LinkedHashSet<String>();
    fields.values().forEach(field -> needed.addAll(field.reads()));
    key.stream().filter(column -> !column.equals(WHOLE_ROW)).forEach(needed::add);
    return needed;
  }
}
