package org.redress.eventstore.mongo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.eventstore.LogIndex;
import org.redress.eventstore.Position;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;

/**
 * The index around a page of commits, asked for with few queries. Of a commit that is not in the
 * page it knows the number; the place inside it does not matter to who compares with the page.
 */
final class IndexPage implements LogIndex {

  private static final int KEYS_PER_QUERY = 1_000;

  private final LogIndex whole;
  private final Map<Long, StoredCommit> page;
  private final Set<String> asked;
  private final Map<String, Long> holders;

  private IndexPage(
      LogIndex whole, Map<Long, StoredCommit> page, Set<String> asked, Map<String, Long> holders) {
    this.whole = whole;
    this.page = page;
    this.asked = asked;
    this.holders = holders;
  }

  static IndexPage of(CommitStore store, List<StoredCommit> commits, LogIndex whole) {
    Set<String> asked = new LinkedHashSet<>();
    commits.forEach(commit -> addKeys(commit, asked));
    Map<String, Long> holders = HashMap.newHashMap(asked.size());
    List<String> keys = List.copyOf(asked);
    for (int from = 0; from < keys.size(); from += KEYS_PER_QUERY) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + KEYS_PER_QUERY));
      for (Holder holder : store.holders(some)) {
        holder.keys().forEach(key -> holders.putIfAbsent(key, holder.number()));
      }
    }
    Map<Long, StoredCommit> page =
        commits.stream().collect(Collectors.toMap(StoredCommit::number, Function.identity()));
    return new IndexPage(whole, page, asked, holders);
  }

  private static void addKeys(StoredCommit commit, Set<String> keys) {
    for (StoredEvent event : commit.events()) {
      if (event.stream() != null) {
        keys.add(Keys.streamVersion(event.stream(), event.version()));
        if (event.version() > 0) {
          keys.add(Keys.streamVersion(event.stream(), event.version() - 1));
        }
      }
    }
    if (commit.uniqueKey() != null) {
      keys.add(Keys.unique(commit.uniqueKey()));
    }
  }

  @Override
  public OptionalLong position(String stream, long version) {
    String key = Keys.streamVersion(stream, version);
    if (!asked.contains(key)) {
      return whole.position(stream, version);
    }
    Long number = holders.get(key);
    if (number == null) {
      return OptionalLong.empty();
    }
    StoredCommit commit = page.get(number);
    return OptionalLong.of(
        commit == null ? Position.of(number, 0) : MongoLogIndex.position(commit, stream, version));
  }

  @Override
  public OptionalLong commit(String uniqueKey) {
    String key = Keys.unique(uniqueKey);
    if (!asked.contains(key)) {
      return whole.commit(uniqueKey);
    }
    Long number = holders.get(key);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  @Override
  public void forEach(Consumer<Entry> visitor) {
    whole.forEach(visitor);
  }
}
