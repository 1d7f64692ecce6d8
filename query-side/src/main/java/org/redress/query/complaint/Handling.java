package org.redress.query.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.DisputeRoute;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;

/**
 * How a complaint was handled so far.
 *
 * @param stage where it stands
 * @param officer officer responsible, null when nobody is
 * @param pickedUpAt when an officer picked it up, null when nobody did
 * @param decidedAt when it was accepted or refused, null before that
 * @param refusalGround ground of the refusal, null when it was not refused
 * @param otherRoutes other ways told with the refusal; empty when it was not refused or the record
 *     does not say
 * @param withdrawnAt when it was withdrawn, null when it was not
 * @param closedAt when it was last closed, null while it is open
 * @param outcome how it ended, null while it is open
 * @param sourceResult result code of the imported record in its own words, null for live work
 * @param reopenedCount how often it was taken up again after closing
 */
public record Handling(
    CaseStage stage,
    @Nullable String officer,
    @Nullable Instant pickedUpAt,
    @Nullable Instant decidedAt,
    @Nullable RefusalGround refusalGround,
    List<DisputeRoute> otherRoutes,
    @Nullable Instant withdrawnAt,
    @Nullable Instant closedAt,
    @Nullable ClosingOutcome outcome,
    @Nullable String sourceResult,
    int reopenedCount) {

  /** A complaint that was just received. */
  static final Handling RECEIVED =
      new Handling(CaseStage.FILED, null, null, null, null, List.of(), null, null, null, null, 0);

  Handling pickedUp(String byOfficer, Instant at) {
    return new Handling(
        CaseStage.PICKED_UP,
        byOfficer,
        at,
        decidedAt,
        refusalGround,
        otherRoutes,
        withdrawnAt,
        closedAt,
        outcome,
        sourceResult,
        reopenedCount);
  }

  Handling accepted(Instant at) {
    return decided(CaseStage.ACCEPTED, null, List.of(), at);
  }

  Handling refused(RefusalGround ground, List<DisputeRoute> routes, Instant at) {
    return decided(CaseStage.REFUSED, ground, routes, at);
  }

  private Handling decided(
      CaseStage newStage, @Nullable RefusalGround ground, List<DisputeRoute> routes, Instant at) {
    return new Handling(
        newStage,
        officer,
        pickedUpAt,
        at,
        ground,
        routes,
        withdrawnAt,
        closedAt,
        outcome,
        sourceResult,
        reopenedCount);
  }

  Handling withdrawn(Instant at) {
    return new Handling(
        CaseStage.WITHDRAWN,
        officer,
        pickedUpAt,
        decidedAt,
        refusalGround,
        otherRoutes,
        at,
        closedAt,
        outcome,
        sourceResult,
        reopenedCount);
  }

  Handling closed(ClosingOutcome how, @Nullable String inWordsOfTheSource, Instant at) {
    return new Handling(
        CaseStage.CLOSED,
        officer,
        pickedUpAt,
        decidedAt,
        refusalGround,
        otherRoutes,
        withdrawnAt,
        at,
        how,
        inWordsOfTheSource,
        reopenedCount);
  }

  Handling reopened() {
    return new Handling(
        CaseStage.ACCEPTED,
        officer,
        pickedUpAt,
        decidedAt,
        refusalGround,
        otherRoutes,
        withdrawnAt,
        null,
        null,
        sourceResult,
        reopenedCount + 1);
  }
}
