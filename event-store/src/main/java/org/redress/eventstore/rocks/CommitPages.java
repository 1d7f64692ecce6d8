package org.redress.eventstore.rocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.RawCommit;
import org.rocksdb.RocksIterator;

/** Reads commits in order. */
final class CommitPages {

  /** A page of commits ends here even when more were asked for, so that memory stays bounded. */
  private static final long MAX_PAGE_BYTES = 16 << 20;

  private CommitPages() {}

  /** The commits above {@code after} up to {@code last}, or the first ones of them. */
  static List<RawCommit> read(RocksFolder folder, long after, long last) {
    return folder.scan(Family.COMMITS, iterator -> page(iterator, after, last));
  }

  private static List<RawCommit> page(RocksIterator iterator, long after, long last) {
    List<RawCommit> page = new ArrayList<>();
    long bytes = 0;
    long next = after + 1;
    iterator.seek(Keys.number(next));
    while (next <= last && bytes < MAX_PAGE_BYTES) {
      if (!iterator.isValid() || Keys.number(iterator.key()) != next) {
        throw new CommitLogException("Commit " + next + " is missing from the log");
      }
      byte[] body = iterator.value();
      page.add(new RawCommit(next, body));
      bytes += body.length;
      next++;
      iterator.next();
    }
    return page;
  }

  /** The last commit in the tables; null when there is none. */
  static @Nullable RawCommit last(RocksFolder folder) {
    return folder
        .scan(
            Family.COMMITS,
            iterator -> {
              iterator.seekToLast();
              return iterator.isValid()
                  ? Optional.of(new RawCommit(Keys.number(iterator.key()), iterator.value()))
                  : Optional.<RawCommit>empty();
            })
        .orElse(null);
  }
}
