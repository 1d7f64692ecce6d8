package org.redress.query.signal;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The queries of {@code signal.graphqls}. A signal names cases and operators that nobody has judged
 * yet, so only those who handle and oversee complaints may ask.
 */
@Controller
public final class SignalQueries {

  private static final int MOST_SETTINGS = 100;
  private static final List<String> MAY_ASK = List.of("OFFICER", "AUDITOR", "OVERSIGHT");

  private final Signals signals;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from. */
  public SignalQueries(Signals signals, Freshness freshness, AskingPerson asking) {
    this.signals = signals;
    this.freshness = freshness;
    this.asking = asking;
  }

  @QueryMapping("signal")
  @Nullable Signal byId(
      @Argument String id, @Argument @Nullable Long atLeast, GraphQLContext context) {
    check(context);
    freshness.await(atLeast);
    return signals.find(id);
  }

  @QueryMapping("signals")
  PagedConnection<Signal> list(
      @Argument @Nullable SignalFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    check(context);
    freshness.await(atLeast);
    return signals.page(Objects.requireNonNullElse(filter, SignalFilter.ALL), first, after);
  }

  /** Settings are public: who is measured may know by what. */
  @QueryMapping
  List<SettingsVersion> signalSettings(@Argument int first) {
    return signals.settings(PageSize.checked(first, MOST_SETTINGS));
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "SignalPayload", field = "signal")
  @Nullable Signal afterCommand(MutationResult result) {
    return result.streamId() == null ? null : signals.fromLog(result.streamId());
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "SignalSettingsPayload", field = "settings")
  @Nullable SettingsVersion settingsAfterCommand(MutationResult result) {
    return result.streamId() == null ? null : signals.settings(1).stream().findFirst().orElse(null);
  }

  private void check(GraphQLContext context) {
    if (!MAY_ASK.contains(asking.in(context).role())) {
      throw new InvalidArgument(
          InvalidArgument.Code.FORBIDDEN,
          "Signals name cases and operators that nobody has judged yet.",
          List.of(),
          "the roles " + String.join(", ", MAY_ASK));
    }
  }
}
