package org.redress.command.oversight;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.FiledCase;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.oversight.OversightState.Closed;
import org.redress.command.oversight.OversightState.Demand;
import org.redress.command.oversight.OversightState.NotReviewed;
import org.redress.command.oversight.OversightState.Open;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.OversightEvent;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.RectificationReported;
import org.redress.events.oversight.ReviewClosed;
import org.redress.events.oversight.ReviewOpened;

/** Decides what is asked about looking into the handling of a case. Pure and total. */
public final class OversightDecider {

  private static final String NONE_OPEN = "a case with an open review";

  private OversightDecider() {}

  /** Before anybody looked into the case. */
  public static OversightState initial() {
    return new NotReviewed();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param filed the case, null when none was filed under the id
   */
  public static Decision<OversightEvent> decide(
      OversightCommand command, OversightState state, @Nullable FiledCase filed) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case OpenOversightReview c -> open(c, state, filed);
              case RecordFinding c -> byItsBody(c, state, review -> record(c, review));
              case DemandRectification c -> byItsBody(c, state, review -> demand(c, review));
              case ReportRectification c -> whileOpen(c, state, review -> report(c, review));
              case CloseOversightReview c -> byItsBody(c, state, review -> close(c, review));
            });
  }

  private static Decision<OversightEvent> open(
      OpenOversightReview c, OversightState state, @Nullable FiledCase filed) {
    if (filed == null) {
      return Decision.refuse(
          Refusal.of(InputRefusal.CASE_UNKNOWN, "caseId", "the id of a case that was filed"));
    }
    return switch (state) {
      case NotReviewed _ -> open(c, filed, 1, filed.filedAt());
      case Closed closed -> open(c, filed, closed.reviews() + 1, closed.since());
      case Open open ->
          Decision.refuse(
              Refusal.of(
                      OversightRefusal.REVIEW_ALREADY_OPEN,
                      "caseId",
                      "a case without an open review")
                  .with("review", open.reviewId()));
    };
  }

  private static Decision<OversightEvent> open(
      OpenOversightReview c, FiledCase filed, int number, Instant earliest) {
    return Decision.unless(
        () ->
            new ReviewOpened(
                c.streamId(),
                c.occurredAt(),
                "V" + number,
                c.caseId(),
                filed.region(),
                c.officeId(),
                c.actingFor(),
                c.reasons().stream().distinct().toList()),
        idIsWellFormed("officeId", c.officeId()),
        entriesMeet("reasons", c.reasons(), (_, _) -> null),
        TimeRules.notBefore(c.occurredAt(), earliest));
  }

  private static Decision<OversightEvent> record(RecordFinding c, Open review) {
    return Decision.unless(
        () ->
            new FindingRecorded(
                c.streamId(),
                c.occurredAt(),
                review.reviewId(),
                "F" + (review.findings() + 1),
                c.finding(),
                c.article()),
        saysSomething("finding", c.finding(), LONG_TEXT),
        saysSomething("article", c.article(), SHORT_TEXT));
  }

  private static Decision<OversightEvent> demand(DemandRectification c, Open review) {
    return Decision.unless(
        () ->
            new RectificationDemanded(
                c.streamId(),
                c.occurredAt(),
                review.reviewId(),
                "Z" + (review.demands().size() + 1),
                c.findingId(),
                c.demand(),
                c.dueOn()),
        findingIsKnown(c, review),
        saysSomething("demand", c.demand(), LONG_TEXT),
        TimeRules.dayIsRecordable("dueOn", c.dueOn()),
        dueNotBeforeDemanded(c));
  }

  private static @Nullable Refusal findingIsKnown(DemandRectification c, Open review) {
    for (int number = 1; number <= review.findings(); number++) {
      if (c.findingId().equals("F" + number)) {
        return null;
      }
    }
    return Refusal.of(
        OversightRefusal.FINDING_UNKNOWN,
        "findingId",
        review.findings() == 0 ? "a finding of the review" : "F1 to F" + review.findings());
  }

  private static @Nullable Refusal dueNotBeforeDemanded(DemandRectification c) {
    var demandedOn = ChinaTime.dayOf(c.occurredAt());
    return c.dueOn().isBefore(demandedOn)
        ? Refusal.of(
            OversightRefusal.RECTIFICATION_DUE_TOO_EARLY, "dueOn", "not before " + demandedOn)
        : null;
  }

  private static Decision<OversightEvent> report(ReportRectification c, Open review) {
    if (!c.actingFor().equals(review.officeId())) {
      return Decision.refuse(Refusal.of(OversightRefusal.REVIEW_OF_ANOTHER_OFFICE, null));
    }
    Demand demand =
        review.demands().stream()
            .filter(known -> known.id().equals(c.rectificationId()))
            .findFirst()
            .orElse(null);
    if (demand == null) {
      return Decision.refuse(
          Refusal.of(
              OversightRefusal.RECTIFICATION_UNKNOWN, "rectificationId", "a demand of the review"));
    }
    return Decision.unless(
        () ->
            new RectificationReported(
                c.streamId(),
                c.occurredAt(),
                review.reviewId(),
                demand.id(),
                c.report(),
                demand.dueOn(),
                ChinaTime.dayOf(c.occurredAt()).isAfter(demand.dueOn())),
        demand.reported()
            ? Refusal.of(
                OversightRefusal.RECTIFICATION_ALREADY_REPORTED,
                "rectificationId",
                "a demand without a report")
            : null,
        saysSomething("report", c.report(), LONG_TEXT));
  }

  private static Decision<OversightEvent> close(CloseOversightReview c, Open review) {
    return Decision.unless(
        () ->
            new ReviewClosed(
                c.streamId(), c.occurredAt(), review.reviewId(), c.outcome(), c.conclusion()),
        saysSomething("conclusion", c.conclusion(), LONG_TEXT),
        outcomeFits(c, review));
  }

  private static @Nullable Refusal outcomeFits(CloseOversightReview c, Open review) {
    return switch (c.outcome()) {
      case NOTHING_FOUND ->
          review.findings() == 0
              ? null
              : Refusal.of(
                  OversightRefusal.FINDINGS_ON_RECORD, "outcome", "RECTIFIED or NOT_RECTIFIED");
      case RECTIFIED ->
          review.outstanding().isEmpty()
              ? null
              : Refusal.of(OversightRefusal.RECTIFICATION_OUTSTANDING, "outcome", "NOT_RECTIFIED")
                  .with("demands", String.join(", ", review.outstanding()));
      case NOT_RECTIFIED ->
          review.demands().isEmpty()
              ? Refusal.of(
                  OversightRefusal.NOTHING_DEMANDED, "outcome", "NOTHING_FOUND or RECTIFIED")
              : null;
    };
  }

  private static Decision<OversightEvent> byItsBody(
      OversightCommand c, OversightState state, Function<Open, Decision<OversightEvent>> further) {
    return whileOpen(
        c,
        state,
        review ->
            c.actingFor().equals(review.body())
                ? further.apply(review)
                : Decision.refuse(
                    Refusal.of(OversightRefusal.REVIEW_OF_ANOTHER_BODY, review.body())));
  }

  private static Decision<OversightEvent> whileOpen(
      OversightCommand c, OversightState state, Function<Open, Decision<OversightEvent>> further) {
    return switch (state) {
      case Open review ->
          Decision.unless(
              TimeRules.notBefore(c.occurredAt(), review.since()), () -> further.apply(review));
      case NotReviewed _, Closed _ ->
          Decision.refuse(Refusal.of(OversightRefusal.REVIEW_NOT_OPEN, "caseId", NONE_OPEN));
    };
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static OversightState evolve(OversightState state, OversightEvent event) {
    return switch (state) {
      case NotReviewed _ -> event instanceof ReviewOpened e ? Open.of(e, 1) : state;
      case Closed closed ->
          event instanceof ReviewOpened e ? Open.of(e, closed.reviews() + 1) : state;
      case Open open ->
          switch (event) {
            case ReviewOpened _ -> open;
            case FindingRecorded e -> open.with(e);
            case RectificationDemanded e -> open.with(e);
            case RectificationReported e -> open.reported(e.rectificationId(), e.occurredAt());
            case ReviewClosed e -> new Closed(open.reviews(), e.occurredAt());
          };
    };
  }
}
