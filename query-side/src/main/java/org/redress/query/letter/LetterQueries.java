package org.redress.query.letter;

import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code letter.graphqls}. */
@Controller
public final class LetterQueries {

  private final Letters letters;
  private final Freshness freshness;

  /** With what it reads from. */
  public LetterQueries(Letters letters, Freshness freshness) {
    this.letters = letters;
    this.freshness = freshness;
  }

  @QueryMapping("letter")
  @Nullable Letter byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return letters.find(id).orElse(null);
  }

  @QueryMapping("letterOf")
  @Nullable Letter ofFile(@Argument String fileId, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return letters.ofFile(fileId).orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "LetterPayload", field = "letter")
  @Nullable Letter afterCommand(MutationResult result) {
    return result.streamId() == null ? null : letters.fromLog(result.streamId()).orElse(null);
  }
}
