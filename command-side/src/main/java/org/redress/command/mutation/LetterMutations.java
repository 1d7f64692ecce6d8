package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.letter.ReceiveLetter;
import org.redress.command.letter.SplitLetter;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.PlatformEntry;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about letters. */
@Controller
public final class LetterMutations {

  private static final String LETTER = "L";

  private final MutationDesk desk;

  /** In front of the desk. */
  public LetterMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records the receipt of a letter. */
  @MutationMapping
  MutationResult receiveLetter(
      @Argument ReceiveLetterInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReceiveLetter(
                desk.idOr(input.letterId(), LETTER),
                at,
                input.channel(),
                input.entry(),
                SenderInput.orNull(input.sender()),
                PersonalText.ofNullable(input.content()),
                input.region(),
                null));
  }

  /** Splits a letter into its parts. */
  @MutationMapping
  MutationResult splitLetter(@Argument SplitLetterInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new SplitLetter(input.letterId(), at, input.parts()));
  }

  /** Input of {@code receiveLetter}. */
  record ReceiveLetterInput(
      @Nullable String letterId,
      Channel channel,
      @Nullable PlatformEntry entry,
      @Nullable SenderInput sender,
      @Nullable String content,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code splitLetter}. */
  record SplitLetterInput(
      String letterId,
      List<LetterPart> parts,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
