package org.redress.command.publicity;

import java.util.Objects;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.PersonalText;
import org.redress.command.publicity.PublicityState.FileFacts;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.publicity.ShownComplaint;

/** Puts together what the public sees, and what it does not. */
final class PublicText {

  /** Whom the notes about publicity are about. */
  private static final String PARTIES = "parties";

  private PublicText() {}

  /** What of a complaint can be shown: of the name, what masking leaves. */
  static FileFacts facts(ComplaintFiled e) {
    return new FileFacts(
        e.complainant().name().masked(),
        e.respondent().name(),
        e.respondent().creditCode(),
        e.objectClass(),
        e.problemClass(),
        e.remedies(),
        e.occurredAt());
  }

  /** What the public sees: what is on file in codes, and the words. */
  static ShownComplaint shown(PublicWords words, PublicityState state, CaseFacts facts) {
    FileFacts file = file(state);
    return new ShownComplaint(
        file.complainant(),
        file.operator(),
        file.creditCode(),
        file.objectClass(),
        words.goodsOrService(),
        ChinaTime.dayOf(file.filedAt()),
        words.disputeOn(),
        file.problemClass(),
        words.problem(),
        file.remedies(),
        words.request(),
        ChinaTime.dayOf(Objects.requireNonNull(facts.closedAt())),
        Objects.requireNonNull(state.outcome()),
        words.result());
  }

  /** What was received; there is something when the case is known. */
  static FileFacts file(PublicityState state) {
    return Objects.requireNonNull(state.file());
  }

  /** A note about the parties, which is not for the public. */
  static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }
}
