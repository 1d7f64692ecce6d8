package org.redress.command.letter;

import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.SenderText;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.LetterPartKind;
import org.redress.events.letter.PlatformEntry;

/** The commands of one letter that holds a complaint, a report and a query. */
final class LetterSamples {

  static final String LETTER = "L-2026-000001";
  static final List<LetterPart> PARTS =
      List.of(
          new LetterPart(LetterPartKind.COMPLAINT, "C-2026-000001"),
          new LetterPart(LetterPartKind.REPORT, "RP-2026-000001"),
          new LetterPart(LetterPartKind.CONSULTATION, "Q-2026-000001"));

  private LetterSamples() {}

  static ReceiveLetter receive() {
    return receive(Channel.PLATFORM_12315, PlatformEntry.APP, null);
  }

  static ReceiveLetter receive(
      Channel channel, @Nullable PlatformEntry entry, @Nullable ImportOrigin origin) {
    return new ReceiveLetter(
        LETTER,
        hour(0),
        channel,
        entry,
        new SenderText(text("投诉人 001"), text("00000000001"), null),
        text("样例:投诉并举报"),
        REGION,
        origin);
  }

  static SplitLetter split(List<LetterPart> parts) {
    return new SplitLetter(LETTER, hour(1), parts);
  }
}
