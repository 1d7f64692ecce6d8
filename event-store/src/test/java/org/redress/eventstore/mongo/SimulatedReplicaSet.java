package org.redress.eventstore.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.redress.eventstore.mongo.Member.Entry;

/**
 * Three members with one primary at a time, as far as they know of each other: a primary that is
 * cut off goes on as one, until it hears of the next and rolls back what a majority never had.
 */
final class SimulatedReplicaSet {

  private static final int MEMBERS = 3;
  private static final int MAJORITY = 2;

  private final Random random;
  private final Turns turns;
  private final List<Member> members = new ArrayList<>();
  private final List<Runnable> underWay = new ArrayList<>();

  SimulatedReplicaSet(Random random, Turns turns, CommitDocument beginning) {
    this.random = random;
    this.turns = turns;
    for (int i = 0; i < MEMBERS; i++) {
      members.add(new Member());
    }
    Member first = members.getFirst();
    first.primary = true;
    first.term = 1;
    first.append(new Entry(1, beginning));
    heal();
  }

  /** What goes on by itself, until the run is over. */
  void live() {
    // Some sets are mended soon, some hardly ever.
    int mending = 85 + random.nextInt(6);
    while (true) {
      turns.pause(Duration.ofMillis(random.nextInt(120)));
      int chance = random.nextInt(100);
      if (chance < 80) {
        replicate();
      } else if (chance < 84) {
        members.get(random.nextInt(MEMBERS)).cutOff = true;
      } else if (chance < mending) {
        members.forEach(member -> member.cutOff = false);
      } else if (chance < 94) {
        elect();
      } else if (!underWay.isEmpty()) {
        arrive();
      }
    }
  }

  /** A request that took its time: the client has given it up, the server carries it out. */
  void delay(Runnable request) {
    underWay.add(request);
  }

  private void arrive() {
    underWay.remove(random.nextInt(underWay.size())).run();
  }

  /** Everything arrives, everybody hears of everybody, and everything is replicated. */
  void heal() {
    while (!underWay.isEmpty()) {
      arrive();
    }
    members.forEach(member -> member.cutOff = false);
    Member primary = leader();
    if (!primary.hasOfItsTerm()) {
      primary.append(new Entry(primary.term, null));
    }
    for (Member member : members) {
      if (member != primary) {
        member.primary = false;
        member.follow(primary, primary.length());
      }
    }
    commit(primary);
    members.stream().filter(m -> m != primary).forEach(m -> m.follow(primary, 0));
  }

  /** The primary of the newest term. */
  Member leader() {
    return members.stream()
        .filter(member -> member.primary)
        .max(Comparator.comparingInt(member -> member.term))
        .orElseThrow();
  }

  /** A member that says it is primary; of several, any. */
  Member anyPrimary() {
    List<Member> primaries = members.stream().filter(member -> member.primary).toList();
    return primaries.get(random.nextInt(primaries.size()));
  }

  private void replicate() {
    Member leader = leader();
    if (leader.cutOff) {
      return;
    }
    Member member = members.get(random.nextInt(MEMBERS));
    if (member != leader && !member.cutOff) {
      member.primary = false;
      member.follow(leader, 1 + random.nextInt(4));
    }
    commit(leader);
  }

  /** A primary counts only entries of its own term, and with them all that go before. */
  private void commit(Member primary) {
    for (int index = primary.length() - 1; index >= primary.committed; index--) {
      Entry entry = primary.entry(index);
      int at = index;
      long holders =
          members.stream()
              .filter(m -> !m.cutOff || m == primary)
              .filter(m -> m.has(at, entry))
              .count();
      if (entry.term() == primary.term && holders >= MAJORITY) {
        primary.committed = index + 1;
        return;
      }
    }
  }

  /** Whoever can be reached by a majority and is as far as a majority may become primary. */
  private void elect() {
    List<Member> reachable = members.stream().filter(member -> !member.cutOff).toList();
    if (reachable.size() < MAJORITY) {
      return;
    }
    Member candidate = reachable.get(random.nextInt(reachable.size()));
    if (reachable.stream().filter(candidate::isAsFarAs).count() < MAJORITY) {
      return;
    }
    int term = members.stream().mapToInt(member -> member.term).max().orElseThrow() + 1;
    for (Member member : reachable) {
      member.primary = false;
      member.term = term;
    }
    candidate.primary = true;
    candidate.append(new Entry(term, null));
  }
}
