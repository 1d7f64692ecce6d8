package org.redress.command.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.FixedValueRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.redress.command.CommandDesk;
import org.redress.command.Rankings;
import org.redress.command.analysis.AnalysisPrinter;
import org.redress.command.automation.Automations;
import org.redress.command.automation.DeadlineWatch;
import org.redress.command.automation.SignalWatch;
import org.redress.command.law.LawData;
import org.redress.command.law.Rulebook;
import org.redress.events.DomainEvent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.axon.CommitLogStorageEngine;
import org.redress.eventstore.axon.EventNames;
import org.redress.eventstore.axon.EventStores;
import org.redress.eventstore.axon.FencedTokenStore;
import org.redress.eventstore.claim.ClaimTable;
import org.redress.eventstore.json.EventCodec;

/** The whole write side on one log, put together by hand. Close it before the log. */
public final class CommandSide implements AutoCloseable {

  /** Events of a stream that are read at most beyond its newest snapshot, unless told otherwise. */
  public static final int DEFAULT_SNAPSHOT_EVERY = 100;

  /** Revision of every event's form; an event that changes its form gets an upcaster. */
  private static final String EVENT_REVISION = "1";

  /** How long after a crash another process waits with the automations. */
  private static final Duration AUTOMATION_LEASE = Duration.ofSeconds(5);

  private final EmbeddedEventStore store;
  private final ExecutorService background;
  private final CommandDesk desk;
  private final CommitLog log;
  private final EventCodec codec;
  private @Nullable Automations automations;
  private @Nullable DeadlineWatch deadlines;
  private @Nullable SignalWatch signals;

  private CommandSide(Builder builder) {
    store = EventStores.on(engine(builder));
    background = Executors.newVirtualThreadPerTaskExecutor();
    desk = desk(builder);
    log = builder.log;
    codec = builder.codec;
  }

  /** Starts the assembly on a log. */
  public static Builder on(CommitLog log, SnapshotStore snapshots, EventCodec codec) {
    return new Builder(log, snapshots, codec);
  }

  /** The door for commands. */
  public CommandDesk desk() {
    return desk;
  }

  /**
   * Lets the service act by itself from now on, beginning where it stopped the last time. A process
   * that only imports leaves this out: the next one that serves catches up.
   *
   * @param claims where the positions stand
   */
  public Automations startAutomations(ClaimTable claims, Clock clock) {
    var positions = new FencedTokenStore(claims, clock, AUTOMATION_LEASE);
    automations = new Automations(store, positions, desk, clock);
    automations.start();
    return automations;
  }

  /**
   * Lets deadlines that pass get on the record from now on, those first that passed while nothing
   * ran.
   */
  public DeadlineWatch watchDeadlines(Clock clock) {
    deadlines = deadlineWatch(clock);
    deadlines.start();
    return deadlines;
  }

  /** What looks after deadlines, for one look; nothing runs in the background. */
  public DeadlineWatch deadlineWatch(Clock clock) {
    return new DeadlineWatch(log, codec, desk, clock);
  }

  /** Lets early warning look at every day that is over from now on. */
  public SignalWatch watchSignals(Clock clock) {
    signals = signalWatch(clock);
    signals.start();
    return signals;
  }

  /** What looks for signals, for one look; nothing runs in the background. */
  public SignalWatch signalWatch(Clock clock) {
    return new SignalWatch(log, codec, desk, clock);
  }

  /** Ends what goes on in the background. Nothing is lost: all facts are in the log. */
  @Override
  public void close() {
    if (signals != null) {
      signals.close();
    }
    if (deadlines != null) {
      deadlines.close();
    }
    if (automations != null) {
      automations.close();
    }
    background.close();
    store.shutDown();
  }

  private CommandDesk desk(Builder builder) {
    var bus = SimpleCommandBus.builder().build();
    Rankings rankings = new LogRankings(builder.log, builder.codec);
    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(Message::getMetaData));
    var snapshots =
        new EventCountSnapshotTriggerDefinition(
            snapshotter(builder, rankings), builder.snapshotEvery);
    bus.subscribe(
        OrderHandler.NAME,
        new OrderHandler(
            new Aggregates(store, snapshots, builder.rulebook, rankings, builder.analysisPrinter)));
    return new AxonCommandDesk(bus, builder.log, new CommandMetrics(builder.meters));
  }

  private Snapshotter snapshotter(Builder builder, Rankings rankings) {
    ParameterResolverFactory parameters =
        Aggregates.parameters(store, builder.rulebook, rankings, builder.analysisPrinter);
    return AggregateSnapshotter.builder()
        .eventStore(store)
        .executor(background)
        .parameterResolverFactory(parameters)
        .aggregateFactories(
            Snapshots.AGGREGATES.stream()
                .<AggregateFactory<?>>map(type -> factory(type, parameters))
                .toList())
        .build();
  }

  /**
   * The factory's own constructor would know only the parameters that Axon can resolve by itself.
   */
  private static <T> AggregateFactory<T> factory(
      Class<T> type, ParameterResolverFactory parameters) {
    return new GenericAggregateFactory<>(
        AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters));
  }

  private static CommitLogStorageEngine engine(Builder builder) {
    return CommitLogStorageEngine.builder(builder.log, builder.snapshots)
        .eventSerializer(eventSerializer())
        .snapshotSerializer(Snapshots.serializer())
        .snapshotFilter(Snapshots.filter())
        .names(
            EventNames.of(
                builder.codec,
                event -> event instanceof DomainEvent fact ? fact.occurredAt() : null))
        .build();
  }

  private static Serializer eventSerializer() {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(EventCodec::configure)
        .revisionResolver(new FixedValueRevisionResolver(EVENT_REVISION))
        .build();
  }

  /** What the write side is made of. */
  public static final class Builder {

    private final CommitLog log;
    private final SnapshotStore snapshots;
    private final EventCodec codec;
    private MeterRegistry meters = new SimpleMeterRegistry();
    private int snapshotEvery = DEFAULT_SNAPSHOT_EVERY;
    private Rulebook rulebook = LawData.bundled();
    private AnalysisPrinter analysisPrinter = new NothingToPrint();

    private Builder(CommitLog log, SnapshotStore snapshots, EventCodec codec) {
      this.log = log;
      this.snapshots = snapshots;
      this.codec = codec;
    }

    /** Where metrics go; nowhere by default. */
    public Builder meters(MeterRegistry registry) {
      meters = registry;
      return this;
    }

    /** After how many events of a stream a snapshot of it is taken, at least 1. */
    public Builder snapshotEvery(int events) {
      snapshotEvery = events;
      return this;
    }

    /** Regimes, calendars and settings; what comes with the program by default. */
    public Builder rulebook(Rulebook rules) {
      rulebook = rules;
      return this;
    }

    /** What prints analysis reports; by default there is no figure that a report could show. */
    public Builder analysisPrinter(AnalysisPrinter printer) {
      analysisPrinter = printer;
      return this;
    }

    /** Puts the write side together. */
    public CommandSide build() {
      return new CommandSide(this);
    }
  }
}
