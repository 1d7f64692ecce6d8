package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.REGION;
import static org.redress.events.Samples.afterFiling;

import java.util.List;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationAnswered;
import org.redress.events.consultation.ConsultationKind;
import org.redress.events.consultation.ConsultationRegistered;
import org.redress.events.consultation.ConsultationRouted;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.LetterPartKind;
import org.redress.events.letter.LetterReceived;
import org.redress.events.letter.LetterSplit;
import org.redress.events.letter.PlatformEntry;

/** One sample of every event of a letter and of a consultation. */
final class LetterEventSamples {

  private static final String LETTER = "L-2026-000001";
  private static final String CONSULTATION = "Q-2026-000001";
  private static final String SENDER = "sender";

  private LetterEventSamples() {}

  private static Protected words(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, SENDER, value);
  }

  private static Sender sender() {
    return new Sender(
        new Protected(PersonalDataKind.NAME, SENDER, "投诉人 001"),
        new Protected(PersonalDataKind.PHONE, SENDER, "00000000001"),
        new Protected(PersonalDataKind.ADDRESS, SENDER, "样例路 1 号"));
  }

  static List<DomainEvent> all() {
    return List.of(
        new LetterReceived(
            LETTER,
            afterFiling(-2),
            Channel.PLATFORM_12315,
            PlatformEntry.WECHAT_MINI_PROGRAM,
            sender(),
            words("样例:投诉并举报"),
            REGION,
            new ImportOrigin("sample", "letter-1")),
        new LetterSplit(
            LETTER,
            afterFiling(-1),
            List.of(
                new LetterPart(LetterPartKind.COMPLAINT, CASE),
                new LetterPart(LetterPartKind.REPORT, "RP-2026-000001"),
                new LetterPart(LetterPartKind.CONSULTATION, CONSULTATION))),
        new ConsultationRegistered(
            CONSULTATION,
            afterFiling(0),
            Channel.PLATFORM_12315,
            ConsultationKind.INFORMATION_DISCLOSURE,
            sender(),
            words("样例:如何申请公开"),
            REGION,
            LETTER,
            new ImportOrigin("sample", "letter-1")),
        new ConsultationAnswered(CONSULTATION, afterFiling(2), words("样例:答复")),
        new ConsultationRouted(CONSULTATION, afterFiling(2), "样例:政府信息公开申请"));
  }
}
