package org.redress.server.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows, read from front to back with constant memory. */
final class SourceFile implements AutoCloseable {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CountingInput counted;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private long number = 1;

  private SourceFile(CountingInput counted, CSVParser parser, Mapping mapping, Path file) {
    this.counted = counted;
    this.parser = parser;
    this.records = parser.iterator();
    if (!records.hasNext()) {
      throw new ImportFailure(file + " is empty: its first row must name the columns.");
    }
    header = records.next().toList();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip(), i);
    }
    var missing = mapping.columnsNeeded().stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      throw new ImportFailure(
          "%s has no column %s, which mapping %s reads. Its columns are %s."
              .formatted(file, missing, mapping.name(), columns.keySet()));
    }
  }

  /**
   * Opens the file and checks its header.
   *
   * @throws ImportFailure when it is empty or lacks a column that the mapping reads
   */
  static SourceFile open(Path file, Mapping mapping) throws IOException {
    var counted = new CountingInput(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    skipMark(counted);
    // Broken bytes become a mark in the text, so that one row is rejected and not the whole file.
    Reader reader =
        new InputStreamReader(
            counted,
            mapping
                .encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    CSVParser parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.separator())
            .setQuote(mapping.quote())
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get()
            .parse(reader);
    return new SourceFile(counted, parser, mapping, file);
  }

  private static void skipMark(InputStream in) throws IOException {
    in.mark(UTF_8_MARK.length);
    if (!java.util.Arrays.equals(in.readNBytes(UTF_8_MARK.length), UTF_8_MARK)) {
      in.reset();
    }
  }

  /** The header as it stands in the file. */
  List<String> header() {
    return header;
  }

  /** Place of each column, by trimmed name. */
  Map<String, Integer> columns() {
    return columns;
  }

  /** Whether there is another row. */
  boolean hasNext() {
    return records.hasNext();
  }

  /** The next row. */
  SourceRow next() {
    return new SourceRow(++number, columns, records.next().toList());
  }

  /** Rows read so far, the header not counted. */
  long rowsRead() {
    return number - 1;
  }

  /** Bytes read so far, for a progress bar. */
  long bytesRead() {
    return counted.count();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
