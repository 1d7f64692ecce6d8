package org.redress.command.automation;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.redress.command.CommandDesk;

/**
 * All automations, each following the log from its first commit with a position of its own. What
 * one cannot do yet it tries again, and waits with everything after it.
 */
public final class Automations implements AutoCloseable {

  private static final List<Automation<?>> ALL =
      List.of(
          new WhenMediationSettledThenAgreeRefund(),
          new WhenComplaintClosedThenSendSurvey(),
          new WhenOdrTimePassedThenFallBack());

  private static final int EVENTS_PER_POSITION = 64;

  /**
   * How long a processor waits for events before it renews its claim, and how soon it asks for one.
   */
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<TrackingEventProcessor> processors;

  /**
   * Makes them without starting them.
   *
   * @param log where events come from
   * @param positions how far each has come, and which process works on it
   * @param clock when a command reaches the desk
   */
  public Automations(
      StreamableMessageSource<TrackedEventMessage<?>> log,
      TokenStore positions,
      CommandDesk desk,
      InstantSource clock) {
    processors =
        ALL.stream()
            .map(automation ->
                processor(
                    automation.name(),
                    new AutomaticWork<>(automation, desk, threads, clock),
                    log,
                    positions))
            .toList();
  }

  /** Starts following the log. */
  public void start() {
    processors.forEach(TrackingEventProcessor::start);
  }

  /** Names of those that failed at their last try and wait for the next. */
  public List<String> failing() {
    return processors.stream()
        .filter(processor ->
            processor.processingStatus().values().stream()
                .anyMatch(EventTrackerStatus::isErrorState))
        .map(TrackingEventProcessor::getName)
        .toList();
  }

  /** Stops after the event in hand; the rest is done after the next start. */
  @Override
  public void close() {
    processors.forEach(TrackingEventProcessor::shutDown);
    threads.close();
  }

  private static TrackingEventProcessor processor(
      String name,
      AutomaticWork<?> work,
      StreamableMessageSource<TrackedEventMessage<?>> log,
      TokenStore positions) {
    return TrackingEventProcessor.builder()
        .name(name)
        .eventHandlerInvoker(work)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(log)
        .tokenStore(positions)
        .transactionManager(NoTransactionManager.INSTANCE)
        .trackingEventProcessorConfiguration(
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andBatchSize(EVENTS_PER_POSITION)
                .andEventAvailabilityTimeout(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)
                .andTokenClaimInterval(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS))
        .build();
  }
}
