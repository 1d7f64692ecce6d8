package org.redress.server.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** Changes a commit where it is stored, as somebody with another tool would. */
final class DamagedLog {

  private DamagedLog() {}

  /** Changes the text of a commit of a log that nobody has open. */
  static void change(Path log, long commit, String from, String to) {
    RocksDB.loadLibrary();
    try (Options options = new Options();
        DBOptions database = new DBOptions()) {
      List<byte[]> names = RocksDB.listColumnFamilies(options, log.toString());
      List<ColumnFamilyHandle> families = new ArrayList<>();
      try (RocksDB rows =
          RocksDB.open(
              database,
              log.toString(),
              names.stream().map(ColumnFamilyDescriptor::new).toList(),
              families)) {
        int at = names.stream().map(name -> new String(name, UTF_8)).toList().indexOf("commits");
        byte[] key = ByteBuffer.allocate(Long.BYTES).putLong(commit).array();
        String body = new String(rows.get(families.get(at), key), UTF_8);
        rows.put(families.get(at), key, body.replace(from, to).getBytes(UTF_8));
        families.forEach(ColumnFamilyHandle::close);
      }
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }
}
