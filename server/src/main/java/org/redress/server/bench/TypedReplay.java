package org.redress.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.projection.EventReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays of a log whose commits hold events of the domain, one each. */
final class TypedReplay {

  private static final String SAMPLES = "sample-case.json";
  private static final int PAGE = 500;

  private final CommitLog log;
  private final EventReader reader;

  TypedReplay(CommitLog log) {
    this.log = log;
    this.reader = new EventReader(log, new EventCodec(EventCatalogue.byName()));
  }

  /** Appends cases of five events each until there are so many commits. */
  void fill(long commits) throws IOException {
    JsonNode samples;
    try (InputStream file = TypedReplay.class.getResourceAsStream(SAMPLES)) {
      samples = JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }
    while (log.head() < commits) {
      List<NewCommit> batch = new ArrayList<>();
      while (batch.size() < PAGE) {
        String stream = UUID.randomUUID().toString();
        for (int version = 0; version < samples.size(); version++) {
          batch.add(commit(samples.get(version), stream, version));
        }
      }
      log.submit(batch).forEach(CompletableFuture::join);
    }
  }

  /** Commits a second, as bytes. */
  double raw(Duration time) {
    return replay(time, commit -> {});
  }

  /** Commits a second, as the events that a projection gets. */
  double typed(Duration time) {
    return replay(time, reader::decode);
  }

  private double replay(Duration time, Consumer<RawCommit> each) {
    long start = System.nanoTime();
    long done = 0;
    long after = 0;
    while (System.nanoTime() - start < time.toNanos()) {
      List<RawCommit> page = log.read(after, PAGE);
      page.forEach(each);
      done += page.size();
      after = page.isEmpty() ? 0 : page.getLast().number();
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static NewCommit commit(JsonNode sample, String stream, long version) {
    NewEvent event =
        new NewEvent(
            UUID.randomUUID().toString(),
            stream,
            version,
            "Case",
            sample.required("name").stringValue(),
            null,
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            sample.required("payload").toString());
    return new NewCommit(
        UUID.randomUUID().toString(),
        "bench|" + event.id(),
        Map.of("actor", "bench", "role", "OFFICER", "organisation", "330106"),
        List.of(event));
  }
}
