package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.Actor;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.Outcome;
import org.redress.command.Refusal;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.desk.DeskRefusal;
import org.redress.command.desk.Fingerprint;
import org.redress.graphql.MutationResult;
import org.redress.graphql.ProjectionWait;
import org.redress.graphql.UserError;

/** What all mutations have in common: from the input to the desk and back. */
public final class MutationDesk {

  private static final String INPUT = "input";
  private static final String IDEMPOTENCY_KEY = "idempotencyKey";

  /** The answer does not wait longer for the read models; the command is durable anyway. */
  private static final Duration READ_YOUR_WRITES = Duration.ofSeconds(2);

  private final CommandDesk desk;
  private final Fingerprint fingerprint;
  private final ActingPerson person;
  private final ProjectionWait projections;
  private final InstantSource clock;

  /** In front of a desk. */
  public MutationDesk(
      CommandDesk desk,
      Fingerprint fingerprint,
      ActingPerson person,
      ProjectionWait projections,
      InstantSource clock) {
    this.desk = desk;
    this.fingerprint = fingerprint;
    this.person = person;
    this.projections = projections;
    this.clock = clock;
  }

  /**
   * Carries out the command that an input stands for.
   *
   * @param command makes the command for the moment at which it happened
   */
  MutationResult carryOut(
      DataFetchingEnvironment request, MutationInput input, Function<Instant, Command> command) {
    Instant now = now();
    Instant occurredAt = input.occurredAt();
    try {
      Outcome outcome =
          desk.submit(
              command.apply(occurredAt == null ? now : occurredAt),
              submission(request, input, now));
      projections.awaitApplied(outcome.commit(), READ_YOUR_WRITES);
      return MutationResult.done(outcome.streamId(), outcome.commit(), outcome.repeated());
    } catch (CommandRefused refused) {
      return MutationResult.refused(error(refused.refusal()));
    }
  }

  /** The id that was sent, or a new one. */
  String idOr(@Nullable String id, String prefix) {
    return id == null ? NewIds.next(prefix, now()) : id;
  }

  /**
   * Who acts in the request.
   *
   * @throws CommandRefused for a role that only the service itself acts in
   */
  Actor actor(DataFetchingEnvironment request) {
    Actor actor = person.in(request.getGraphQlContext());
    if (actor.role() == Role.IMPORT || actor.role() == Role.AUTOMATION) {
      throw new CommandRefused(
          Refusal.of(DeskRefusal.ROLE_NOT_CLAIMABLE, "another role").with("role", actor.role()));
    }
    return actor;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Submission submission(DataFetchingEnvironment request, MutationInput input, Instant now) {
    String key = input.idempotencyKey();
    return new Submission(
        actor(request),
        now,
        input.expectedVersion(),
        key,
        key == null ? null : fingerprint(request),
        UUID.randomUUID().toString(),
        null);
  }

  private String fingerprint(DataFetchingEnvironment request) {
    var input = new HashMap<String, Object>(request.getArgumentOrDefault(INPUT, Map.of()));
    input.remove(IDEMPOTENCY_KEY);
    return fingerprint.of(request.getField().getName(), input);
  }

  private static UserError error(Refusal refusal) {
    return new UserError(
        refusal.code().name(),
        refusal.message(),
        Stream.concat(Stream.of(INPUT), refusal.path().stream()).toList(),
        refusal.allowed());
  }
}
