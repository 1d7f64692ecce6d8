package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.signal.AcknowledgeSignal;
import org.redress.command.signal.DismissSignal;
import org.redress.command.signal.PublishSignalSettings;
import org.redress.command.signal.ReportSignalUp;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeSettings;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about early warning. */
@Controller
public final class SignalMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public SignalMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Publishes settings. */
  @MutationMapping
  MutationResult publishSignalSettings(
      @Argument PublishSignalSettingsInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishSignalSettings(
                at, input.validFrom(), input.surge(), input.group(), input.basis()));
  }

  /** Takes a signal on. */
  @MutationMapping
  MutationResult acknowledgeSignal(
      @Argument AcknowledgeSignalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new AcknowledgeSignal(input.signalId(), at, input.note(), input.groupId()));
  }

  /** Dismisses a signal. */
  @MutationMapping
  MutationResult dismissSignal(
      @Argument DismissSignalInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new DismissSignal(input.signalId(), at, input.reason()));
  }

  /** Reports a signal to a superior authority. */
  @MutationMapping
  MutationResult reportSignalUp(
      @Argument ReportSignalUpInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReportSignalUp(
                input.signalId(), at, input.superiorId(), new PersonalText(input.summary())));
  }

  /** Input of {@code publishSignalSettings}. */
  record PublishSignalSettingsInput(
      LocalDate validFrom,
      @Nullable SurgeSettings surge,
      @Nullable GroupSettings group,
      String basis,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code acknowledgeSignal}. */
  record AcknowledgeSignalInput(
      String signalId,
      String note,
      @Nullable String groupId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code dismissSignal}. */
  record DismissSignalInput(
      String signalId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reportSignalUp}. */
  record ReportSignalUpInput(
      String signalId,
      String superiorId,
      String summary,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
