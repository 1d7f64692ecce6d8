package org.redress.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DECIDED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.CaseSamples.withdraw;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.DisputeRoute;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;

class RefuseComplaintTest {

  private static final List<DisputeRoute> COURT = List.of(DisputeRoute.COURT);

  private static RefuseComplaint telling(List<DisputeRoute> routes) {
    return new RefuseComplaint(CASE, hour(DECIDED), RefusalGround.OTHER_LAW, text("样例:理由"), routes);
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void complaintIsRefusedOnAnyGroundOfTheLaw(RefusalGround ground) {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(DECIDED), ground, text("样例:理由"), COURT))
        .then(
            new ComplaintRefused(
                CASE,
                hour(DECIDED),
                ground,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:理由"),
                COURT));
  }

  @Test
  void refusalWithoutAReasonIsRefused() {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(DECIDED), RefusalGround.OTHER_LAW, text(" "), COURT))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }

  @Test
  void acceptedComplaintIsNotRefusedAfterwards() {
    givenCase(file(), accept())
        .when(new RefuseComplaint(CASE, hour(5), RefusalGround.OTHER_LAW, text("样例:理由"), COURT))
        .thenRefused(ComplaintRefusal.ALREADY_DECIDED, "", null);
  }

  @Test
  void refusalBeforeReceiptIsRefused() {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(-1), RefusalGround.OTHER_LAW, text("样例:理由"), COURT))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void everyOtherWayIsToldOnce() {
    var refused =
        givenCase(file())
            .when(
                telling(List.of(DisputeRoute.COURT, DisputeRoute.NEGOTIATION, DisputeRoute.COURT)))
            .thenOne(ComplaintRefused.class);

    assertThat(refused.otherRoutes()).containsExactly(DisputeRoute.COURT, DisputeRoute.NEGOTIATION);
  }

  @Test
  void refusalThatNamesNoOtherWayIsRefused() {
    givenCase(file())
        .when(telling(List.of()))
        .thenRefused(
            ComplaintRefusal.OTHER_ROUTES_NOT_TOLD, "otherRoutes", "at least one of the five");
  }

  @Test
  void importedRefusalMayNotSayWhatWasTold() {
    givenCase(FilingSample.imported().command())
        .when(telling(List.of()))
        .thenOne(ComplaintRefused.class);
  }

  @Test
  void withdrawnComplaintIsNotDecided() {
    givenCase(file(), withdraw()).when(telling(COURT)).thenNotIn("WITHDRAWN", "FILED or PICKED_UP");
  }
}
