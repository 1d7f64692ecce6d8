package org.redress.command.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.PublicitySamples.BETTER;
import static org.redress.command.PublicitySamples.OBJECTED;
import static org.redress.command.PublicitySamples.OFFICER;
import static org.redress.command.PublicitySamples.REVIEWED;
import static org.redress.command.PublicitySamples.correct;
import static org.redress.command.PublicitySamples.object;
import static org.redress.command.PublicitySamples.objectedTo;
import static org.redress.command.PublicitySamples.shown;
import static org.redress.command.PublicitySamples.uphold;
import static org.redress.command.PublicitySamples.visible;
import static org.redress.command.PublicitySamples.withdraw;
import static org.redress.command.Spec.givenCase;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.CaseCommand;
import org.redress.command.InputRefusal;
import org.redress.command.Role;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityObjectionRaised;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.ReviewFinding;

class ReviewPublicityTest {

  @Test
  void eitherSideMayObject() {
    givenCase(shown())
        .when(object())
        .then(
            new PublicityObjectionRaised(
                CASE,
                hour(OBJECTED),
                "PO1",
                Side.RESPONDENT,
                ObjectionGround.FACTS_WRONG,
                note("样例:日期有误"),
                REGION,
                MERCHANT));
    givenCase(objectedTo())
        .when(object(Side.COMPLAINANT, ObjectionGround.CONSENT_TAKEN_BACK))
        .thenOne(PublicityObjectionRaised.class);
  }

  @Test
  void sideObjectsForItselfAlone() {
    assertThat(object(Side.RESPONDENT, ObjectionGround.OTHER).senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.MERCHANT, Role.IMPORT);
    assertThat(object(Side.COMPLAINANT, ObjectionGround.OTHER).senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.CONSUMER, Role.IMPORT);
    assertThat(uphold().senders()).containsExactlyInAnyOrder(Role.OFFICER, Role.IMPORT);
  }

  @Test
  void operatorCannotTakeTheConsumersConsentBack() {
    givenCase(shown())
        .when(object(Side.RESPONDENT, ObjectionGround.CONSENT_TAKEN_BACK))
        .thenRefused(
            PublicityRefusal.PUBLICITY_CONSENT_GIVEN, "ground", "a ground of the operator");
  }

  @Test
  void whatStandsStaysAsItIs() {
    givenCase(objectedTo())
        .when(uphold())
        .then(
            new PublicityReviewed(
                CASE,
                hour(REVIEWED),
                "PO1",
                ReviewFinding.UPHELD,
                note("样例:无误"),
                OFFICER,
                REGION,
                MERCHANT));
  }

  @Test
  void correctionReplacesWhatIsShownInTheSameAct() {
    var answer = givenCase(objectedTo()).when(review(ReviewFinding.CORRECTED, BETTER, null));

    assertThat(answer.summary()).isEqualTo("PublicityReviewed, PublicityCorrected");
    assertThat(answer.events().getLast())
        .isEqualTo(
            new PublicityCorrected(
                CASE,
                hour(REVIEWED),
                visible(BETTER),
                note("样例:说明"),
                "PO1",
                OFFICER,
                REGION,
                MERCHANT));
  }

  @Test
  void withdrawalFollowsInTheSameAct() {
    var answer =
        givenCase(objectedTo())
            .when(review(ReviewFinding.WITHDRAWN, null, NotShownReason.OPERATOR_NOT_CERTAIN));

    assertThat(answer.summary()).isEqualTo("PublicityReviewed, PublicityWithdrawn");
    assertThat(answer.events().getLast())
        .isInstanceOfSatisfying(
            PublicityWithdrawn.class,
            e -> {
              assertThat(e.reason()).isEqualTo(NotShownReason.OPERATOR_NOT_CERTAIN);
              assertThat(e.objectionId()).isEqualTo("PO1");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "UPHELD, true, false, neither words nor reason",
    "UPHELD, false, true, neither words nor reason",
    "CORRECTED, false, false, words and no reason",
    "CORRECTED, true, true, words and no reason",
    "WITHDRAWN, false, false, a reason and no words",
    "WITHDRAWN, true, true, a reason and no words"
  })
  void findingSaysNeitherTooMuchNorTooLittle(
      ReviewFinding finding, boolean words, boolean reason, String allowed) {
    givenCase(objectedTo())
        .when(review(finding, words ? BETTER : null, reason ? NotShownReason.SHOWN_IN_ERROR : null))
        .thenRefused(PublicityRefusal.REVIEW_INCOMPLETE, "finding", allowed);
  }

  @Test
  void correctionHoldsNoPersonalDataEither() {
    var words = new PublicWords(null, null, null, null, "样例:已退至 6222020000000000");

    givenCase(objectedTo())
        .when(review(ReviewFinding.CORRECTED, words, null))
        .thenRefused(
            PublicityRefusal.PUBLIC_TEXT_HOLDS_PERSONAL_DATA,
            "words.result",
            "words without names, addresses and numbers of 7 or more digits");
  }

  @Test
  void objectionIsReviewedOnce() {
    givenCase(and(objectedTo(), uphold()))
        .when(uphold())
        .thenRefused(PublicityRefusal.OBJECTION_NOT_OPEN, "objectionId", "an objection that waits");
  }

  @Test
  void objectionToWhatIsNoLongerShownHasNothingLeftToReview() {
    givenCase(and(objectedTo(), withdraw()))
        .when(uphold())
        .thenRefused(PublicityRefusal.OBJECTION_NOT_OPEN, "objectionId", "an objection that waits");
  }

  @Test
  void correctionWithoutAnObjectionNamesNone() {
    PublicityCorrected corrected =
        givenCase(shown()).when(correct()).thenOne(PublicityCorrected.class);

    assertThat(corrected.shown()).isEqualTo(visible(BETTER));
    assertThat(corrected.objectionId()).isNull();
  }

  @Test
  void reviewIsNotBeforeTheObjection() {
    givenCase(objectedTo())
        .when(
            new ReviewPublicity(
                CASE,
                hour(OBJECTED - 1),
                "PO1",
                ReviewFinding.UPHELD,
                text("样例:无误"),
                null,
                null,
                OFFICER))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T03:30:00Z");
  }

  private static ReviewPublicity review(
      ReviewFinding finding, @Nullable PublicWords words, @Nullable NotShownReason reason) {
    return new ReviewPublicity(
        CASE, hour(REVIEWED), "PO1", finding, text("样例:说明"), words, reason, OFFICER);
  }

  private static CaseCommand[] and(CaseCommand[] way, CaseCommand... more) {
    return Stream.concat(Stream.of(way), Stream.of(more)).toArray(CaseCommand[]::new);
  }

  private static Protected note(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
