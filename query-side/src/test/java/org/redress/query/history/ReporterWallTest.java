package org.redress.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportVerificationExtended;
import org.redress.events.report.Reporter;
import org.redress.query.fixture.LetterStory;
import org.redress.query.projection.Recorded;

class ReporterWallTest {

  private static HistoryEntry entry(DomainEvent event, String role) {
    return ReporterWall.entry(
        new Recorded(
            event,
            "event-1",
            event.getClass().getSimpleName(),
            1,
            0,
            "report-1",
            1,
            Instant.parse("2026-04-20T01:00:00Z"),
            "account-1",
            role,
            "body-1",
            "FileReport"));
  }

  private static Stream<DomainEvent> events() {
    return LetterStory.all().stream()
        .flatMap(List::stream)
        .filter(event -> event instanceof ReportEvent || event instanceof EnforcementEvent);
  }

  @Test
  void nothingThatTheReporterGaveIsShownNotEvenMasked() {
    assertThat(events())
        .isNotEmpty()
        .allSatisfy(event -> {
          Map<String, Object> payload = entry(event, "OFFICER").payload();
          for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(event);
            if (value instanceof Reporter
                || (value instanceof Protected data && data.subject().equals("reporter"))) {
              assertThat(payload).doesNotContainKey(component.getName());
            }
          }
        });
  }

  /** What a reporter gives stands at the top of an event, where the wall looks for it. */
  @Test
  void noEventHidesTheReporterDeeper() {
    assertThat(families().flatMap(type -> Arrays.stream(type.getRecordComponents())))
        .isNotEmpty()
        .allSatisfy(component -> {
          Class<?> type = component.getType();
          assertThat(
                  type.isRecord() && type != Reporter.class && type != Protected.class
                      ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                      : Stream.<Class<?>>empty())
              .noneMatch(inner -> inner == Protected.class || inner == Reporter.class);
        });
  }

  private static Stream<Class<?>> families() {
    return Stream.of(ReportEvent.class, EnforcementEvent.class).flatMap(ReporterWallTest::records);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReporterWallTest::records)
        : Stream.of(type);
  }

  @Test
  void enforcementCaseDoesNotNameItsReport() {
    assertThat(entry(LetterStory.enforcement().getFirst(), "OFFICER").payload())
        .containsKey("enforcementId")
        .doesNotContainKey("reportId");
  }

  @Test
  void accountOfAnOutsiderIsWithheldAndThatOfAnOfficerShown() {
    DomainEvent filed = LetterStory.report().getFirst();

    assertThat(entry(filed, "CONSUMER").actor()).isEqualTo("***");
    assertThat(entry(filed, "CONSUMER").organisation()).isEqualTo("***");
    assertThat(entry(filed, "OFFICER").actor()).isEqualTo("account-1");
  }

  @Test
  void notesOfOfficersAreMasked() {
    var note = new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例");

    assertThat(
            entry(
                    new ReportVerificationExtended(
                        "report-1", Instant.parse("2026-04-20T01:00:00Z"), "head-1", note),
                    "OFFICER")
                .payload())
        .containsEntry("reason", "***");
  }
}
