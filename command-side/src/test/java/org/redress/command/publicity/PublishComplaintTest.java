package org.redress.command.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.PublicitySamples.OFFICER;
import static org.redress.command.PublicitySamples.PUBLISHED;
import static org.redress.command.PublicitySamples.WORDS;
import static org.redress.command.PublicitySamples.closed;
import static org.redress.command.PublicitySamples.publish;
import static org.redress.command.PublicitySamples.shown;
import static org.redress.command.PublicitySamples.visible;
import static org.redress.command.PublicitySamples.withdraw;
import static org.redress.command.PublicitySamples.withhold;
import static org.redress.command.Spec.givenCase;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.CaseCommand;
import org.redress.command.Decision;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.command.PublicityGrounds;
import org.redress.command.PublicitySetting;
import org.redress.command.Refusal;
import org.redress.command.Role;
import org.redress.command.casefile.CaseState;
import org.redress.command.complaint.CloseComplaint;
import org.redress.events.clock.LimitUnit;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.PublicityBasis;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.publicity.PublicityPublished;

class PublishComplaintTest {

  private static final PublicitySetting SETTING =
      new PublicitySetting(
          "sample/1", "样例公告", LocalDate.of(2026, 1, 1), 20, LimitUnit.WORKING_DAYS, 30, false);

  @Test
  void publicSeesTheCodesOnFileAndTheWordsOfTheOfficer() {
    givenCase(closed())
        .when(publish())
        .then(
            new PublicityPublished(
                CASE,
                hour(PUBLISHED),
                visible(WORDS),
                PublicityBasis.CONSENT,
                "none",
                null,
                null,
                OFFICER,
                REGION,
                MERCHANT));
  }

  @Test
  void codesAloneAreEnough() {
    PublicityPublished published =
        givenCase(closed()).when(publish(PublicWords.NONE)).thenOne(PublicityPublished.class);

    assertThat(published.shown()).isEqualTo(visible(PublicWords.NONE));
  }

  @Test
  void nobodyIsShownWhoDidNotAgreeUnlessASettingSaysSo() {
    givenCase(withoutConsent())
        .when(publish())
        .thenRefused(
            PublicityRefusal.PUBLICITY_CONSENT_MISSING, "", "withhold it with this reason");

    var published = published(givenCase(withoutConsent()).state(), SETTING);
    assertThat(published.basis()).isEqualTo(PublicityBasis.SETTING);
    assertThat(published.setting()).isEqualTo("sample/1");
  }

  @Test
  void consentTakenBackIsNoConsent() {
    CaseCommand[] takenBack =
        Stream.concat(Stream.of(shown()), Stream.of(withdraw(NotShownReason.CONSENT_TAKEN_BACK)))
            .toArray(CaseCommand[]::new);

    givenCase(takenBack)
        .when(new PublishComplaint(CASE, hour(60), WORDS, OFFICER))
        .thenRefused(
            PublicityRefusal.PUBLICITY_CONSENT_MISSING, "", "withhold it with this reason");
  }

  @Test
  void settingSaysUntilWhenAndHowLong() {
    var published = published(givenCase(closed()).state(), SETTING);

    assertThat(published.basis()).isEqualTo(PublicityBasis.CONSENT);
    assertThat(published.dueOn()).isEqualTo(LocalDate.of(2026, 5, 25));
    assertThat(published.shownUntil()).isEqualTo(LocalDate.of(2026, 5, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "样例:投诉人 001 称商品无法使用",
        "样例:投诉人001",
        "样例:住样例路 1 号",
        "样例:致电 138 0000 0000",
        "样例:１３８００００００００",
        "样例:0512-8888888",
        "样例:someone@example.org",
        "样例:3501\u200b0219000101001X"
      })
  void textThatLeadsToAPersonIsRefused(String problem) {
    PublicWords words = new PublicWords(null, null, problem, null, null);

    givenCase(closed())
        .when(publish(words))
        .thenRefused(
            PublicityRefusal.PUBLIC_TEXT_HOLDS_PERSONAL_DATA,
            "words.problem",
            "words without names, addresses and numbers of 7 or more digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"样例:2026-04-12 购买", "样例:价款 12345.67 元", "样例:2026年4月12日 420 元"})
  void dayOrAmountIsNoPersonalData(String problem) {
    givenCase(closed())
        .when(publish(new PublicWords(null, null, problem, null, null)))
        .thenOne(PublicityPublished.class);
  }

  @Test
  void disputeIsNotLaterThanTheComplaint() {
    givenCase(closed())
        .when(publish(new PublicWords(LocalDate.of(2026, 4, 21), null, null, null, null)))
        .thenRefused(InputRefusal.DATE_IN_FUTURE, "words.disputeOn", "not after 2026-04-20");
  }

  @Test
  void publicationIsNotBeforeTheClosing() {
    givenCase(closed())
        .when(new PublishComplaint(CASE, hour(39), WORDS, OFFICER))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T17:30:00Z");
  }

  @Test
  void caseTakenUpAgainIsDecidedAnewWithItsNewOutcome() {
    CaseCommand[] again =
        Stream.concat(
                Stream.of(shown()),
                Stream.of(
                    reopen(), new CloseComplaint(CASE, hour(65), ClosingOutcome.NOT_SETTLED, null)))
            .toArray(CaseCommand[]::new);

    PublicityPublished published =
        givenCase(again)
            .when(new PublishComplaint(CASE, hour(66), WORDS, OFFICER))
            .thenOne(PublicityPublished.class);

    assertThat(published.shown().outcome()).isEqualTo(ClosingOutcome.NOT_SETTLED);
    assertThat(published.shown().handledOn()).isEqualTo(LocalDate.of(2026, 4, 23));
  }

  @Test
  void reasonForWithholdingIsTrue() {
    givenCase(closed())
        .when(withhold(NotShownReason.CONSENT_NOT_GIVEN))
        .thenRefused(PublicityRefusal.PUBLICITY_CONSENT_GIVEN, "reason", "another reason");
  }

  @Test
  void onlyAnOfficerDecides() {
    assertThat(publish().senders()).containsExactlyInAnyOrder(Role.OFFICER, Role.IMPORT);
    assertThat(withhold().senders()).containsExactlyInAnyOrder(Role.OFFICER, Role.IMPORT);
    assertThat(withdraw().senders()).containsExactlyInAnyOrder(Role.OFFICER, Role.IMPORT);
  }

  private static CaseCommand[] withoutConsent() {
    return new CaseCommand[] {
      new FilingSample().publicityConsent(false).command(), accept(), close()
    };
  }

  private static PublicityPublished published(CaseState state, PublicitySetting setting) {
    Decision<PublicityEvent> decision =
        PublicityDecider.decide(
            publish(),
            state.publicity(),
            state.facts(CASE),
            new PublicityGrounds(setting, LocalDate.of(2026, 5, 25), Set.of()));
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return (PublicityPublished) decision.orThrow().getFirst();
  }

  @Test
  void refusalShowsNoPersonalData() {
    Refusal refusal =
        givenCase(closed())
            .when(publish(new PublicWords(null, "样例:投诉人 001", null, null, null)))
            .refusal();

    assertThat(refusal).isNotNull().asString().doesNotContain("投诉人 001");
  }
}
