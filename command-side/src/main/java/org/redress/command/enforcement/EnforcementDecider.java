package org.redress.command.enforcement;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.OperatorRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.enforcement.EnforcementState.Closed;
import org.redress.command.enforcement.EnforcementState.NotOpened;
import org.redress.command.enforcement.EnforcementState.OnFile;
import org.redress.command.enforcement.EnforcementState.Open;
import org.redress.command.enforcement.EnforcementState.Paused;
import org.redress.command.enforcement.EnforcementState.Penalised;
import org.redress.command.enforcement.Sanction.Publication;
import org.redress.events.PersonalDataKind;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.EnforcementCaseClosed;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyPublished;
import org.redress.events.enforcement.PenaltyRevoked;
import org.redress.events.enforcement.PenaltyTermExtended;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PenaltyTermPaused;
import org.redress.events.enforcement.PenaltyTermResumed;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.events.enforcement.PublicationWithdrawn;

/** Decides what is asked about an enforcement case. Pure and total. */
public final class EnforcementDecider {

  /** Whom the notes of a case are about. */
  private static final String PARTIES = "parties";

  private EnforcementDecider() {}

  /** Before there is an enforcement case. */
  public static EnforcementState initial() {
    return new NotOpened();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<EnforcementEvent> decide(
      EnforcementCommand command, EnforcementState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (state) {
              case NotOpened _ ->
                  command instanceof OpenEnforcementCase open
                      ? Decision.unless(() -> opened(open), OpeningRules.met(open))
                      : unknown();
              case OnFile file -> decide(command, file);
            });
  }

  private static Decision<EnforcementEvent> unknown() {
    return Decision.refuse(
        Refusal.of(
            EnforcementRefusal.ENFORCEMENT_CASE_UNKNOWN,
            "enforcementId",
            "the id of an enforcement case that was opened"));
  }

  private static Decision<EnforcementEvent> decide(EnforcementCommand command, OnFile state) {
    return switch (command) {
      case OpenEnforcementCase _ ->
          Decision.refuse(
              Refusal.of(
                  EnforcementRefusal.ENFORCEMENT_CASE_ALREADY_OPENED,
                  "enforcementId",
                  "an id under which nothing was opened"));
      case ExtendPenaltyTerm c -> extend(c, state);
      case PausePenaltyTerm c -> pause(c, state);
      case ResumePenaltyTerm c -> resume(c, state);
      case RecordPenaltyDecision c -> record(c, state);
      case RevokePenalty c -> ofSanction(state, sanction -> revoke(c, state, sanction));
      case PublishPenalty c -> ofSanction(state, sanction -> publish(c, state, sanction));
      case WithdrawPublication c -> ofSanction(state, sanction -> withdraw(c, state, sanction));
      case CloseEnforcementCase c -> close(c, state);
    };
  }

  private static EnforcementEvent opened(OpenEnforcementCase c) {
    return new EnforcementCaseOpened(
        c.enforcementId(),
        c.occurredAt(),
        c.source(),
        c.reportId(),
        c.caseId(),
        c.clueId(),
        OperatorRules.identified(c.target()),
        c.suspicion().as(PersonalDataKind.FREE_TEXT, PARTIES),
        c.region(),
        c.problemClass(),
        c.origin());
  }

  private static Decision<EnforcementEvent> extend(ExtendPenaltyTerm c, OnFile state) {
    return switch (state) {
      case Open(EnforcementFile file, Instant since, boolean headExtended) ->
          Decision.unless(
              () ->
                  new PenaltyTermExtended(
                      c.enforcementId(),
                      c.occurredAt(),
                      c.by(),
                      Objects.requireNonNull(c.approvedBy()),
                      c.until(),
                      c.reason().as(PersonalDataKind.FREE_TEXT, PARTIES)),
              PenaltyTermRules.met(c, headExtended),
              notBefore(c, file, since));
      case Paused _, Penalised _, Closed _ -> notIn(state, "OPEN");
    };
  }

  private static Decision<EnforcementEvent> pause(PausePenaltyTerm c, OnFile state) {
    return switch (state) {
      case Open(EnforcementFile file, Instant since, _) ->
          Decision.unless(
              () -> new PenaltyTermPaused(c.enforcementId(), c.occurredAt(), c.pause()),
              notBefore(c, file, since));
      case Paused _, Penalised _, Closed _ -> notIn(state, "OPEN");
    };
  }

  private static Decision<EnforcementEvent> resume(ResumePenaltyTerm c, OnFile state) {
    return switch (state) {
      case Paused(EnforcementFile file, Instant since, _, PenaltyTermPause pause) ->
          Decision.unless(
              () -> new PenaltyTermResumed(c.enforcementId(), c.occurredAt(), pause),
              notBefore(c, file, since));
      case Open _, Penalised _, Closed _ -> notIn(state, "PAUSED");
    };
  }

  private static Decision<EnforcementEvent> record(RecordPenaltyDecision c, OnFile state) {
    return switch (state) {
      case Open(EnforcementFile file, Instant since, _) ->
          Decision.unless(
              () ->
                  new PenaltyDecided(
                      c.enforcementId(),
                      c.occurredAt(),
                      c.decisionNumber(),
                      c.kinds().stream().distinct().toList(),
                      c.fineMinor(),
                      c.confiscatedMinor(),
                      c.refundOrderedMinor(),
                      c.currency(),
                      file.region(),
                      file.merchantId(),
                      flags(file, c.occurredAt())),
              PenaltyRules.met(c, file.imported()),
              notBefore(c, file, since));
      case Paused _, Penalised _, Closed _ -> notIn(state, "OPEN");
    };
  }

  private static Decision<EnforcementEvent> ofSanction(
      OnFile state, Function<Sanction, Decision<EnforcementEvent>> further) {
    Sanction sanction = state.sanction();
    return sanction == null ? Decision.refuse(ClosingRules.noneStands()) : further.apply(sanction);
  }

  private static Decision<EnforcementEvent> revoke(
      RevokePenalty c, OnFile state, Sanction sanction) {
    return Decision.unless(
        () ->
            new PenaltyRevoked(
                c.enforcementId(),
                c.occurredAt(),
                c.reason().as(PersonalDataKind.FREE_TEXT, PARTIES)),
        sanction.revoked() ? Refusal.of(EnforcementRefusal.PENALTY_ALREADY_REVOKED, null) : null,
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(c, state.file(), sanction.since()));
  }

  private static Decision<EnforcementEvent> publish(
      PublishPenalty c, OnFile state, Sanction sanction) {
    return Decision.unless(
        () -> new PenaltyPublished(c.enforcementId(), c.occurredAt(), c.place()),
        sanction.revoked() ? ClosingRules.noneStands() : null,
        sanction.publication() == Publication.NONE
            ? null
            : Refusal.of(EnforcementRefusal.PENALTY_ALREADY_PUBLISHED, null),
        saysSomething("place", c.place(), SHORT_TEXT),
        notBefore(c, state.file(), sanction.since()));
  }

  private static Decision<EnforcementEvent> withdraw(
      WithdrawPublication c, OnFile state, Sanction sanction) {
    return Decision.unless(
        () -> new PublicationWithdrawn(c.enforcementId(), c.occurredAt(), c.ground()),
        sanction.publication() == Publication.PUBLISHED
            ? null
            : Refusal.of(EnforcementRefusal.PENALTY_NOT_PUBLISHED, "publish the penalty before"),
        c.ground() == PublicationWithdrawalGround.DECISION_REVOKED && !sanction.revoked()
            ? Refusal.of(EnforcementRefusal.PENALTY_NOT_REVOKED, "ground", "TERM_ENDED")
            : null,
        notBefore(c, state.file(), sanction.since()));
  }

  private static Decision<EnforcementEvent> close(CloseEnforcementCase c, OnFile state) {
    return switch (state) {
      case Open open -> close(c, open, open.since());
      case Penalised penalised -> close(c, penalised, penalised.sanction().since());
      case Paused _, Closed _ -> notIn(state, "OPEN or PENALISED");
    };
  }

  private static Decision<EnforcementEvent> close(
      CloseEnforcementCase c, OnFile state, Instant since) {
    EnforcementFile file = state.file();
    return Decision.unless(
        () ->
            new EnforcementCaseClosed(
                c.enforcementId(),
                c.occurredAt(),
                c.outcome(),
                c.movedTo(),
                file.region(),
                file.merchantId(),
                flags(file, c.occurredAt())),
        ClosingRules.met(c, state.sanction()),
        notBefore(c, file, since));
  }

  private static List<RecordFlag> flags(EnforcementFile file, Instant endedAt) {
    return endedAt.isBefore(file.openedAt())
        ? List.of(RecordFlag.ENDS_BEFORE_IT_STARTS)
        : List.of();
  }

  private static Decision<EnforcementEvent> notIn(OnFile state, String allowed) {
    return Decision.refuse(InputRules.wrongState(state.wireName(), allowed));
  }

  /** An imported record keeps its odd times, live work may have none. */
  private static @Nullable Refusal notBefore(
      EnforcementCommand c, EnforcementFile file, Instant earliest) {
    return file.imported() ? null : TimeRules.notBefore(c.occurredAt(), earliest);
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static EnforcementState evolve(EnforcementState state, EnforcementEvent event) {
    return switch (state) {
      case NotOpened _ ->
          event instanceof EnforcementCaseOpened e
              ? new Open(
                  new EnforcementFile(
                      e.occurredAt(), e.region(), e.target().merchantId(), e.origin() != null),
                  e.occurredAt(),
                  false)
              : state;
      case OnFile before -> evolve(before, event);
    };
  }

  private static EnforcementState evolve(OnFile before, EnforcementEvent event) {
    return switch (event) {
      case EnforcementCaseOpened _ -> before;
      case PenaltyTermExtended e ->
          before instanceof Open(var file, var since, var extended)
              ? new Open(file, since, extended || e.by() == PenaltyTermExtension.HEAD)
              : before;
      case PenaltyTermPaused e ->
          before instanceof Open(var file, _, var extended)
              ? new Paused(file, e.occurredAt(), extended, e.pause())
              : before;
      case PenaltyTermResumed e ->
          before instanceof Paused(var file, _, var extended, _)
              ? new Open(file, e.occurredAt(), extended)
              : before;
      case PenaltyDecided e ->
          new Penalised(before.file(), new Sanction(e.occurredAt(), Publication.NONE, false));
      case PenaltyRevoked e -> changed(before, sanction -> sanction.revoked(e.occurredAt()));
      case PenaltyPublished e -> changed(before, sanction -> sanction.published(e.occurredAt()));
      case PublicationWithdrawn e ->
          changed(before, sanction -> sanction.withdrawn(e.occurredAt()));
      case EnforcementCaseClosed _ -> new Closed(before.file(), before.sanction());
    };
  }

  private static OnFile changed(OnFile before, Function<Sanction, Sanction> change) {
    Sanction sanction = before.sanction();
    return sanction == null ? before : before.with(change.apply(sanction));
  }
}
