package org.redress.eventstore.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.mongo.Member.Entry;

/**
 * One node's connection to the simulated set: requests and answers get lost or come late, the
 * primary it talks to may not be one any more, and an answer may lack a document in the middle.
 */
final class SimulatedStore implements CommitStore {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final SimulatedReplicaSet set;
  private final Random random;
  private final Turns turns;
  private final PlantedBug bug;

  private Member server;

  SimulatedStore(SimulatedReplicaSet set, Random random, Turns turns, PlantedBug bug) {
    this.set = set;
    this.random = random;
    this.turns = turns;
    this.bug = bug;
    this.server = set.anyPrimary();
  }

  @Override
  public void insert(List<CommitDocument> documents) throws InsertFailed {
    turns.yield();
    Member member = primary();
    if (oneIn(25)) {
      throw failed("the request was lost");
    }
    if (oneIn(25)) {
      set.delay(() -> insertLate(member, documents));
      turns.pause(PATIENCE);
      throw failed("the request took too long");
    }
    boolean inserted = insertAt(member, documents);
    boolean waits = inserted || oneIn(2);
    boolean durable =
        bug == PlantedBug.ONE_MEMBER_ACKNOWLEDGES
            || !waits
            || isReplicated(member, member.length());
    if (oneIn(12)) {
      throw failed("the answer was lost");
    }
    if (!durable) {
      throw failed("no majority took it in time");
    }
    if (!inserted) {
      throw new InsertFailed(InsertFailed.Kind.DUPLICATE, "duplicate", new RuntimeException());
    }
  }

  /**
   * Document by document, as a server does; stops at the first that collides. A server that steps
   * down ends what it has begun, even when it is elected again at once.
   */
  private boolean insertAt(Member member, List<CommitDocument> documents) throws InsertFailed {
    int term = member.term;
    for (CommitDocument document : documents) {
      boolean sameTerm = member.term == term || bug == PlantedBug.SERVER_GOES_ON_IN_ANOTHER_TERM;
      if (!member.primary || !sameTerm) {
        throw failed("not primary any more");
      }
      if (member.collides(document)) {
        return false;
      }
      member.append(new Entry(member.term, document));
      if (oneIn(6)) {
        turns.pause(betweenDocuments());
      }
    }
    return true;
  }

  /** Hardly any time; with the planted bug enough for elections, as it does its harm in them. */
  private Duration betweenDocuments() {
    return bug == PlantedBug.SERVER_GOES_ON_IN_ANOTHER_TERM
        ? Duration.ofMillis(random.nextInt(6_000))
        : Duration.ZERO;
  }

  private static void insertLate(Member member, List<CommitDocument> documents) {
    for (CommitDocument document : documents) {
      if (!member.primary || member.collides(document)) {
        return;
      }
      member.append(new Entry(member.term, document));
    }
  }

  /** Waits until a majority has all that the member has now, while it stays primary. */
  private boolean isReplicated(Member member, int length) {
    int term = member.term;
    long end = turns.nanos() + PATIENCE.toNanos();
    while (member.primary && member.term == term && turns.nanos() < end) {
      if (member.committed >= length) {
        return true;
      }
      turns.pause(LOOK_AGAIN);
    }
    return false;
  }

  @Override
  public Optional<CommitDocument> readBack(long number) {
    if (bug == PlantedBug.NO_READ_BACK) {
      return Optional.empty();
    }
    Member member = reach();
    Optional<CommitDocument> found = member.local(number);
    if (!member.primary) {
      throw new CommitLogException("not primary any more");
    }
    // A mark of its own behind what was read: when a majority has that, it was read from a primary.
    member.append(new Entry(member.term, null));
    if (!isReplicated(member, member.length()) || oneIn(12)) {
      throw new CommitLogException("no majority confirmed the read");
    }
    return found;
  }

  @Override
  public Optional<CommitDocument> find(long number) {
    return Optional.ofNullable(reach().view(isLocal()).get(number));
  }

  @Override
  public Optional<Holder> last() {
    return Optional.ofNullable(reach().view(isLocal()).lastEntry())
        .map(entry -> holder(entry.getValue()))
        .filter(last -> last.number() > 0);
  }

  @Override
  public List<CommitDocument> range(long after, int limit) {
    List<CommitDocument> page =
        new ArrayList<>(
            reach().view(isLocal()).tailMap(after, false).values().stream().limit(limit).toList());
    if (page.size() > 1 && oneIn(40)) {
      page.remove(random.nextInt(page.size() - 1));
    }
    return page;
  }

  @Override
  public List<CommitDocument> holding(Collection<String> keys) {
    return holding(keys::contains).toList();
  }

  @Override
  public List<Holder> holders(Collection<String> keys) {
    return holding(keys::contains).map(SimulatedStore::holder).toList();
  }

  @Override
  public List<Holder> holdersBetween(String from, String before) {
    return holding(key -> key.compareTo(from) >= 0 && key.compareTo(before) < 0)
        .map(SimulatedStore::holder)
        .toList();
  }

  private Stream<CommitDocument> holding(Predicate<String> wanted) {
    return reach().view(isLocal()).values().stream()
        .filter(document -> document.keys().stream().anyMatch(wanted))
        .toList()
        .stream();
  }

  private static Holder holder(CommitDocument document) {
    return new Holder(
        document.number(), document.keys(), document.commitId(), document.recordedAt());
  }

  private boolean isLocal() {
    return bug == PlantedBug.LOCAL_READS;
  }

  private Member reach() {
    turns.yield();
    if (oneIn(30)) {
      throw new CommitLogException("the connection was lost");
    }
    return primary();
  }

  /** Goes on with the server it knows while that says it is primary. */
  private Member primary() {
    if (!server.primary || oneIn(20)) {
      server = set.anyPrimary();
    }
    return server;
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  private InsertFailed failed(String message) {
    InsertFailed.Kind kind =
        bug == PlantedBug.NO_READ_BACK ? InsertFailed.Kind.REFUSED : InsertFailed.Kind.UNANSWERED;
    return new InsertFailed(kind, message, new RuntimeException(message));
  }
}
