package org.redress.query.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.query.fixture.LetterStory.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.query.Money;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.LetterStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class EnforcementFoldTest {

  private static EnforcementCase fold(List<DomainEvent> events) {
    EnforcementCase file = null;
    for (Recorded event : Recordings.of(events)) {
      file = EnforcementFold.apply(file, event);
    }
    return file;
  }

  private static EnforcementCase afterEvents(int count) {
    return fold(LetterStory.enforcement().subList(0, count));
  }

  @Test
  void openedCaseShowsNothingOfTheReportBehindIt() {
    EnforcementCase opened = afterEvents(1);
    assertThat(opened.stage()).isEqualTo(EnforcementStage.OPEN);
    assertThat(opened.opening().target().name()).isEqualTo("商家 2");
    assertThat(opened.toString()).doesNotContain("report-1").doesNotContain(CaseStory.CLEAR);
  }

  @Test
  void penaltyShowsItsSumsApart() {
    EnforcementCase penalised = afterEvents(2);
    assertThat(penalised.stage()).isEqualTo(EnforcementStage.PENALISED);
    assertThat(penalised.penalty().fine()).isEqualTo(new Money(500_000, "CNY"));
    assertThat(penalised.penalty().confiscated()).isNull();
    assertThat(penalised.penalty().refundOrdered()).isEqualTo(new Money(42_000, "CNY"));
    assertThat(penalised.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }

  @Test
  void publicationRevocationAndWithdrawalKeepTheirTimes() {
    Penalty penalty = afterEvents(5).penalty();
    assertThat(penalty.publishedAt()).isEqualTo(day(65));
    assertThat(penalty.publishedIn()).isEqualTo("公示系统");
    assertThat(penalty.revokedAt()).isEqualTo(day(70));
    assertThat(penalty.withdrawnAt()).isEqualTo(day(71));
    assertThat(penalty.withdrawalGround()).isEqualTo(PublicationWithdrawalGround.DECISION_REVOKED);
  }

  @Test
  void termShowsWhoExtendedItAndWhenItStoodStill() {
    EnforcementCase file = fold(LetterStory.longEnforcement());
    assertThat(file.stage()).isEqualTo(EnforcementStage.PAUSED);
    assertThat(file.extensions())
        .containsExactly(new PenaltyExtension(day(80), PenaltyTermExtension.HEAD, "head-1", null));
    assertThat(file.pauses())
        .containsExactly(
            new PenaltyPause(PenaltyTermPause.TESTING, day(10), day(20)),
            new PenaltyPause(PenaltyTermPause.HEARING, day(90), null));
    assertThat(fold(LetterStory.longEnforcement().subList(0, 3)).stage())
        .isEqualTo(EnforcementStage.OPEN);
  }

  @Test
  void closedCaseSaysHow() {
    EnforcementCase closed = fold(LetterStory.enforcement());
    assertThat(closed.stage()).isEqualTo(EnforcementStage.CLOSED);
    assertThat(closed.version()).isEqualTo(6);
    assertThat(closed.closing())
        .isEqualTo(new EnforcementClosing(day(80), EnforcementOutcome.MOVED, "公安局"));
    assertThat(closed.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }

  @Test
  void eventOfACaseThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(LetterStory.enforcement().subList(1, 2)))
        .isInstanceOf(MissingDocument.class);
  }

  @Test
  void publicationWithoutAPenaltyIsAnError() {
    List<DomainEvent> events = LetterStory.enforcement();
    assertThatThrownBy(() -> fold(List.of(events.getFirst(), events.get(2))))
        .isInstanceOf(MissingDocument.class);
  }
}
