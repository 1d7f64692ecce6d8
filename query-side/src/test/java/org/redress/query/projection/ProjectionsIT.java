package org.redress.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenLog;
import org.redress.query.projection.ProjectionStatus.State;
import org.redress.query.store.ReadStore;

class ProjectionsIT {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;
  private OpenLog log;
  private ReadStore store;
  private final MeterRegistry meters = new SimpleMeterRegistry();

  @BeforeEach
  void open() {
    log = OpenLog.in(folder.resolve("log"));
    store = ReadStore.embedded(folder.resolve("read"), meters);
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  /** How many events a stream has, and through which folds they went. */
  public record Count(@BsonId String id, long position, long events, String folds)
      implements Folded {}

  private record Counts(String collection, String mark, Predicate<Recorded> poison)
      implements View<Count> {

    @Override
    public Class<Count> type() {
      return Count.class;
    }

    @Override
    public List<Change<Count>> changes(Recorded event) {
      if (poison.test(event)) {
        throw new IllegalStateException("cannot be folded");
      }
      return List.of(
          new Change<>(
              event.stream(),
              before ->
                  before == null
                      ? new Count(event.stream(), event.position(), 1, mark)
                      : new Count(
                          before.id(),
                          event.position(),
                          before.events() + 1,
                          before.folds() + mark)));
    }
  }

  /** While documents are folded for the first time, something else happens. */
  private static final class Overtaken implements View<Count> {

    private final View<Count> view;
    private final Runnable meanwhile;
    private boolean happened;

    Overtaken(View<Count> view, Runnable meanwhile) {
      this.view = view;
      this.meanwhile = meanwhile;
    }

    @Override
    public String collection() {
      return view.collection();
    }

    @Override
    public Class<Count> type() {
      return view.type();
    }

    @Override
    public List<Change<Count>> changes(Recorded event) {
      return view.changes(event).stream()
          .map(change -> new Change<Count>(change.id(), before -> fold(change, before)))
          .toList();
    }

    private Count fold(Change<Count> change, Count before) {
      if (!happened) {
        happened = true;
        meanwhile.run();
      }
      return change.fold().apply(before);
    }
  }

  private static Projection counting(String name, int form, String mark) {
    return new Projection(name, form, List.of(new Counts(name, mark, event -> false)));
  }

  private static Projection poisoned(String name, Predicate<Recorded> poison) {
    return new Projection(name, 1, List.of(new Counts(name, "x", poison)));
  }

  private Projections on(Projection... projections) {
    return new Projections(
        List.of(projections), log.log(), log.reader(), store.database(), Clock.systemUTC(), meters);
  }

  private long append(String caseId) {
    return log.append(
        CaseStory.of(caseId, "2026-04-15T08:00:00Z", "330106", null).filed().events());
  }

  private Map<String, Long> counts(String collection) {
    return store
        .database()
        .getCollection(collection, Count.class)
        .find()
        .into(new ArrayList<>())
        .stream()
        .collect(Collectors.toMap(Count::id, Count::events));
  }

  private static ProjectionStatus status(Projections projections, String name) {
    return projections.statuses().stream()
        .collect(Collectors.toMap(ProjectionStatus::name, Function.identity()))
        .get(name);
  }

  private static void await(BooleanSupplier condition) throws Exception {
    Instant giveUp = Instant.now().plus(LONG);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(giveUp);
      Thread.sleep(10);
    }
  }

  @Test
  void commitThatCannotBeAppliedStopsItsProjectionLoudlyAndNoOther() throws Exception {
    for (int i = 1; i <= 30; i++) {
      append("c-" + i);
    }
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Projections projections =
        on(
            counting("good", 1, "x"),
            poisoned("bad", event -> broken.get() && event.commit() == 17))) {
      projections.start();
      await(() -> status(projections, "bad").state() == State.RETRYING);
      await(() -> status(projections, "good").applied() == 30);
      ProjectionStatus bad = status(projections, "bad");
      assertThat(bad.applied()).isEqualTo(16);
      assertThat(bad.behind()).isEqualTo(14);
      assertThat(bad.failure().commit()).isEqualTo(17);
      assertThat(bad.failure().message()).contains("cannot be folded");
      assertThat(bad.failure().since()).isCloseTo(Instant.now(), within(LONG));
      assertThat(counts("bad")).hasSize(16);
      assertThat(gauge("redress.projection.failed", "bad")).isEqualTo(1);
      assertThat(gauge("redress.projection.lag", "bad")).isEqualTo(14);
      assertThat(gauge("redress.projection.failed", "good")).isZero();
      assertThat(gauge("redress.projection.lag", "good")).isZero();
      assertThat(projections.awaitApplied(30, Duration.ofMillis(50))).isFalse();
      assertThat(projections.caughtUpTo()).isEqualTo(16);

      broken.set(false);
      assertThat(projections.awaitApplied(30, LONG)).isTrue();
      assertThat(status(projections, "bad"))
          .isEqualTo(new ProjectionStatus("bad", State.RUNNING, 30, 0, null));
      assertThat(counts("bad")).hasSize(30).containsEntry("c-17", 1L);
    }
  }

  private double gauge(String name, String projection) {
    return meters.get(name).tag("projection", projection).gauge().value();
  }

  @Test
  void documentThatIsFurtherIsNotOverwritten() {
    Counts view = new Counts("count", "a", event -> false);
    for (int i = 0; i < 3; i++) {
      append("c-1");
    }
    List<Recorded> events = log.everything();
    ReadModel<Count> late = new ReadModel<>(store.database(), view);
    new ReadModel<>(store.database(), view).apply(batch(events));
    late.apply(batch(events.subList(0, 2)));
    assertThat(counts("count")).containsEntry("c-1", 3L);
  }

  private static EventBatch batch(List<Recorded> events) {
    return new EventBatch(events, events.getLast().commit());
  }

  @ParameterizedTest(name = "with {0} events when it was loaded")
  @ValueSource(ints = {0, 1})
  void documentThatSomebodyElseTookFurtherMeanwhileIsNotOverwritten(int before) {
    for (int i = 0; i < 3; i++) {
      append("c-1");
    }
    List<Recorded> events = log.everything();
    ReadModel<Count> ahead =
        new ReadModel<>(store.database(), new Counts("count", "a", event -> false));
    events.subList(0, before).forEach(event -> ahead.apply(batch(List.of(event))));
    View<Count> overtakenBetweenLoadingAndWriting =
        new Overtaken(new Counts("count", "b", event -> false), () -> ahead.apply(batch(events)));
    ReadModel<Count> late = new ReadModel<>(store.database(), overtakenBetweenLoadingAndWriting);
    assertThatThrownBy(() -> late.apply(batch(events.subList(0, 2))))
        .isInstanceOf(StaleWriter.class);
    assertThat(folds()).isEqualTo("aaa");
    late.apply(batch(events));
    assertThat(folds()).isEqualTo("aaa");
  }

  @Test
  void anotherFormOfTheDocumentsIsMadeFromTheBeginning() throws Exception {
    append("c-1");
    append("c-1");
    try (Projections old = on(counting("count", 1, "a"))) {
      old.start();
      assertThat(old.awaitApplied(2, LONG)).isTrue();
    }
    try (Projections same = on(counting("count", 1, "b"))) {
      same.start();
      append("c-1");
      assertThat(same.awaitApplied(3, LONG)).isTrue();
      assertThat(folds()).isEqualTo("aab");
    }
    try (Projections changed = on(counting("count", 2, "c"))) {
      changed.start();
      assertThat(changed.awaitApplied(3, LONG)).isTrue();
      assertThat(folds()).isEqualTo("ccc");
    }
  }

  private String folds() {
    return store.database().getCollection("count", Count.class).find().first().folds();
  }

  @Test
  void stoppedProjectionsCanBeStartedAgain() throws Exception {
    try (Projections projections = on(counting("count", 1, "x"))) {
      projections.start();
      append("c-1");
      assertThat(projections.awaitApplied(1, LONG)).isTrue();
      projections.stop();
      assertThat(status(projections, "count").state()).isEqualTo(State.STOPPED);
      append("c-2");
      assertThat(counts("count")).hasSize(1);
      projections.start();
      assertThat(projections.awaitApplied(2, LONG)).isTrue();
      assertThat(counts("count")).hasSize(2);
    }
  }

  @Test
  void changingADocumentTwiceByOneEventIsAnError() throws Exception {
    append("c-1");
    View<Count> twice =
        new View<>() {
          @Override
          public String collection() {
            return "twice";
          }

          @Override
          public Class<Count> type() {
            return Count.class;
          }

          @Override
          public List<Change<Count>> changes(Recorded event) {
            Change<Count> change =
                new Change<>("c", before -> new Count("c", event.position(), 1, ""));
            return List.of(change, change);
          }
        };
    try (Projections projections = on(new Projection("twice", 1, List.of(twice)))) {
      projections.start();
      await(() -> status(projections, "twice").state() == State.RETRYING);
      assertThat(status(projections, "twice").failure().message()).contains("twice");
    }
  }

  @Test
  void readModelsThatAreAheadOfTheLogAreAnError() throws Exception {
    append("c-1");
    try (Projections projections = on(counting("count", 1, "x"))) {
      projections.start();
      assertThat(projections.awaitApplied(1, LONG)).isTrue();
    }
    log.close();
    log = OpenLog.in(folder.resolve("another log"));
    try (Projections projections = on(counting("count", 1, "x"))) {
      projections.start();
      await(() -> status(projections, "count").state() == State.RETRYING);
      assertThat(counts("count")).hasSize(1);
    }
  }
}
