package org.redress.command.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/** Whether there is an organisation, and what it is. */
public sealed interface OrganisationState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotRegistered _ -> "NOT_REGISTERED";
      case InForce _ -> "IN_FORCE";
      case Ended _ -> "ENDED";
    };
  }

  /** There is none under this id. */
  record NotRegistered() implements OrganisationState {}

  /** There is one, or there was. */
  sealed interface Registered extends OrganisationState {

    /** What it is. */
    Profile profile();

    /** Last day on which it exists, null while no end is known. */
    @Nullable LocalDate validTo();
  }

  /**
   * What an organisation is.
   *
   * @param level its level
   * @param parentId organisation above it, null at the national level
   * @param region its code, or that of the authority a station belongs to
   * @param intakeCentre whether it receives complaints for its area and routes them
   * @param validFrom first day on which it exists
   */
  record Profile(
      OrganisationLevel level,
      @Nullable String parentId,
      String region,
      boolean intakeCentre,
      LocalDate validFrom) {}

  /**
   * No end is known.
   *
   * @param profile what it is
   * @param since when it was registered or last renamed
   */
  record InForce(Profile profile, Instant since) implements Registered {
    @Override
    public @Nullable LocalDate validTo() {
      return null;
    }
  }

  /**
   * Its end is known.
   *
   * @param profile what it is
   * @param validTo last day on which it exists
   */
  record Ended(Profile profile, LocalDate validTo) implements Registered {}
}
