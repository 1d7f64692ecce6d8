package org.redress.command.scheme;

import static org.redress.command.Spec.givenScheme;
import static org.redress.command.scheme.SchemeSamples.AT;
import static org.redress.command.scheme.SchemeSamples.ID;
import static org.redress.command.scheme.SchemeSamples.LAST;
import static org.redress.command.scheme.SchemeSamples.LATER;
import static org.redress.command.scheme.SchemeSamples.close;
import static org.redress.command.scheme.SchemeSamples.join;
import static org.redress.command.scheme.SchemeSamples.leave;
import static org.redress.command.scheme.SchemeSamples.open;

import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.InputRefusal;
import org.redress.command.KnownNeighbours;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;

class SchemeTest {

  @Test
  void schemeIsOpenedForARegion() {
    givenScheme()
        .when(open())
        .then(new SchemeOpened(ID, AT, "样例优购", "样例:七日无理由退货", "350102", KnownNeighbours.COUNTY));
  }

  @Test
  void eventSaysHowManyMerchantsAreInTheScheme() {
    givenScheme(open())
        .when(join())
        .then(new SchemeJoined(ID, LATER, CaseSamples.MERCHANT, false, 1, "350102"));
    givenScheme(open(), join())
        .when(leave())
        .then(new SchemeLeft(ID, LAST, CaseSamples.MERCHANT, "样例:自愿退出", 0, "350102"));
  }

  @Test
  void merchantThatLeftMayJoinAgainButNotBeforeItLeft() {
    givenScheme(open(), join(), leave())
        .when(join(LAST))
        .then(new SchemeJoined(ID, LAST, CaseSamples.MERCHANT, true, 1, "350102"));
    givenScheme(open(), join(), leave())
        .when(join(LATER))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + LAST);
  }

  @Test
  void merchantJoinsOnce() {
    givenScheme(open(), join())
        .when(join(LAST))
        .thenRefused(
            SchemeRefusal.SCHEME_ALREADY_JOINED,
            "merchantId",
            "a merchant that is not in the scheme");
  }

  @Test
  void merchantThatIsNotRegisteredIsRefused() {
    givenScheme(open())
        .when(new JoinScheme(ID, LATER, "MX-2"))
        .thenRefused(InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered");
  }

  @Test
  void nobodyLeavesWhoIsNotInIt() {
    givenScheme(open())
        .when(leave())
        .thenRefused(
            SchemeRefusal.SCHEME_NOT_JOINED, "merchantId", "a merchant that is in the scheme");
  }

  @Test
  void closingEndsThePartOfEveryMerchantInIt() {
    givenScheme(open(), join())
        .when(close())
        .then(new SchemeClosed(ID, LAST, "样例:期满", 1, "350102"));
  }

  @Test
  void closingBeforeSomebodyJoinedIsRefused() {
    givenScheme(open(), join())
        .when(new CloseScheme(ID, AT, "样例"))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + LATER);
  }
}
