package org.redress.eventstore.rocks;

import java.util.ArrayList;
import java.util.List;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompactionStyle;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WALRecoveryMode;

/** How a folder is opened: little memory, little noise, and no silent loss. */
final class FolderOptions implements AutoCloseable {

  private static final long MIB = 1 << 20;

  private final Cache cache = new LRUCache(32 * MIB);
  private final BloomFilter bloom = new BloomFilter(10);
  private final ColumnFamilyOptions rows = family(16, new BlockBasedTableConfig());
  private final ColumnFamilyOptions lookups =
      family(8, new BlockBasedTableConfig().setFilterPolicy(bloom))
          // Keys come in no order, so each table overlaps all others: merged level by level, they
          // would be written again a dozen times.
          .setCompactionStyle(CompactionStyle.UNIVERSAL);
  private final DBOptions database =
      new DBOptions()
          .setCreateIfMissing(true)
          .setCreateMissingColumnFamilies(true)
          .setMaxBackgroundJobs(2)
          // All of them: beyond a limit RocksDB opens a table again for a single look into it. One
          // takes a descriptor and 45 KB for about 4 MB of the log.
          .setMaxOpenFiles(-1)
          // Commits and their keys come into the tables together or not at all.
          .setAtomicFlush(true)
          .setAllowConcurrentMemtableWrite(false)
          .setMaxTotalWalSize(16 * MIB)
          // Commits have a journal of their own. What is in RocksDB's can be made again, so it may
          // end where a power cut tore it.
          .setWalRecoveryMode(WALRecoveryMode.PointInTimeRecovery)
          .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
          .setMaxLogFileSize(MIB)
          .setKeepLogFileNum(2)
          .setStatsDumpPeriodSec(0);

  DBOptions database() {
    return database;
  }

  /** RocksDB's default family first, then ours in the order of {@link Family}. */
  List<ColumnFamilyDescriptor> descriptors() {
    List<ColumnFamilyDescriptor> descriptors = new ArrayList<>();
    descriptors.add(new ColumnFamilyDescriptor(RocksDB.DEFAULT_COLUMN_FAMILY, rows));
    for (Family family : Family.values()) {
      ColumnFamilyOptions options = family == Family.KEYS ? lookups : rows;
      descriptors.add(new ColumnFamilyDescriptor(family.storedName(), options));
    }
    return descriptors;
  }

  @Override
  public void close() {
    database.close();
    rows.close();
    lookups.close();
    bloom.close();
    cache.close();
  }

  private ColumnFamilyOptions family(long writeBufferMib, BlockBasedTableConfig table) {
    return new ColumnFamilyOptions()
        .setWriteBufferSize(writeBufferMib * MIB)
        .setCompressionType(CompressionType.LZ4_COMPRESSION)
        .setTableFormatConfig(table.setBlockCache(cache));
  }
}
