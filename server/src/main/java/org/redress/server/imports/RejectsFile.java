package org.redress.server.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Takes the rows that cannot be imported, whole, with row number and reason. Made when needed. */
final class RejectsFile implements AutoCloseable {

  private final Path file;
  private final List<String> header;
  private final Map<String, Long> byReason = new TreeMap<>();
  private @Nullable CSVPrinter printer;

  RejectsFile(Path file, List<String> header) throws IOException {
    this.file = file;
    this.header = header;
    Files.deleteIfExists(file);
  }

  /** Keeps the rows of one complaint that cannot be imported. */
  synchronized void add(List<SourceRow> rows, RowRejected why) {
    try {
      for (SourceRow row : rows) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.number()));
        cells.add(why.reason());
        cells.add(String.valueOf(why.getMessage()));
        cells.addAll(row.cells());
        printer().printRecord(cells);
        byReason.merge(why.reason(), 1L, Long::sum);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Number of rejected rows by reason. */
  synchronized Map<String, Long> byReason() {
    return Map.copyOf(byReason);
  }

  /** The file, null when every row was imported. */
  synchronized @Nullable Path written() {
    return printer == null ? null : file;
  }

  private CSVPrinter printer() throws IOException {
    if (printer == null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      printer = CSVFormat.RFC4180.print(writer);
      var titles = new ArrayList<>(List.of("row", "reason", "detail"));
      titles.addAll(header);
      printer.printRecord(titles);
    }
    return printer;
  }

  @Override
  public synchronized void close() throws IOException {
    if (printer != null) {
      printer.close();
    }
  }
}
