package org.redress.eventstore.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * Which keys around some commits are taken, as one majority read shows it. What it shows as taken
 * is taken for ever; what it does not show may be taken all the same, which the unique index then
 * tells.
 */
final class TakenKeys {

  private final Map<String, Holder> holders = new HashMap<>();

  private TakenKeys(Collection<Holder> found) {
    for (Holder holder : found) {
      holder.keys().forEach(key -> holders.put(key, holder));
    }
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
    return new TakenKeys(wanted.isEmpty() ? List.of() : store.holders(wanted));
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
