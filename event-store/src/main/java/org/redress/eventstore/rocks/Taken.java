package org.redress.eventstore.rocks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.StreamConflict;
import org.redress.eventstore.UniqueKeyTaken;

/** What the commits of one group may not take any more: by the tables, or by each other. */
final class Taken {

  private final RocksFolder folder;
  private final boolean sparseStreams;
  private final KnownStreams known;
  private final Map<String, Long> uniqueKeys = new HashMap<>();
  private final Map<String, Long> lastVersions = new HashMap<>();
  private final Set<StreamVersion> versions = new HashSet<>();

  Taken(RocksFolder folder, boolean sparseStreams, KnownStreams known) {
    this.folder = folder;
    this.sparseStreams = sparseStreams;
    this.known = known;
  }

  /** Why the commit cannot be taken; null when it can. */
  @Nullable Supplier<CommitLogException> objection(CommitDraft draft) {
    NewCommit commit = draft.commit();
    String uniqueKey = commit.uniqueKey();
    Long holder = uniqueKey == null ? null : holder(uniqueKey);
    if (uniqueKey != null && holder != null) {
      return () -> new UniqueKeyTaken(uniqueKey, holder);
    }
    Map<String, Long> own = new HashMap<>();
    for (NewEvent event : commit.events()) {
      Supplier<CommitLogException> objection =
          event.stream() == null ? null : objection(event.stream(), event.version(), own);
      if (objection != null) {
        return objection;
      }
    }
    return null;
  }

  /** Notes what a commit takes that goes into the group under this number. */
  void take(CommitDraft draft, long number) {
    NewCommit commit = draft.commit();
    if (commit.uniqueKey() != null) {
      uniqueKeys.put(commit.uniqueKey(), number);
    }
    for (NewEvent event : commit.events()) {
      if (event.stream() != null && sparseStreams) {
        versions.add(new StreamVersion(event.stream(), event.version()));
      } else if (event.stream() != null) {
        lastVersions.put(event.stream(), event.version());
      }
    }
  }

  /** Remembers the streams of the group beyond it, once it is in the tables. */
  void remember() {
    lastVersions.forEach(known::put);
  }

  private @Nullable Supplier<CommitLogException> objection(
      String stream, long version, Map<String, Long> own) {
    if (sparseStreams) {
      boolean taken =
          versions.contains(new StreamVersion(stream, version)) || stored(stream, version);
      return taken ? () -> new StreamConflict(stream, version) : null;
    }
    Long last = last(stream, own);
    if (last == null ? stored(stream, version) : version <= last) {
      return () -> new StreamConflict(stream, version);
    }
    if (last == null ? version > 0 && !stored(stream, version - 1) : version > last + 1) {
      return () ->
          new CommitLogException(
              "Version %s of stream %s would leave a hole: there is no version %s"
                  .formatted(version, stream, version - 1));
    }
    own.put(stream, version);
    return null;
  }

  private @Nullable Long last(String stream, Map<String, Long> own) {
    Long last = own.get(stream);
    if (last == null) {
      last = lastVersions.get(stream);
    }
    return last == null ? known.last(stream) : last;
  }

  private boolean stored(String stream, long version) {
    return folder.has(Family.KEYS, Keys.streamVersion(stream, version));
  }

  private @Nullable Long holder(String uniqueKey) {
    Long inGroup = uniqueKeys.get(uniqueKey);
    if (inGroup != null) {
      return inGroup;
    }
    byte[] number = folder.get(Family.KEYS, Keys.unique(uniqueKey));
    return number == null ? null : Long.valueOf(Keys.number(number));
  }

  private record StreamVersion(String stream, long version) {}
}
