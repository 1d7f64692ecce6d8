package org.redress.command.letter;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenLetter;
import static org.redress.command.letter.LetterSamples.LETTER;
import static org.redress.command.letter.LetterSamples.PARTS;
import static org.redress.command.letter.LetterSamples.receive;
import static org.redress.command.letter.LetterSamples.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.LetterPartKind;
import org.redress.events.letter.LetterSplit;

class SplitLetterTest {

  @Test
  void complaintReportAndQueryAreHandledApart() {
    givenLetter(receive()).when(split(PARTS)).then(new LetterSplit(LETTER, hour(1), PARTS));
  }

  @Test
  void partsDoNotShareAFile() {
    givenLetter(receive())
        .when(
            split(
                List.of(
                    new LetterPart(LetterPartKind.COMPLAINT, "C-1"),
                    new LetterPart(LetterPartKind.REPORT, "C-1"))))
        .thenRefused(LetterRefusal.LETTER_PART_TWICE, "parts", "a file for each part");
  }

  @Test
  void letterWithoutPartsIsNotSplit() {
    givenLetter(receive())
        .when(split(List.of()))
        .thenRefused(InputRefusal.LIST_EMPTY, "parts", "1 to 50 entries");
  }

  @Test
  void idOfAFileIsAnId() {
    givenLetter(receive())
        .when(split(List.of(new LetterPart(LetterPartKind.OTHER, "a b"))))
        .thenRefused(
            InputRefusal.ID_MALFORMED,
            "parts.0.fileId",
            "1 to 128 of A-Z, a-z, 0-9 and . _ : - with a letter or digit first");
  }

  @Test
  void splitBeforeTheReceiptIsRefusedOfLiveWorkOnly() {
    SplitLetter early = new SplitLetter(LETTER, hour(-1), PARTS);

    givenLetter(receive())
        .when(early)
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
    givenLetter(receive(Channel.LETTER, null, new ImportOrigin("sample", "row-1")))
        .when(early)
        .thenOne(LetterSplit.class);
  }
}
