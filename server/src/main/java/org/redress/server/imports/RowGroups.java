package org.redress.server.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteOptions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the rows of one complaint together with constant memory, wherever they stand in the file:
 * rows that may belong together are sorted by key in a scratch store on disk first.
 */
final class RowGroups {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

  private RowGroups() {}

  /**
   * Hands over each complaint of the file.
   *
   * @param rejects takes rows whose key cannot be read
   */
  static void each(
      SourceFile file,
      Mapping mapping,
      RowReader reader,
      RejectsFile rejects,
      Consumer<RowGroup> each)
      throws IOException {
    if (mapping.merge() == null) {
      keyed(file, reader, rejects, (key, row) -> each.accept(new RowGroup(key, List.of(row))));
    } else {
      sorted(file, reader, rejects, each);
    }
  }

  private interface KeyedRow {
    void take(String key, SourceRow row);
  }

  private static void keyed(
      SourceFile file, RowReader reader, RejectsFile rejects, KeyedRow taker) {
    while (file.hasNext()) {
      SourceRow row = file.next();
      try {
        taker.take(reader.keyOf(row), row);
      } catch (RowRejected why) {
        rejects.add(List.of(row), why);
      }
    }
  }

  private static void sorted(
      SourceFile file, RowReader reader, RejectsFile rejects, Consumer<RowGroup> each)
      throws IOException {
    Path scratch = Files.createTempDirectory("redress-import-");
    try (Options options = new Options().setCreateIfMissing(true);
        // The scratch store is thrown away with the run, so nothing in it needs to be durable.
        WriteOptions fast = new WriteOptions().setDisableWAL(true);
        RocksDB store = RocksDB.open(options, scratch.toString())) {
      keyed(file, reader, rejects, (key, row) -> put(store, fast, key, row));
      groups(store, file, each);
    } catch (RocksDBException e) {
      throw new IOException("Cannot sort the rows in " + scratch, e);
    } finally {
      delete(scratch);
    }
  }

  private static void put(RocksDB store, WriteOptions options, String key, SourceRow row) {
    try {
      store.put(options, bytes(key, row.number()), JSON.writeValueAsBytes(row.cells()));
    } catch (RocksDBException e) {
      throw new ImportFailure("Cannot sort the rows: " + e.getMessage(), e);
    }
  }

  private static void groups(RocksDB store, SourceFile file, Consumer<RowGroup> each) {
    try (ReadOptions options = new ReadOptions();
        RocksIterator entries = store.newIterator(options)) {
      String key = "";
      List<SourceRow> rows = new ArrayList<>();
      for (entries.seekToFirst(); entries.isValid(); entries.next()) {
        ByteBuffer entry = ByteBuffer.wrap(entries.key());
        byte[] text = new byte[entry.remaining() - Long.BYTES];
        entry.get(text);
        String next = new String(text, StandardCharsets.UTF_8);
        if (!next.equals(key) && !rows.isEmpty()) {
          each.accept(new RowGroup(key, List.copyOf(rows)));
          rows.clear();
        }
        key = next;
        List<String> cells = JSON.readValue(entries.value(), CELLS);
        rows.add(new SourceRow(entry.getLong(), file.columns(), cells));
      }
      if (!rows.isEmpty()) {
        each.accept(new RowGroup(key, List.copyOf(rows)));
      }
    }
  }

  /** Key, then row number: equal keys stay together in the order of the file. */
  private static byte[] bytes(String key, long number) {
    byte[] text = key.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(text.length + Long.BYTES).put(text).putLong(number).array();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
