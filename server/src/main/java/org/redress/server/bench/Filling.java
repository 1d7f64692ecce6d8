package org.redress.server.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Fills a store with streams of 20 events. 500 streams grow at once, so the events of one are
 * spread over about 10,000 commits.
 */
final class Filling {

  private static final int AT_ONCE = 500;
  private static final int SAMPLE = 1_000;

  /** Far enough apart for a peer that orders by wall clock and looks back one second. */
  private static final Duration BETWEEN_EVENTS = Duration.ofMillis(100);

  private final EventLog log;
  private final Instant begin;
  private long commits;

  /**
   * Begins with an empty store.
   *
   * @param atMost so many commits it will get; the last of them happens about now
   */
  Filling(EventLog log, long atMost) {
    this.log = log;
    this.begin =
        Instant.now()
            .truncatedTo(ChronoUnit.MILLIS)
            .minus(BETWEEN_EVENTS.multipliedBy(atMost + AT_ONCE * LogTarget.EVENTS_OF_A_STREAM));
  }

  /** Adds whole streams until there are at least so many commits. */
  void to(long volume) {
    while (commits < volume) {
      long streams =
          Math.min(AT_ONCE, Math.ceilDiv(volume - commits, LogTarget.EVENTS_OF_A_STREAM));
      long first = commits / LogTarget.EVENTS_OF_A_STREAM;
      for (int version = 0; version < LogTarget.EVENTS_OF_A_STREAM; version++) {
        List<SampleEvent> round = new ArrayList<>();
        for (long stream = first; stream < first + streams; stream++) {
          Instant time = begin.plus(BETWEEN_EVENTS.multipliedBy(commits + round.size()));
          round.add(new SampleEvent(name(stream), version, time));
        }
        log.appendAll(round);
        commits += streams;
      }
    }
  }

  /** At most 1,000 streams, evenly taken from the first to the last. */
  List<String> sample() {
    long streams = commits / LogTarget.EVENTS_OF_A_STREAM;
    long taken = Math.min(SAMPLE, streams);
    return LongStream.range(0, taken)
        .map(i -> i * streams / taken)
        .mapToObj(Filling::name)
        .toList();
  }

  private static String name(long stream) {
    return UUID.nameUUIDFromBytes(Long.toString(stream).getBytes(US_ASCII)).toString();
  }
}
