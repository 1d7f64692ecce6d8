package org.redress.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.query.complaint.Filing;
import org.redress.query.complaint.MaskedComplainant;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;

class PossibleDuplicateTest {

  private static CaseFile file(String id, String name, String phone) {
    CaseStory story = CaseStory.of(id, "2026-04-15T08:00:00Z", "330106", "m-1").filed();
    CaseFile file = CaseFileFold.apply(null, Recordings.of(story.events()).getFirst());
    Filing filed = file.filing();
    return new CaseFile(
        file.id(),
        file.position(),
        file.version(),
        file.regions(),
        file.officeId(),
        new Filing(
            filed.channel(),
            new MaskedComplainant(name, phone, "***"),
            filed.respondent(),
            filed.region(),
            filed.problemClass(),
            filed.objectClass(),
            filed.facts(),
            filed.remedies(),
            filed.claimed(),
            filed.publicityConsent(),
            filed.entrustConsent(),
            filed.filedAt(),
            filed.origin()),
        file.handling(),
        file.examination(),
        file.flags(),
        file.mediations(),
        file.refunds(),
        file.surveys(),
        file.clocks(),
        file.forms(),
        file.clues(),
        file.odr(),
        file.jurisdiction(),
        file.intake(),
        file.publicity());
  }

  private static final CaseFile ONE = file("c-1", "王***", "***1234");

  @Test
  void sameNumberIsASign() {
    assertThat(PossibleDuplicate.between(ONE, file("c-2", "李***", "***1234")))
        .hasValueSatisfying(possible -> {
          assertThat(possible.samePhone()).isTrue();
          assertThat(possible.sameName()).isFalse();
        });
  }

  @Test
  void sameSurnameWithAnotherNumberIsNone() {
    assertThat(PossibleDuplicate.between(ONE, file("c-2", "王***", "***9999"))).isEmpty();
  }

  @Test
  void sameSurnameIsASignWhileANumberIsMissing() {
    assertThat(PossibleDuplicate.between(ONE, file("c-2", "王***", null))).isPresent();
  }

  @Test
  void numbersThatShowNoDigitsDoNotAgree() {
    CaseFile hidden = file("c-3", "王***", "***");
    assertThat(PossibleDuplicate.between(hidden, file("c-4", "李***", "***"))).isEmpty();
  }

  @Test
  void caseIsNotItsOwnDuplicate() {
    assertThat(PossibleDuplicate.between(ONE, ONE)).isEmpty();
  }
}
