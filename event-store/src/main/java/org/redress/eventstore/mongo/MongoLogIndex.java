package org.redress.eventstore.mongo;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.redress.eventstore.LogIndex;
import org.redress.eventstore.Position;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;

/**
 * The keys of the documents, which the server keeps in its unique index. A key leads to a document;
 * where in its commit the event is, the commit itself says.
 */
final class MongoLogIndex implements LogIndex {

  private static final int PAGE = 500;

  private final CommitStore store;

  MongoLogIndex(CommitStore store) {
    this.store = store;
  }

  @Override
  public OptionalLong position(String stream, long version) {
    return store.holding(List.of(Keys.streamVersion(stream, version))).stream()
        .mapToLong(commit -> position(commit.raw().parse(), stream, version))
        .findFirst();
  }

  @Override
  public OptionalLong commit(String uniqueKey) {
    return store.holders(List.of(Keys.unique(uniqueKey))).stream()
        .mapToLong(Holder::number)
        .findFirst();
  }

  @Override
  public LogIndex around(List<StoredCommit> commits) {
    return IndexPage.of(store, commits, this);
  }

  @Override
  public void forEach(Consumer<Entry> visitor) {
    List<CommitDocument> page = store.range(0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(commit -> forEach(commit, visitor));
      page = store.range(page.getLast().number(), PAGE);
    }
  }

  private static void forEach(CommitDocument document, Consumer<Entry> visitor) {
    StoredCommit commit = document.raw().parse();
    for (String key : document.keys()) {
      visitor.accept(entry(key, commit));
    }
  }

  private static Entry entry(String key, StoredCommit commit) {
    int bar = key.lastIndexOf('|');
    if (bar == key.length() - 1) {
      return new UniqueKey(Keys.uniqueKey(key), commit.number());
    }
    String stream = key.substring(0, bar);
    long version = Keys.version(key, stream);
    return new StreamVersion(stream, version, position(commit, stream, version));
  }

  /** The place of the event; the commit's first place when the commit does not hold it. */
  static long position(StoredCommit commit, String stream, long version) {
    return commit.events().stream()
        .filter(event -> stream.equals(event.stream()) && event.version() == version)
        .mapToLong(StoredEvent::position)
        .findFirst()
        .orElse(Position.of(commit.number(), 0));
  }
}
