package org.redress.query.figure.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;

/** What cases tell the figures about publicity. */
class PublicityPartTest {

  private static CaseStory closed(int number) {
    return CaseStory.of("C-" + number, "2026-05-06T01:00:00Z", "330106", "m-1")
        .filed()
        .accepted()
        .closed(ClosingOutcome.SELF_SETTLED);
  }

  private static String value(String key, CaseStory... stories) {
    Recount recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
    for (CaseStory story : stories) {
      Recordings.of(story.events()).forEach(recount::take);
    }
    return String.valueOf(
        recount
            .value(
                FigureCatalogue.find(key).orElseThrow(),
                new Scope(null, null, "330000", "CNY", Map.of()))
            .value());
  }

  @Test
  void rateIsOfWhatNoDecisionKeepsFromThePublic() {
    CaseStory[] stories = {
      closed(1).published("一", null),
      closed(2).published("二", null),
      closed(3),
      closed(4).withheld(),
      closed(5).published("五", null).unpublished()
    };

    assertThat(value("complaints-publicised", stories)).isEqualTo("2");
    assertThat(value("publicity-rate", stories)).isEqualTo("0.6667");
    assertThat(value("complaints-not-publicised", stories)).isEqualTo("2");
  }

  @Test
  void caseTakenUpAgainIsNeitherClosedNorShown() {
    CaseStory again = closed(1).published("一", null).reopened();

    assertThat(value("complaints-publicised", again)).isEqualTo("0");
    assertThat(value("publicity-rate", again)).isEqualTo("null");
    assertThat(
            value(
                "publicity-rate",
                closed(2).published("二", null).reopened().closed(ClosingOutcome.NOT_SETTLED)))
        .isEqualTo("0.0000");
  }

  @Test
  void correctionIsNoSecondPublication() {
    assertThat(
            value(
                "complaints-publicised",
                closed(1).published("一", null).objectedTo().corrected("一改")))
        .isEqualTo("1");
  }
}
