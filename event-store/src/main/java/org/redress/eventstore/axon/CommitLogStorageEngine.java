package org.redress.eventstore.axon;

import static org.axonframework.common.BuilderUtils.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.DuplicateEventId;
import org.redress.eventstore.Position;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.Receipt;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.StreamConflict;
import org.redress.eventstore.UniqueKeyTaken;
import tools.jackson.databind.JsonNode;

/**
 * Axon's storage engine on a {@link CommitLog}. All events of one unit of work become one commit. A
 * tracking token is the {@link Position} of the last event read, so it may point inside a commit
 * and reading goes on from there.
 *
 * <p>A taken stream version becomes Axon's {@code ConcurrencyException}, or {@code
 * AggregateStreamCreationException} for version 0; {@link UniqueKeyTaken} passes as it is; any
 * other failure of the log becomes an {@code EventStoreException}.
 */
public final class CommitLogStorageEngine extends BatchingEventStorageEngine {

  /** Metadata key whose value becomes the commit's unique key. */
  public static final String UNIQUE_KEY = "uniqueKey";

  /** Resource of the root unit of work under which the {@link Receipt} is left after an append. */
  public static final String RECEIPT = CommitLogStorageEngine.class.getName() + ".receipt";

  private static final GlobalSequenceTrackingToken BEFORE_THE_FIRST =
      new GlobalSequenceTrackingToken(Position.of(1, 0) - 1);

  private final CommitLog log;
  private final AxonSnapshots snapshots;
  private final CommitTranslator translator;

  private CommitLogStorageEngine(Builder builder) {
    super(builder);
    this.log = builder.log;
    this.snapshots = new AxonSnapshots(builder.snapshots);
    this.translator = new CommitTranslator(builder.names);
  }

  /** Starts the description of an engine on a log. */
  public static Builder builder(CommitLog log, SnapshotStore snapshots) {
    return new Builder(log, snapshots);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    try {
      Receipt receipt = log.append(translator.commit(events, serializer));
      if (CurrentUnitOfWork.isStarted()) {
        CurrentUnitOfWork.get().root().resources().put(RECEIPT, receipt);
      }
    } catch (UniqueKeyTaken e) {
      throw e;
    } catch (StreamConflict e) {
      handlePersistenceException(e, last(events, event -> isAt(event, e.stream(), e.version())));
    } catch (DuplicateEventId e) {
      handlePersistenceException(e, last(events, m -> m.getIdentifier().equals(e.eventId())));
    } catch (CommitLogException e) {
      throw new EventStoreException(e.getMessage(), e);
    }
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    long position = position(lastToken);
    List<LoggedEvent> events = new ArrayList<>();
    // The token may point inside its commit, so reading starts with that commit once more.
    long after = Math.max(0, Position.commit(position) - 1);
    while (events.size() < batchSize) {
      List<RawCommit> page = log.read(after, batchSize);
      if (page.isEmpty()) {
        break;
      }
      page.forEach(raw -> collect(raw, position, batchSize, events));
      after = page.getLast().number();
    }
    return events;
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
    List<DomainEventData<JsonNode>> events = new ArrayList<>();
    for (StoredEvent event : log.readStream(aggregateIdentifier, firstSequenceNumber, batchSize)) {
      if (translator.loggedEvent(event, () -> commit(event.commit()))
          instanceof LoggedDomainEvent domainEvent) {
        events.add(domainEvent);
      }
    }
    return events;
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    OptionalLong version = log.lastVersion(aggregateIdentifier);
    return version.isPresent() ? Optional.of(version.getAsLong()) : Optional.empty();
  }

  @Override
  public TrackingToken createTailToken() {
    return BEFORE_THE_FIRST;
  }

  @Override
  public TrackingToken createHeadToken() {
    long head = log.head();
    return head == 0 ? BEFORE_THE_FIRST : endOf(commit(head));
  }

  /**
   * The token after which reading begins with the first event made at or after the instant. A
   * commit is never recorded before its events were made, so the recorded times tell where to begin
   * the search.
   */
  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    long head = log.head();
    for (long number = log.firstCommitAtOrAfter(dateTime); number <= head; number++) {
      for (StoredEvent event : commit(number).events()) {
        if (!event.time().isBefore(dateTime)) {
          return new GlobalSequenceTrackingToken(event.position() - 1);
        }
      }
    }
    return createHeadToken();
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    snapshots.store(snapshot, serializer);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return snapshots.newest(aggregateIdentifier).stream();
  }

  private void collect(RawCommit raw, long after, int limit, List<LoggedEvent> events) {
    if (events.size() >= limit) {
      return;
    }
    StoredCommit commit = raw.parse();
    commit.events().stream()
        .filter(event -> event.position() > after)
        .limit(limit - events.size())
        .map(event -> translator.loggedEvent(event, () -> commit))
        .forEach(events::add);
  }

  private StoredCommit commit(long number) {
    return log.commit(number)
        .orElseThrow(() -> new CommitLogException("Commit " + number + " is missing"))
        .parse();
  }

  private static TrackingToken endOf(StoredCommit commit) {
    return new GlobalSequenceTrackingToken(commit.events().getLast().position());
  }

  private static long position(@Nullable TrackingToken token) {
    if (token == null) {
      return BEFORE_THE_FIRST.getGlobalIndex();
    }
    if (token instanceof GlobalSequenceTrackingToken sequence) {
      return sequence.getGlobalIndex();
    }
    throw new IllegalArgumentException("Not a token of this log: " + token);
  }

  private static boolean isAt(EventMessage<?> event, String stream, long version) {
    return event instanceof DomainEventMessage<?> domain
        && domain.getAggregateIdentifier().equals(stream)
        && domain.getSequenceNumber() == version;
  }

  private static EventMessage<?> last(
      List<? extends EventMessage<?>> events, Predicate<EventMessage<?>> wanted) {
    return events.reversed().stream()
        .filter(wanted)
        .findFirst()
        .<EventMessage<?>>map(event -> event)
        .orElseGet(events::getFirst);
  }

  /** How an engine is to be made; the event and the snapshot serializer are required. */
  public static final class Builder extends BatchingEventStorageEngine.Builder {

    private final CommitLog log;
    private final SnapshotStore snapshots;
    private EventNames names = EventNames.javaNames();
    private @Nullable Serializer eventSerializer;

    private Builder(CommitLog log, SnapshotStore snapshots) {
      this.log = log;
      this.snapshots = snapshots;
      persistenceExceptionResolver(
          e -> e instanceof StreamConflict || e instanceof DuplicateEventId);
    }

    /** Names of events in the log; Java class names by default. */
    public Builder names(EventNames names) {
      this.names = names;
      return this;
    }

    @Override
    public Builder eventSerializer(Serializer serializer) {
      super.eventSerializer(serializer);
      eventSerializer = serializer;
      return this;
    }

    @Override
    public Builder snapshotSerializer(Serializer serializer) {
      super.snapshotSerializer(serializer);
      return this;
    }

    @Override
    public Builder upcasterChain(EventUpcaster upcasters) {
      super.upcasterChain(upcasters);
      return this;
    }

    @Override
    public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
      super.persistenceExceptionResolver(resolver);
      return this;
    }

    @Override
    public Builder snapshotFilter(SnapshotFilter filter) {
      super.snapshotFilter(filter);
      return this;
    }

    @Override
    public Builder batchSize(int events) {
      super.batchSize(events);
      return this;
    }

    @Override
    protected void validate() {
      super.validate();
      assertThat(
          eventSerializer,
          serializer -> serializer != null && serializer.canSerializeTo(JsonNode.class),
          "Commits are JSON: the event serializer has to write and read tools.jackson.databind.JsonNode");
    }

    /** Makes the engine. */
    public CommitLogStorageEngine build() {
      return new CommitLogStorageEngine(this);
    }
  }
}
