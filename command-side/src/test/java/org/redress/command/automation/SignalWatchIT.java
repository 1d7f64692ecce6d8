package org.redress.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.ChinaTime;
import org.redress.command.Samples;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.desk.OpenDesk;
import org.redress.command.signal.PublishSignalSettings;
import org.redress.events.Classification;
import org.redress.events.complaint.Respondent;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeMethod;
import org.redress.events.signal.SurgeSettings;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredEvent;

class SignalWatchIT {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate BURST = LocalDate.of(2026, 4, 17);
  private static final Clock DAY_AFTER = at(BURST.plusDays(1));

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void burstIsFoundOnceAndOnlyAfterItsDay() {
    settings(START);
    quietWeeks();
    file(BURST, 8, "M-OTHER-");
    open.side().signalWatch(at(BURST)).look();
    assertThat(raised()).isEmpty();

    open.side().signalWatch(DAY_AFTER).look();
    List<StoredEvent> found = raised();
    open.restart();
    open.side().signalWatch(DAY_AFTER).look();

    assertThat(found)
        .extracting(event -> event.payload().path("dimension").asString())
        .containsExactlyInAnyOrder("OBJECT_CLASS", "PROBLEM_CLASS");
    assertThat(found)
        .allSatisfy(event -> {
          assertThat(event.name()).isEqualTo("SurgeSignalRaised");
          assertThat(event.payload().path("day").asString()).isEqualTo("2026-04-17");
          assertThat(event.payload().path("count").asInt()).isEqualTo(9);
          assertThat(event.payload().path("caseIds").size()).isEqualTo(9);
          assertThat(event.payload().path("probability").asDouble()).isLessThan(0.001);
        });
    assertThat(raised()).hasSameSizeAs(found);
    assertThat(open.commit(found.getFirst().commit()).context())
        .containsEntry("role", "AUTOMATION")
        .containsEntry("command", "RaiseSurgeSignal");
  }

  @Test
  void manyComplaintsAboutOneOperatorAreSuspectedOnceInAWindow() {
    settings(START);
    for (int day = 0; day < 6; day++) {
      file(BURST.minusDays(5L - day), 1, null);
    }
    open.side().signalWatch(at(BURST.plusDays(3))).look();

    List<StoredEvent> found = raised();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().name()).isEqualTo("GroupSignalRaised");
    assertThat(found.getFirst().payload().path("basis").asString()).isEqualTo("SAME_OPERATOR");
    assertThat(found.getFirst().payload().path("count").asInt()).isEqualTo(5);
  }

  @Test
  void nothingIsLookedForBeforeSettingsArePublished() {
    quietWeeks();
    file(BURST, 20, null);
    open.side().signalWatch(DAY_AFTER).look();
    settings(BURST.plusDays(1));
    open.side().signalWatch(DAY_AFTER).look();

    assertThat(raised()).isEmpty();
  }

  @Test
  void lookingInTheBackgroundEndsWithTheWriteSide() {
    var watch = open.side().watchSignals(DAY_AFTER);
    open.side().close();

    assertThat(watch.failure()).isNull();
  }

  private void settings(LocalDate from) {
    open.desk()
        .submit(
            new PublishSignalSettings(
                noon(from),
                from,
                new SurgeSettings(SurgeMethod.NEGATIVE_BINOMIAL_TAIL, 8, 1, 0, 0, 8, 1_000, 3),
                new GroupSettings(7, 5, 20),
                "样例:会议纪要"),
            Samples.plain());
  }

  /** One complaint a day from the first day to the day of the burst, about different operators. */
  private void quietWeeks() {
    for (LocalDate day = START; !day.isAfter(BURST); day = day.plusDays(1)) {
      file(day, 1, "M-QUIET-" + day + '-');
    }
  }

  private void file(LocalDate day, int cases, @Nullable String merchant) {
    for (int i = 1; i <= cases; i++) {
      String id = "C-" + day + '-' + i + (merchant == null ? "" : merchant.length());
      open.desk().submit(complaint(id, noon(day), merchant == null), Samples.plain());
    }
  }

  private static FileComplaint complaint(String id, Instant at, boolean sameOperator) {
    FileComplaint sample = Samples.file(id);
    Respondent known = sample.respondent();
    return new FileComplaint(
        id,
        at,
        sample.channel(),
        sample.complainant(),
        new Respondent(known.name(), known.address(), null, sameOperator ? "MX-1" : null, null),
        sample.region(),
        new Classification("12315", "质量"),
        new Classification("12315", "家用电器"),
        sample.facts(),
        sample.remedies(),
        sample.claimed(),
        sample.publicityConsent(),
        sample.entrustConsent(),
        null);
  }

  private List<StoredEvent> raised() {
    List<StoredEvent> found = new ArrayList<>();
    for (RawCommit commit : open.log().read(0, 10_000)) {
      commit.parse().events().stream()
          .filter(event -> event.name().endsWith("SignalRaised"))
          .forEach(found::add);
    }
    return found;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ChinaTime.ZONE).toInstant();
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(noon(day), ZoneOffset.UTC);
  }
}
