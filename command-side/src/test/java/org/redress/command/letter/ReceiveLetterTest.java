package org.redress.command.letter;

import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenLetter;
import static org.redress.command.letter.LetterSamples.LETTER;
import static org.redress.command.letter.LetterSamples.receive;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.SenderText;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.Sender;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterReceived;
import org.redress.events.letter.PlatformEntry;

class ReceiveLetterTest {

  private static Protected of(PersonalDataKind kind, String value) {
    return new Protected(kind, "sender", value);
  }

  @Test
  void letterIsPutOnFile() {
    givenLetter()
        .when(receive())
        .then(
            new LetterReceived(
                LETTER,
                hour(0),
                Channel.PLATFORM_12315,
                PlatformEntry.APP,
                new Sender(
                    of(PersonalDataKind.NAME, "投诉人 001"),
                    of(PersonalDataKind.PHONE, "00000000001"),
                    null),
                of(PersonalDataKind.FREE_TEXT, "样例:投诉并举报"),
                REGION,
                null));
  }

  @Test
  void entryOfThePlatformBelongsToThePlatform() {
    givenLetter()
        .when(receive(Channel.LETTER, PlatformEntry.PC, null))
        .thenRefused(LetterRefusal.ENTRY_WITHOUT_PLATFORM, "entry", "no entry, or PLATFORM_12315");
  }

  @Test
  void letterMayNameNobody() {
    givenLetter()
        .when(new ReceiveLetter(LETTER, hour(0), Channel.LETTER, null, null, null, REGION, null))
        .thenOne(LetterReceived.class);
  }

  @Test
  void blankNameIsRefused() {
    givenLetter()
        .when(
            new ReceiveLetter(
                LETTER,
                hour(0),
                Channel.LETTER,
                null,
                new SenderText(text(" "), null, null),
                null,
                REGION,
                null))
        .thenRefused(InputRefusal.FIELD_BLANK, "sender.name", "a text");
  }
}
