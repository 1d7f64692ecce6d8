package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.NOTICED;
import static org.redress.command.ProceedingSamples.SESSION;
import static org.redress.command.ProceedingSamples.giveNotice;
import static org.redress.command.Spec.givenCase;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.NoticeWay;
import org.redress.events.mediation.MediationNoticeGiven;

class GiveMediationNoticeTest {

  private static GiveMediationNotice notice(Instant sessionAt, String place, int recusalDays) {
    return new GiveMediationNotice(
        CASE, hour(NOTICED), sessionAt, place, List.of(MEDIATOR), recusalDays, NoticeWay.PHONE);
  }

  @Test
  void noticeTellsTimePlaceAndMediators() {
    givenCase(file(), accept(), openMediation())
        .when(giveNotice())
        .then(
            new MediationNoticeGiven(
                CASE,
                hour(NOTICED),
                "M1",
                hour(SESSION),
                "样例调解室",
                List.of(MEDIATOR),
                3,
                NoticeWay.SMS));
  }

  @Test
  void noticeOfASessionThatIsNotAheadIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(notice(hour(NOTICED), "样例调解室", 3))
        .thenRefused(MediationRefusal.NOTICE_NOT_IN_ADVANCE, "sessionAt", "after " + hour(NOTICED));
  }

  @Test
  void importedNoticeKeepsItsOddTime() {
    givenCase(FilingSample.imported().command(), accept(), openMediation())
        .when(notice(hour(NOTICED - 1), "样例调解室", 3))
        .thenOne(MediationNoticeGiven.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 366})
  void numberOfDaysThatNoNoticeNamesIsRefused(int days) {
    givenCase(file(), accept(), openMediation())
        .when(notice(hour(SESSION), "样例调解室", days))
        .thenRefused(MediationRefusal.RECUSAL_DAYS_OUT_OF_RANGE, "recusalDays", "1 to 365");
  }

  @Test
  void noticeWithoutAPlaceIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(notice(hour(SESSION), " ", 3))
        .thenRefused(InputRefusal.FIELD_BLANK, "place", "a text");
  }

  @Test
  void noticeThatNamesNoMediatorIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(
            new GiveMediationNotice(
                CASE, hour(NOTICED), hour(SESSION), "样例调解室", List.of(), 3, NoticeWay.PHONE))
        .thenRefused(InputRefusal.LIST_EMPTY, "mediators", "1 to 50 entries");
  }

  @Test
  void timeOfSessionThatNoRecordCanHaveIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(notice(Instant.MAX, "样例调解室", 3))
        .thenRefused(
            InputRefusal.DATE_OUT_OF_RANGE,
            "sessionAt",
            "1900-01-01T00:00:00Z to 9999-12-31T00:00:00Z");
  }
}
