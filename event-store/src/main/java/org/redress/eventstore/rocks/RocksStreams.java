package org.redress.eventstore.rocks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Position;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.rocksdb.RocksIterator;

/** Reads streams through the index; what the index says is checked against the commit it names. */
final class RocksStreams {

  private final RocksFolder folder;
  private final Head head;
  private final boolean sparse;

  RocksStreams(RocksFolder folder, Head head, boolean sparse) {
    this.folder = folder;
    this.head = head;
    this.sparse = sparse;
  }

  List<StoredEvent> read(String stream, long fromVersion, int limit) {
    byte[] start = Keys.streamVersion(stream, Math.max(0, fromVersion));
    List<Place> places = folder.scan(Family.KEYS, it -> places(it, start, limit));
    List<StoredEvent> events = new ArrayList<>(places.size());
    StoredCommit commit = null;
    for (Place place : places) {
      commit = commitOf(place, commit);
      events.add(eventAt(place, commit, stream));
    }
    checkNoHole(stream, events);
    return events;
  }

  OptionalLong lastVersion(String stream) {
    byte[] end = Keys.streamVersion(stream, Long.MAX_VALUE);
    long durable = head.number();
    return folder.scan(
        Family.KEYS,
        iterator -> {
          iterator.seekForPrev(end);
          while (iterator.isValid() && Keys.sameStream(iterator.key(), end)) {
            if (Position.commit(Keys.number(iterator.value())) <= durable) {
              return OptionalLong.of(Keys.version(iterator.key()));
            }
            iterator.prev();
          }
          return OptionalLong.empty();
        });
  }

  /** The commit with this number, which has to be there. */
  RawCommit require(long number) {
    byte[] body = folder.get(Family.COMMITS, Keys.number(number));
    if (body == null) {
      throw new CommitLogException("Commit " + number + " is missing from the log");
    }
    return new RawCommit(number, body);
  }

  private List<Place> places(RocksIterator iterator, byte[] start, int limit) {
    long durable = head.number();
    List<Place> places = new ArrayList<>();
    iterator.seek(start);
    while (places.size() < limit && iterator.isValid()) {
      byte[] key = iterator.key();
      long position = Keys.number(iterator.value());
      if (!Keys.sameStream(key, start) || Position.commit(position) > durable) {
        break;
      }
      places.add(new Place(Keys.version(key), position));
      iterator.next();
    }
    return places;
  }

  private StoredCommit commitOf(Place place, @Nullable StoredCommit previous) {
    long number = Position.commit(place.position());
    return previous != null && previous.number() == number ? previous : require(number).parse();
  }

  private static StoredEvent eventAt(Place place, StoredCommit commit, String stream) {
    int index = Position.index(place.position());
    if (index < commit.events().size()) {
      StoredEvent event = commit.events().get(index);
      if (stream.equals(event.stream()) && event.version() == place.version()) {
        return event;
      }
    }
    throw new CommitLogException(
        "The index names commit %s for version %s of stream %s, which is not there"
            .formatted(commit.number(), place.version(), stream));
  }

  private void checkNoHole(String stream, List<StoredEvent> events) {
    for (int i = 1; i < events.size() && !sparse; i++) {
      long expected = events.get(i - 1).version() + 1;
      if (events.get(i).version() != expected) {
        throw new CommitLogException(
            "Version %s of stream %s is missing from the log".formatted(expected, stream));
      }
    }
  }

  private record Place(long version, long position) {}
}
