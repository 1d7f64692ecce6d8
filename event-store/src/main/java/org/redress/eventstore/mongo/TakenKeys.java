package org.redress.eventstore.mongo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.StreamConflict;
import org.redress.eventstore.UniqueKeyTaken;
import org.redress.eventstore.backend.Pending;

/**
 * Which keys are taken, as one majority read shows it or as this node remembers it of its own
 * commits. What is shown as taken is taken for ever; what is not may be taken all the same, which
 * the unique index then tells.
 */
final class TakenKeys {

  private static final int MOST_REMEMBERED = 65_536;

  private final Map<String, Holder> holders;

  private TakenKeys(Map<String, Holder> holders) {
    this.holders = holders;
  }

  /** Nothing at first; it remembers the 65,536 keys that were added last. */
  static TakenKeys remembered() {
    return new TakenKeys(
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Holder> eldest) {
            return size() > MOST_REMEMBERED;
          }
        });
  }

  /** Looks up every key of the commits and every version that one of them follows. */
  static TakenKeys around(List<Pending> commits, CommitStore store) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Pending pending : commits) {
      wanted.addAll(Keys.of(pending.draft().commit()));
      for (NewEvent event : pending.draft().commit().events()) {
        if (event.stream() != null && event.version() > 0) {
          wanted.add(Keys.streamVersion(event.stream(), event.version() - 1));
        }
      }
    }
    TakenKeys taken = new TakenKeys(new HashMap<>());
    if (!wanted.isEmpty()) {
      store.holders(wanted).forEach(taken::add);
    }
    return taken;
  }

  /** Adds the keys of a commit that a majority has. */
  void add(Holder holder) {
    holder.keys().forEach(key -> holders.put(key, holder));
  }

  /** The commit that holds the key. */
  @Nullable Holder holder(String key) {
    return holders.get(key);
  }

  /** Why the commit cannot be appended any more, or null. */
  @Nullable Supplier<CommitLogException> objection(CommitDraft draft) {
    String uniqueKey = draft.commit().uniqueKey();
    if (uniqueKey != null) {
      Holder holder = holder(Keys.unique(uniqueKey));
      if (holder != null) {
        return () -> new UniqueKeyTaken(uniqueKey, holder.number());
      }
    }
    for (NewEvent event : draft.commit().events()) {
      String stream = event.stream();
      if (stream != null && holder(Keys.streamVersion(stream, event.version())) != null) {
        return () -> new StreamConflict(stream, event.version());
      }
    }
    return null;
  }

  /**
   * The first event of the commit whose predecessor is nowhere to be seen: neither here, nor among
   * the keys that go before it.
   *
   * @param before keys of the commits that are written with it, ahead of it
   */
  @Nullable NewEvent withoutPredecessor(CommitDraft draft, Set<String> before) {
    Set<String> own = new HashSet<>();
    for (NewEvent event : draft.commit().events()) {
      if (event.stream() == null) {
        continue;
      }
      String previous = Keys.streamVersion(event.stream(), event.version() - 1);
      if (event.version() > 0
          && holder(previous) == null
          && !before.contains(previous)
          && !own.contains(previous)) {
        return event;
      }
      own.add(Keys.streamVersion(event.stream(), event.version()));
    }
    return null;
  }
}
