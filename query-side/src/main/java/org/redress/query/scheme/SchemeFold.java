package org.redress.query.scheme;

import org.jspecify.annotations.Nullable;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeEvent;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one scheme. */
public final class SchemeFold {

  private SchemeFold() {}

  /**
   * The scheme after the event.
   *
   * @throws MissingDocument when there is no scheme and the event does not open one
   */
  public static Scheme apply(@Nullable Scheme before, Recorded recorded, SchemeEvent event) {
    if (event instanceof SchemeOpened opened) {
      return opened(opened, recorded);
    }
    Scheme scheme = MissingDocument.unlessPresent(before, recorded);
    return switch (event) {
      case SchemeOpened e -> opened(e, recorded);
      case SchemeJoined e ->
          with(scheme, recorded, e.members(), scheme.membersEver() + (e.again() ? 0 : 1), null);
      case SchemeLeft e -> with(scheme, recorded, e.members(), scheme.membersEver(), null);
      case SchemeClosed e -> with(scheme, recorded, 0, scheme.membersEver(), e);
    };
  }

  private static Scheme opened(SchemeOpened e, Recorded recorded) {
    return new Scheme(
        e.schemeId(),
        recorded.position(),
        recorded.version(),
        e.name(),
        e.terms(),
        e.region(),
        RegionPath.of(e.region()),
        e.organisationId(),
        e.occurredAt(),
        null,
        null,
        0,
        0);
  }

  private static Scheme with(
      Scheme before,
      Recorded recorded,
      int members,
      int membersEver,
      @Nullable SchemeClosed closing) {
    return new Scheme(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.name(),
        before.terms(),
        before.region(),
        before.regions(),
        before.organisationId(),
        before.openedAt(),
        closing == null ? null : closing.occurredAt(),
        closing == null ? null : closing.reason(),
        members,
        membersEver);
  }

  /**
   * A merchant's part after it left.
   *
   * @throws MissingDocument when it never joined
   */
  static SchemeMember left(@Nullable SchemeMember before, Recorded recorded, SchemeLeft e) {
    SchemeMember member = MissingDocument.unlessPresent(before, recorded);
    return new SchemeMember(
        member.id(),
        recorded.position(),
        member.schemeId(),
        member.merchantId(),
        member.joinedAt(),
        e.occurredAt(),
        e.reason());
  }

  /** A merchant's part after it joined. */
  static SchemeMember joined(Recorded recorded, SchemeJoined e) {
    return new SchemeMember(
        SchemeMember.idOf(e.schemeId(), e.merchantId()),
        recorded.position(),
        e.schemeId(),
        e.merchantId(),
        e.occurredAt(),
        null,
        null);
  }
}
