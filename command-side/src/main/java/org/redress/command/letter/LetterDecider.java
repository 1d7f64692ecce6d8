package org.redress.command.letter;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.originIsNamed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.SenderText;
import org.redress.command.TimeRules;
import org.redress.command.letter.LetterState.NotReceived;
import org.redress.command.letter.LetterState.Received;
import org.redress.command.letter.LetterState.Split;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterEvent;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.LetterReceived;
import org.redress.events.letter.LetterSplit;

/** Decides what is asked about a letter. Pure and total. */
public final class LetterDecider {

  private LetterDecider() {}

  /** Before there is a letter. */
  public static LetterState initial() {
    return new NotReceived();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<LetterEvent> decide(LetterCommand command, LetterState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case ReceiveLetter receive -> receive(receive, state);
              case SplitLetter split -> split(split, state);
            });
  }

  private static Decision<LetterEvent> receive(ReceiveLetter c, LetterState state) {
    return switch (state) {
      case NotReceived _ ->
          Decision.unless(
              () ->
                  new LetterReceived(
                      c.letterId(),
                      c.occurredAt(),
                      c.channel(),
                      c.entry(),
                      SenderText.asProtected(c.sender()),
                      SenderText.words(c.content()),
                      c.region(),
                      c.origin()),
              idIsWellFormed("letterId", c.letterId()),
              entryFitsChannel(c),
              SenderText.saysWho("sender", c.sender()),
              saysSomething("content", c.content(), LONG_TEXT),
              regionIsWellFormed("region", c.region()),
              originIsNamed("origin", c.origin()));
      case Received _, Split _ ->
          Decision.refuse(
              Refusal.of(
                  LetterRefusal.LETTER_ALREADY_RECEIVED,
                  "letterId",
                  "an id under which nothing was received"));
    };
  }

  private static @Nullable Refusal entryFitsChannel(ReceiveLetter c) {
    return c.entry() != null && c.channel() != Channel.PLATFORM_12315
        ? Refusal.of(LetterRefusal.ENTRY_WITHOUT_PLATFORM, "entry", "no entry, or PLATFORM_12315")
        : null;
  }

  private static Decision<LetterEvent> split(SplitLetter c, LetterState state) {
    return switch (state) {
      case Received received ->
          Decision.unless(
              () -> new LetterSplit(c.letterId(), c.occurredAt(), c.parts()),
              entriesMeet(
                  "parts",
                  c.parts(),
                  (field, part) -> idIsWellFormed(field + ".fileId", part.fileId())),
              partsStandApart(c),
              received.imported() ? null : TimeRules.notBefore(c.occurredAt(), received.since()));
      case Split _ -> Decision.refuse(InputRules.wrongState("SPLIT", "RECEIVED"));
      case NotReceived _ ->
          Decision.refuse(
              Refusal.of(LetterRefusal.LETTER_UNKNOWN, "letterId", "the id of a letter on file"));
    };
  }

  private static @Nullable Refusal partsStandApart(SplitLetter c) {
    long files = c.parts().stream().map(LetterPart::fileId).distinct().count();
    return files == c.parts().size()
        ? null
        : Refusal.of(LetterRefusal.LETTER_PART_TWICE, "parts", "a file for each part");
  }

  /** The state after the event. */
  public static LetterState evolve(LetterState state, LetterEvent event) {
    return switch (event) {
      case LetterReceived e ->
          state instanceof NotReceived ? new Received(e.occurredAt(), e.origin() != null) : state;
      case LetterSplit _ -> state instanceof Received ? new Split() : state;
    };
  }
}
