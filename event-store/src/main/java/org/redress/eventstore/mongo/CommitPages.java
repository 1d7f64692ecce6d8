package org.redress.eventstore.mongo;

import java.util.ArrayList;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.RawCommit;

/** Reads commits in order. What is not exactly the next number is never passed over. */
final class CommitPages {

  private final CommitStore store;

  CommitPages(CommitStore store) {
    this.store = store;
  }

  /**
   * Up to {@code limit} commits after a number; none at the end of the log.
   *
   * @throws CommitLogException when a number is missing, or the log ends before {@code after}
   */
  List<RawCommit> read(long after, int limit) {
    List<CommitDocument> documents = limit > 0 ? store.range(after, limit) : List.of();
    if (documents.isEmpty() && after > 0) {
      checkIsThere(after);
    }
    List<RawCommit> page = new ArrayList<>(documents.size());
    for (CommitDocument document : documents) {
      long expected = after + 1 + page.size();
      if (document.number() != expected) {
        throw new CommitLogException("Commit " + expected + " is missing from the log");
      }
      page.add(document.raw());
    }
    return page;
  }

  /** An answer may come from a server that is behind, which proves nothing about the log. */
  private void checkIsThere(long number) {
    if (store.find(number).isEmpty() && store.readBack(number).isEmpty()) {
      throw new CommitLogException(
          "Commits after %s were asked for, but the log ends at %s: commits are gone, or the reader belongs to another log"
              .formatted(number, store.last().map(Holder::number).orElse(0L)));
    }
  }
}
